package attest.server.reconcile;

import attest.server.fact.Contents.Ranked;
import attest.server.fact.Facts;
import attest.server.page.ClaimLine;
import attest.server.page.PreviewPage.Line;
import attest.server.page.Ref;
import attest.server.page.Statement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * A relation that sources state, from its subject or from its object. There is one value for each content and stance, and
 * each says who says or denies it, where: in a table it would else pass for a fact.
 *
 * @param relation the end of its IRI
 * @param label its words
 * @param about whether the thing is the subject
 * @param types of the things that can be so related
 */
record Stated(String relation, String label, boolean about, Set<Type> types) implements Property {
    private static final int CONTENTS = 50;
    private static final int VOICES = 3;

    @Override
    public String id() {
        return about ? relation : relation + "-by";
    }

    @Override
    public String name() {
        return about ? label + " (as sources say)" : label + ": who (as sources say)";
    }

    @Override
    public String description() {
        return "What sources claim, one value for each content and for each denial, with who says so in which source.";
    }

    @Override
    public List<Value> values(Look look, Node thing) {
        return widest(look, thing, CONTENTS)
                .flatMap(content -> told(look, content).stream())
                .map(words -> (Value) new Value.Text(words))
                .toList();
    }

    /** What of a thing some voice says and does not merely deny. */
    List<Node> supported(Look look, Node thing) {
        return contents(look, thing).stream()
                .filter(content -> look.facts().count(content, "supportClaims") > 0)
                .toList();
    }

    private Stream<Node> widest(Look look, Node thing, int most) {
        return look.contents()
                .ranked(contents(look, thing).stream())
                .limit(most)
                .map(Ranked::content);
    }

    private List<Node> contents(Look look, Node thing) {
        return look.contents().with(about ? "subject" : "object", thing).stream()
                .filter(content -> look.contents().relation(content).equals(relation))
                .toList();
    }

    /** The values as lines, with what is disputed. */
    List<Line> lines(Look look, Node thing, int most) {
        return widest(look, thing, most)
                .flatMap(content -> told(look, content).stream()
                        .map(words -> new Line(about ? label : label + ": who", words, isDisputed(look, content))))
                .toList();
    }

    private static boolean isDisputed(Look look, Node content) {
        return look.facts().count(content, "denyClaims") > 0
                || look.facts().one(content, "conflictsWith").isPresent();
    }

    private List<String> told(Look look, Node content) {
        Map<String, List<Node>> stances = look.contents().claims(content).stream()
                .filter(claim -> !look.naming().isRejected(claim))
                .collect(Collectors.groupingBy(
                        claim -> look.facts()
                                .one(claim, "stance")
                                .map(Facts::localName)
                                .orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return stances.entrySet().stream()
                .sorted(Comparator.comparing(stance -> stance.getKey().equals("denies")))
                .map(stance -> what(look, content) + " – " + voices(look, stance.getValue()))
                .toList();
    }

    private String what(Look look, Node content) {
        Statement statement = look.claims().statement(content);
        String end = about
                ? statement.object().map(Ref::label).orElse(statement.tail())
                : statement.subject().label();
        String words = end.isBlank() ? statement.relation() : end;
        String role = statement.role().map(said -> ", role: " + said.label()).orElse("");
        return words + role;
    }

    private static String voices(Look look, List<Node> claims) {
        List<String> voices = claims.stream()
                .map(claim -> voice(look.claims().line(claim)))
                .distinct()
                .toList();
        String more = voices.size() > VOICES ? "; and %d more".formatted(voices.size() - VOICES) : "";
        return voices.stream().limit(VOICES).collect(Collectors.joining("; ")) + more;
    }

    private static String voice(ClaimLine line) {
        String when = line.details().stream()
                .filter(detail -> detail.label().equals("when"))
                .map(detail -> ", dated " + detail.values().get(0).label())
                .findFirst()
                .orElse("");
        String digest = line.where().digest() ? " (our digest)" : "";
        return line.speaker().label() + " " + line.doesIt() + when + ", in "
                + line.where().source().label() + digest + ", ¶ " + line.where().paragraph();
    }

    @Override
    public OptionalDouble fit(Look look, Node thing, List<Wanted> wanted) {
        return Fit.best(supported(look, thing), wanted, (content, given) -> end(look, content)
                .map(end -> Fit.thing(look, end, given))
                .orElseGet(() -> number(look, content, given)));
    }

    private Optional<Node> end(Look look, Node content) {
        return look.facts().one(content, about ? "object" : "subject");
    }

    private static double number(Look look, Node content, Wanted given) {
        if (!given.text().strip().matches("\\d{1,9}")) {
            return 0;
        }
        int number = Integer.parseInt(given.text().strip());
        boolean least = look.facts()
                .text(content, "min")
                .map(Integer::parseInt)
                .filter(min -> number < min)
                .isEmpty();
        boolean most = look.facts()
                .text(content, "max")
                .map(Integer::parseInt)
                .filter(max -> number > max)
                .isEmpty();
        return least && most ? 1 : 0;
    }
}
