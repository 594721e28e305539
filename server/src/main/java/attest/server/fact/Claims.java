package attest.server.fact;

import attest.server.page.ClaimLine;
import attest.server.page.Detail;
import attest.server.page.Passage;
import attest.server.page.Ref;
import attest.server.page.Statement;
import attest.server.page.Step;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;

/** Tells claims as pages show them; to be used inside one read transaction. */
public final class Claims {
    private static final Node UNREVIEWED = NodeFactory.createURI(Names.VOCAB + "unreviewed");

    private final Facts facts;
    private final Addresses addresses;

    public Claims(Facts facts, Addresses addresses) {
        this.facts = facts;
        this.addresses = addresses;
    }

    /** For who has nothing but the data. */
    public static Claims in(DatasetGraph data) {
        Facts facts = new Facts(data);
        return new Claims(facts, new Addresses(Names.BASE, facts));
    }

    /** The claim of this IRI. */
    public ClaimLine line(String iri) {
        return line(NodeFactory.createURI(iri));
    }

    public ClaimLine line(Node claim) {
        List<Step> chain = chain(claim);
        String stance = facts.one(claim, "stance").map(Facts::localName).orElse("asserts");
        return new ClaimLine(
                Facts.localName(claim),
                addresses.path(claim),
                speaker(claim),
                onlyWords(claim) ? "says:" : Wording.does(stance),
                Wording.tone(stance),
                onlyWords(claim) ? Optional.empty() : Optional.of(statement(claim)),
                where(claim),
                details(claim),
                chain,
                facts.text(claim, "quote").orElse(""),
                facts.one(claim, "quote").map(Node::getLiteralLanguage).orElse(""),
                status(claim));
    }

    /** What a claim or proposition states, without who says so. */
    public Statement statement(Node content) {
        Node relation = facts.one(content, "predicate").orElse(Names.term("predicate"));
        Optional<Node> object = facts.one(content, "object");
        Wording wording = Wording.of(
                Facts.localName(relation),
                facts.label(relation),
                object.filter(held -> facts.isA(held, "Office")).isPresent());
        return new Statement(
                wording.lead(),
                ref(content, "subject").orElse(Ref.plain("")),
                isSpeech(content) && object.isEmpty() ? "spoke" : wording.relation(),
                object.map(addresses::ref),
                Figure.of(facts, content).orElse(wording.tail()),
                ref(content, "role"),
                ref(content, "addressee")
                        .map(to ->
                                new Detail(Facts.localName(relation).equals("calledFor") ? "of" : "to", List.of(to))));
    }

    /** The order in which claims stand on a page: by the time of what they state, then by name. */
    public Comparator<Node> byTime() {
        return Comparator.comparing(
                        (Node claim) -> facts.text(claim, "startEarliest").orElse(""))
                .thenComparing(claim -> facts.text(claim, "endLatest").orElse(""))
                .thenComparing(Facts.ORDER);
    }

    /** What somebody says about nothing in particular: the words tell it, and nothing else can. */
    private boolean onlyWords(Node claim) {
        return isSpeech(claim)
                && facts.one(claim, "object").isEmpty()
                && facts.one(claim, "speaker").equals(facts.one(claim, "subject"));
    }

    private boolean isSpeech(Node content) {
        return facts.one(content, "predicate").map(Facts::localName).equals(Optional.of("spokeOf"));
    }

    private Optional<String> status(Node claim) {
        return facts.one(claim, "reviewStatus")
                .filter(status -> !status.equals(UNREVIEWED))
                .map(Facts::localName);
    }

    /** The deepest voice; leads nowhere where nobody is named. */
    public Ref speaker(Node claim) {
        return ref(claim, "speaker")
                .orElseGet(() ->
                        Ref.plain(facts.all(claim, "attribution").size() > 1 ? "An unnamed voice" : "The text itself"));
    }

    /** Where its words stand. */
    public Passage where(Node claim) {
        Optional<Node> read = facts.one(claim, "source");
        Optional<Node> original = read.flatMap(source -> facts.one(source, "digestOf"));
        Optional<Node> source = original.or(() -> read);
        return new Passage(
                source.map(addresses::ref).orElse(Ref.plain("a source that is not described")),
                read.map(addresses::path).orElse("") + "?claim=" + Facts.localName(claim) + "#c-"
                        + Facts.localName(claim),
                original.isPresent(),
                source.flatMap(text -> facts.one(text, DCTerms.publisher.asNode()))
                        .filter(publisher -> !facts.one(claim, "speaker").equals(Optional.of(publisher)))
                        .map(addresses::ref),
                source.flatMap(text -> facts.text(text, "when")),
                paragraph(claim));
    }

    /** With the page, where the file has pages: "31, p. 12". */
    private String paragraph(Node claim) {
        String page = facts.text(claim, "page").map(number -> ", p. " + number).orElse("");
        return facts.text(claim, "paragraph").orElse("?") + page;
    }

    private List<Step> chain(Node claim) {
        return facts.all(claim, "attribution").stream()
                .sorted(Comparator.comparing((Node voice) -> facts.count(voice, "level")))
                .map(voice -> new Step(
                        ref(voice, "speaker"), word(voice, "stance"), facts.text(voice, "verb"), ref(voice, "saidIn")))
                .toList();
    }

    private List<Detail> details(Node claim) {
        List<Detail> details = new ArrayList<>();
        facts.text(claim, "dateText")
                .map(words -> "“" + words + "”")
                .or(() -> facts.text(claim, "when"))
                .map(date -> facts.one(claim, "dateBasis")
                        .filter(basis -> !Facts.localName(basis).equals("stated"))
                        .map(basis -> date + " (" + facts.label(basis) + ")")
                        .orElse(date))
                .ifPresent(date -> details.add(new Detail("when", List.of(Ref.plain(date)))));
        return details;
    }

    private Optional<Ref> ref(Node node, String term) {
        return facts.one(node, term).map(addresses::ref);
    }

    private String word(Node node, String term) {
        return facts.one(node, term).map(facts::label).orElse("");
    }
}
