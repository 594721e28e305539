package attest.app.explain;

import attest.app.explain.Account.Line;
import attest.loader.explain.Explained;
import attest.loader.extract.Attempt;
import attest.loader.model.Bounds;
import attest.loader.model.Claim;
import attest.loader.model.Count;
import attest.loader.model.DateBasis;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Offsets;
import attest.loader.model.Reference;
import attest.loader.model.Sentence;
import attest.loader.model.Token;
import attest.loader.model.Voice;
import attest.loader.model.When;
import attest.loader.number.CountMention;
import attest.loader.time.DateMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words what was seen in a sentence, which rules fired on it or nearly did, and what was read. */
final class Reasons {
    private static final Map<DateBasis, String> BASES = Map.of(
            DateBasis.STATED, "written out",
            DateBasis.RELATIVE_TO_PUBLICATION, "counted from publication",
            DateBasis.RELATIVE_TO_EVENT, "counted from a date told before",
            DateBasis.INFERRED, "not worded");

    private final Offsets text;
    private final boolean grammar;

    /**
     * @param text the words of the document
     * @param grammar whether to tell tags, lemmas and dependencies, which rules ask for
     */
    Reasons(Offsets text, boolean grammar) {
        this.text = text;
        this.grammar = grammar;
    }

    List<Line> of(Explained sentence) {
        List<Line> lines = new ArrayList<>();
        if (grammar) {
            lines.addAll(grammar(sentence.sentence()));
        }
        sentence.names().forEach(name -> lines.add(new Line("name", name(name))));
        sentence.dates().forEach(date -> lines.add(new Line("date", date(date))));
        sentence.counts().forEach(count -> lines.add(new Line("number", count(count))));
        sentence.references().forEach(reference -> lines.add(reference(reference)));
        if (!sentence.parsed()) {
            lines.add(new Line("unparsed", "no word of it is in words.yaml, so its grammar was not looked at"));
        }
        sentence.attempts().stream()
                .map(attempt -> attempt(attempt, sentence))
                .distinct()
                .forEach(lines::add);
        sentence.claims().forEach(claim -> lines.add(new Line("claim", claim(claim))));
        if (sentence.parsed()
                && sentence.attempts().isEmpty()
                && sentence.claims().isEmpty()
                && sentence.silent().isEmpty()) {
            lines.add(
                    new Line(
                            "no rule",
                            "fits its grammar as the parser saw it, and no word of it is left that tells of an office, an event or a text"));
        }
        sentence.silent().forEach(silent -> lines.add(new Line("silent", silent(silent, sentence))));
        return lines;
    }

    /** Each word as rules see it: "navy {lemma:navy;tag:NN} nsubj of carried". */
    private static List<Line> grammar(Sentence sentence) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int word = i;
            Token token = sentence.tokens().get(i);
            String entity = token.entity().equals("O") ? "" : ";ner:" + token.entity();
            String edges = sentence.edges().stream()
                    .filter(edge -> edge.dependent() == word)
                    .map(edge -> edge.relation() + " of "
                            + sentence.tokens().get(edge.head()).word())
                    .collect(Collectors.joining(", "));
            lines.add(new Line(
                    "grammar",
                    token.word() + " {lemma:" + token.lemma() + ";tag:" + token.tag() + entity + "} " + edges));
        }
        return lines;
    }

    private static String name(Mention name) {
        String kind = name.entity().name().toLowerCase(Locale.ROOT);
        String how = !name.known().isEmpty()
                ? "known to the authority"
                : name.method() == Method.MODEL ? "found by the model" : "found by its words";
        return name.text() + ": " + kind + ", " + how;
    }

    private String date(DateMention date) {
        return text.words(date.span()) + ": " + value(date.when()).orElse("no date") + ", "
                + BASES.get(date.when().basis()) + " (expression " + date.rule() + ")";
    }

    /** As EDTF, or where EDTF has no word for it within which days. */
    private static Optional<String> value(When when) {
        Optional<String> within = Optional.of(when.bounds())
                .filter(bounds -> !bounds.equals(Bounds.UNKNOWN))
                .map(bounds -> "between " + bounds.startEarliest() + " and " + bounds.endLatest());
        return when.edtf().or(() -> within);
    }

    private String count(CountMention count) {
        String most = count.count().max().isPresent()
                ? String.valueOf(count.count().max().getAsLong())
                : "open";
        return text.words(count.span()) + ": from " + count.count().min() + " to " + most;
    }

    private Line reference(Reference reference) {
        String word = text.words(reference.span());
        return reference
                .meant()
                .map(meant -> new Line("stands", word + " for " + meant + ": " + reference.reason()))
                .orElseGet(() -> new Line("open", word + ": " + reference.reason()));
    }

    private Line attempt(Attempt attempt, Explained sentence) {
        String nodes = attempt.match().nodes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(node -> node.getKey() + " = " + word(sentence, node.getValue()))
                .collect(Collectors.joining(", "));
        String rule = attempt.match().rule().id();
        return attempt.fired()
                ? new Line("fired", rule + ": " + nodes)
                : new Line("nearly", rule + ": " + nodes + "; " + unfit(attempt, sentence));
    }

    private String unfit(Attempt attempt, Explained sentence) {
        return attempt.unfit().stream()
                .map(node -> "'" + word(sentence, attempt.match().node(node).getAsInt()) + "' is not read as "
                        + attempt.match().rule().types().get(node).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String word(Explained sentence, int token) {
        return text.words(sentence.sentence().tokens().get(token).span());
    }

    private String claim(Claim claim) {
        StringBuilder words = new StringBuilder(mention(claim.subject()))
                .append(' ')
                .append(claim.relation().name());
        claim.object().ifPresent(object -> words.append(' ').append(mention(object)));
        claim.role().ifPresent(role -> words.append(" as ").append(role.name()));
        claim.count().ifPresent(count -> words.append(' ').append(bounds(count)));
        claim.when().flatMap(Reasons::value).ifPresent(date -> words.append(", ")
                .append(date));
        words.append("; ").append(claim.voices().stream().map(this::voice).collect(Collectors.joining(" > ")));
        return words.append(" (").append(claim.rule()).append(')').toString();
    }

    /** The numbers that fit the words, as the graph has them. */
    private static String bounds(Count count) {
        if (count.max().isEmpty()) {
            return count.min() + " or more";
        }
        long most = count.max().getAsLong();
        return count.min() == most ? String.valueOf(most) : count.min() + " to " + most;
    }

    private String voice(Voice voice) {
        return voice.speaker().map(this::mention).orElse(voice.level() == 0 ? "the text" : "somebody") + " "
                + voice.stance().term();
    }

    private String mention(Mention mention) {
        String shown = mention.text().isBlank() ? "the text" : "[" + mention.text() + "]";
        return mention.antecedent()
                .map(before -> shown + " (that is: " + Account.oneLine(text.words(before)) + ")")
                .orElse(shown);
    }

    private static String silent(Explained.Silent silent, Explained sentence) {
        Token word = sentence.sentence().tokens().get(silent.token());
        String rules = silent.rules().isEmpty()
                ? "no rule names it"
                : "rules that name it: " + String.join(", ", silent.rules());
        return word.word() + ": in no claim; " + rules;
    }
}
