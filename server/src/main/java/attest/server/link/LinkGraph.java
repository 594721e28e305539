package attest.server.link;

import attest.linker.model.Feature;
import attest.linker.model.Outcome;
import attest.linker.model.Proposal;
import attest.linker.model.Scored;
import attest.server.store.Names;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Proposals as a graph: a link for each candidate, with what was compared; sorted, the same bytes for the same proposals. */
final class LinkGraph {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node REVIEWER = iri("reviewer/linking-rule");

    private final Run run;
    private final Node runNode;
    private final GraphText text = new GraphText();
    private final Set<String> people;

    /** @param byPersons entities whose item a person has named: no rule accepts it again */
    private LinkGraph(Run run, Set<String> byPersons) {
        this.run = run;
        this.runNode = iri("run/" + hash(run.label()));
        this.people = byPersons;
    }

    static byte[] trig(List<Proposal> proposals, Run run, Set<String> byPersons) {
        LinkGraph graph = new LinkGraph(run, byPersons);
        proposals.stream()
                .filter(proposal -> proposal.outcome() != Outcome.NONE)
                .forEach(graph::add);
        return graph.text.trig(Names.LINKS);
    }

    private void add(Proposal proposal) {
        boolean linked = proposal.outcome() == Outcome.AUTO;
        List<Scored> candidates = linked ? proposal.candidates().subList(0, 1) : proposal.candidates();
        for (Scored candidate : candidates) {
            Node link = add(proposal, candidate);
            if (linked && !people.contains(proposal.subject().iri())) {
                accept(link, proposal.reason());
            }
        }
    }

    private Node add(Proposal proposal, Scored candidate) {
        String iri = proposal.subject().iri();
        Node link = iri("link/" + iri.substring(Names.BASE.length()).replace('/', '-') + "--"
                + candidate.item().id().toLowerCase(Locale.ROOT));
        Node item = NodeFactory.createURI(Verdicts.ITEMS + candidate.item().id());
        add(link, RDF.type.asNode(), Names.term("Link"));
        add(link, Names.term("subject"), NodeFactory.createURI(iri));
        add(link, Names.term("predicate"), SKOS.exactMatch.asNode());
        add(link, Names.term("object"), item);
        add(link, Names.term("confidence"), decimal(candidate.score()));
        add(link, Names.term("method"), value("rule"));
        add(link, RDFS.comment.asNode(), english(proposal.reason()));
        add(link, prov("wasGeneratedBy"), runNode);
        add(runNode, RDF.type.asNode(), prov("Activity"));
        add(runNode, RDFS.label.asNode(), english(run.label()));
        candidate.features().forEach(feature -> add(link, feature));
        text.describe(item, candidate.item());
        return link;
    }

    private void add(Node link, Feature feature) {
        Node node = NodeFactory.createURI(link.getURI() + "/feature/" + slug(feature.name()));
        add(link, Names.term("feature"), node);
        add(node, RDF.type.asNode(), Names.term("Feature"));
        add(node, RDFS.label.asNode(), english(feature.name()));
        add(node, Names.term("value"), decimal(feature.value()));
        add(node, RDFS.comment.asNode(), english(feature.why()));
    }

    private void accept(Node link, String reason) {
        Node review = iri("review/" + hash(link.getURI() + "|" + run.label()));
        add(review, RDF.type.asNode(), Names.term("Review"));
        add(review, Names.term("reviews"), link);
        add(review, Names.term("aspect"), value("identity"));
        add(review, Names.term("decision"), value("accepted"));
        add(review, RDFS.comment.asNode(), english(reason));
        add(review, prov("wasAttributedTo"), REVIEWER);
        add(
                review,
                prov("generatedAtTime"),
                NodeFactory.createLiteralDT(run.asOf() + "T00:00:00Z", XSDDatatype.XSDdateTime));
        add(REVIEWER, RDF.type.asNode(), prov("SoftwareAgent"));
        add(REVIEWER, RDFS.label.asNode(), english("rule"));
    }

    private void add(Node subject, Node property, Node object) {
        text.add(subject, property, object);
    }

    private static String hash(String text) {
        return DigestUtils.sha256Hex(text).substring(0, 16);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private static Node decimal(BigDecimal value) {
        return NodeFactory.createLiteralDT(value.toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    private static Node value(String name) {
        return NodeFactory.createURI(Names.VOCAB + name);
    }

    private static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }

    private static Node iri(String path) {
        return NodeFactory.createURI(Names.BASE + path);
    }
}
