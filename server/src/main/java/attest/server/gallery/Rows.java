package attest.server.gallery;

import attest.server.ask.Asked;
import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.gallery.AnswerTable.Heading;
import attest.server.gallery.AnswerTable.Line;
import attest.server.page.Ref;
import attest.server.page.When;
import attest.server.query.Answer;
import attest.server.query.Column;
import attest.server.query.Header;
import attest.server.query.ValueType;
import attest.server.store.Names;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** Turns the rows of an answer into what a page shows; to be used inside one read transaction. */
final class Rows {
    private static final int SENTENCE = 48;

    private final Answer answer;
    private final Header header;
    private final Facts facts;
    private final Addresses addresses;
    private final Contested contested;

    Rows(Asked asked, Facts facts) {
        this.answer = asked.answer();
        this.header = asked.query().header();
        this.facts = facts;
        this.addresses = new Addresses(Names.BASE, facts);
        this.contested = new Contested(facts, addresses);
    }

    /** @param evidence from the key of a row to the page of what it rests on */
    AnswerTable table(Function<Map<String, String>, String> evidence) {
        Map<String, String> folded = folded();
        Map<Boolean, List<Heading>> columns = header.columns().entrySet().stream()
                .filter(column -> !folded.containsValue(column.getKey())
                        && !column.getValue().evidence())
                .map(column -> new Heading(
                        column.getKey(), column.getValue().label(), style(column.getKey(), column.getValue())))
                .collect(Collectors.partitioningBy(heading -> hasValue(heading.name())));
        List<Heading> headings = columns.get(true);
        boolean known = header.noEvidence().isEmpty();
        List<Line> lines = answer.rows().stream()
                .map(row -> new Line(
                        headings.stream()
                                .map(heading -> cell(row, heading.name(), folded))
                                .toList(),
                        known ? Optional.of(evidence.apply(key(row))) : Optional.empty(),
                        contested(row)))
                .toList();
        return new AnswerTable(
                headings,
                lines,
                known,
                columns.get(false).stream().map(Heading::label).toList());
    }

    private boolean hasValue(String column) {
        return answer.rows().isEmpty()
                || answer.rows().stream().anyMatch(row -> words(row, column)
                        .filter(words -> !words.label().isEmpty())
                        .isPresent());
    }

    /** What names a row, as the interface for programs takes it. */
    private Map<String, String> key(Binding row) {
        Map<String, String> key = new LinkedHashMap<>();
        header.key().forEach(column -> answer.cell(row, column)
                .ifPresent(value -> key.put("key." + column, value.isURI() ? value.getURI() : Facts.text(value))));
        return key;
    }

    Optional<Ref> contested(Binding row) {
        return contested.of(header.evidence().stream()
                .flatMap(column -> answer.cell(row, column).stream())
                .toList());
    }

    /** The words for a value; empty where there is none. */
    Optional<Ref> words(Binding row, String column) {
        return answer.cell(row, column).map(this::words);
    }

    Ref words(Node value) {
        return value.isURI() ? addresses.ref(value) : Ref.plain(When.words(Facts.text(value)));
    }

    private Ref cell(Binding row, String column, Map<String, String> folded) {
        Ref words = words(row, column).orElse(Ref.plain(""));
        return Optional.ofNullable(folded.get(column))
                .flatMap(iris -> words(row, iris))
                .map(thing -> new Ref(words.label(), thing.href()))
                .orElse(words);
    }

    /** Numbers stand at the end of their cells, dates are not broken, and sentences get room. */
    private String style(String name, Column column) {
        return switch (column.type()) {
            case INTEGER, DECIMAL -> "number";
            case DATE, EDTF -> "nowrap";
            default ->
                answer.rows().stream().anyMatch(row -> words(row, name)
                                .filter(words -> words.label().length() > SENTENCE)
                                .isPresent())
                        ? "long"
                        : "";
        };
    }

    /** From columns of words to the columns of IRIs whose names they show in every row: one of the two is enough. */
    private Map<String, String> folded() {
        Map<String, String> folded = new LinkedHashMap<>();
        Set<String> left = new LinkedHashSet<>(ofType(ValueType.IRI));
        for (String words : ofType(ValueType.STRING)) {
            left.stream().filter(iris -> sameWords(words, iris)).findFirst().ifPresent(iris -> {
                folded.put(words, iris);
                left.remove(iris);
            });
        }
        return folded;
    }

    private List<String> ofType(ValueType type) {
        return header.columns().entrySet().stream()
                .filter(column ->
                        column.getValue().type() == type && !column.getValue().evidence())
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean sameWords(String words, String iris) {
        return !answer.rows().isEmpty()
                && answer.rows().stream().allMatch(row -> answer.cell(row, words)
                        .map(Facts::text)
                        .equals(answer.cell(row, iris)
                                .map(node -> facts.name(node).orElse("").replaceAll("^“|”$", ""))));
    }
}
