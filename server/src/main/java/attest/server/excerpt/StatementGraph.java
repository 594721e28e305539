package attest.server.excerpt;

import attest.linker.item.IndexMeta;
import attest.linker.item.ItemIndex;
import attest.linker.item.Statement;
import attest.linker.item.Statement.Detail;
import attest.linker.item.Value;
import attest.linker.model.Item;
import attest.server.link.GraphText;
import attest.server.store.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Statements of Wikidata in Wikidata's own terms, each with the days that it may mean and the excerpt that it is in. */
final class StatementGraph {
    private static final Node DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");
    private static final Node VERSION = NodeFactory.createURI("http://schema.org/version");

    private final ItemIndex index;
    private final GraphText graph = new GraphText();
    private final Values values = new Values(graph);
    private final Node excerpt;

    private StatementGraph(ItemIndex index, Node excerpt) {
        this.index = index;
        this.excerpt = excerpt;
    }

    /**
     * Writes down what Wikidata states of items.
     *
     * @param ids of the items; one that the index lacks, or that leads to another by now, is left out
     * @param day of the index
     */
    static byte[] trig(ItemIndex index, Set<String> ids, LocalDate day) {
        StatementGraph statements = new StatementGraph(index, NodeFactory.createURI(Names.BASE + "wikidata/" + day));
        statements.excerpt(index.meta(), day);
        ids.forEach(statements::add);
        return statements.graph.trig(NodeFactory.createURI(Names.BASE + "graph/wikidata/" + day));
    }

    private void excerpt(IndexMeta meta, LocalDate day) {
        graph.add(excerpt, RDF.type.asNode(), Names.term("Excerpt"));
        graph.add(excerpt, DCTerms.title.asNode(), NodeFactory.createLiteralString(meta.source()));
        graph.add(excerpt, Names.term("fileHash"), NodeFactory.createLiteralString(meta.sha256()));
        graph.add(excerpt, DCTerms.issued.asNode(), day(day));
        graph.add(excerpt, DCTerms.license.asNode(), NodeFactory.createURI(meta.licence()));
    }

    private void add(String id) {
        Optional<Item> found = index.item(id).filter(item -> item.id().equals(id));
        if (found.isEmpty()) {
            return;
        }
        Node item = Wikibase.item(id);
        graph.describe(item, found.get());
        graph.add(item, DCTerms.isPartOf.asNode(), excerpt);
        for (Statement statement : index.statements(id)) {
            add(item, statement);
            revision(item, statement.revision());
        }
    }

    private void revision(Node item, long revision) {
        if (revision > 0) {
            graph.add(item, VERSION, Values.number(revision));
        }
    }

    private void add(Node item, Statement statement) {
        Node node = Wikibase.statement(statement);
        graph.add(item, Wikibase.property("", statement.property()), node);
        graph.add(node, RDF.type.asNode(), Wikibase.term("Statement"));
        graph.add(node, Wikibase.term("rank"), rank(statement.rank()));
        graph.add(node, DCTerms.isPartOf.asNode(), excerpt);
        values.add(node, "statement/", statement.property(), statement.value());
        statement.qualifiers().forEach(detail -> values.add(node, "qualifier/", detail.property(), detail.value()));
        statement.references().forEach(reference -> add(node, reference));
        Bounds.of(statement).forEach((name, bound) -> graph.add(node, Names.term(name), day(bound)));
        Stream.concat(
                        Stream.of(statement.value()),
                        statement.qualifiers().stream().map(Detail::value))
                .forEach(this::describe);
    }

    private void add(Node statement, List<Detail> parts) {
        Node reference = Wikibase.minted("reference", parts.toString());
        graph.add(statement, DERIVED_FROM, reference);
        graph.add(reference, RDF.type.asNode(), Wikibase.term("Reference"));
        parts.forEach(part -> {
            values.add(reference, "reference/", part.property(), part.value());
            describe(part.value());
        });
    }

    /** What a statement points to is at least called by its name, where the index has it. */
    private void describe(Value value) {
        if (value instanceof Value.ItemValue pointed) {
            index.item(pointed.id())
                    .filter(item -> item.id().equals(pointed.id()))
                    .ifPresent(item -> graph.describe(Wikibase.item(pointed.id()), item));
        }
    }

    private static Node rank(Statement.Rank rank) {
        return Wikibase.term(
                switch (rank) {
                    case PREFERRED -> "PreferredRank";
                    case NORMAL -> "NormalRank";
                    case DEPRECATED -> "DeprecatedRank";
                });
    }

    private static Node day(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
}
