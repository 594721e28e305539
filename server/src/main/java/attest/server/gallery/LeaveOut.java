package attest.server.gallery;

import attest.server.fact.Facts;
import attest.server.gallery.Field.Option;
import attest.server.gallery.QueryPage.Group;
import attest.server.store.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** What of the data can be left out of any question: families of voices, sources, affiliations. */
record LeaveOut(DatasetGraph dataset, Facts facts) {
    /** More than these are not offered; the parameter takes any of them. */
    static final int MOST = 60;

    private static final Node UNKNOWN_FAMILY = NodeFactory.createURI(Names.VOCAB + "unknownFamily");

    List<Group> groups(List<String> chosen) {
        return Stream.of(
                        group("A family of voices", families(), chosen),
                        group("A source", sources(), chosen),
                        group("An affiliation", affiliations(), chosen))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private Group group(String heading, Stream<Node> things, List<String> chosen) {
        List<Option> all = things.map(
                        thing -> new Option(thing.getURI(), words(thing), chosen.contains(thing.getURI())))
                .sorted(Comparator.comparing((Option option) -> !option.chosen())
                        .thenComparing(Option::label))
                .toList();
        return new Group(heading, all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }

    private String words(Node thing) {
        return facts.one(thing, "subject")
                .map(voice -> facts.label(voice) + " counts with "
                        + facts.one(thing, "object").map(facts::label).orElse("?"))
                .orElseGet(() -> facts.one(thing, "digestOf")
                        .map(original -> "our digest of " + facts.label(original))
                        .orElseGet(() -> facts.label(thing)));
    }

    private Stream<Node> families() {
        Set<Node> families = new TreeSet<>(Facts.ORDER);
        dataset.find(Names.DERIVED, Node.ANY, Names.term("family"), Node.ANY)
                .forEachRemaining(quad -> families.add(quad.getObject()));
        return families.stream().filter(family -> !family.equals(UNKNOWN_FAMILY));
    }

    /** Loaded texts: a work that is only cited has no text. */
    private Stream<Node> sources() {
        return dataset.stream(Node.ANY, Node.ANY, Names.term("textHash"), Node.ANY)
                .map(Quad::getSubject)
                .distinct()
                .filter(thing -> facts.isA(thing, "Source"));
    }

    private Stream<Node> affiliations() {
        return dataset.stream(Node.ANY, Node.ANY, Names.term("predicate"), Names.term("affiliatedWith"))
                .map(Quad::getSubject)
                .distinct()
                .filter(link -> facts.has(link, RDF.type.asNode(), Names.term("Link")));
    }
}
