package attest.server.reconcile;

import attest.linker.model.Item;
import attest.server.fact.Facts;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;

/** The item of Wikidata that a link which was accepted leads to. */
record WikidataId() implements Property {
    private static final String ITEMS = "http://www.wikidata.org/entity/";

    static final String ID = "wikidataId";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Wikidata id";
    }

    @Override
    public String description() {
        return "Of accepted links only: stated by the corpus, decided by a person, or found by the linker's rule.";
    }

    @Override
    public Set<Type> types() {
        return EnumSet.allOf(Type.class);
    }

    @Override
    public List<Value> values(Look look, Node thing) {
        return items(look, thing).map(item -> (Value) new Value.Text(item)).toList();
    }

    @Override
    public OptionalDouble fit(Look look, Node thing, List<Wanted> wanted) {
        return Fit.best(
                items(look, thing).toList(),
                wanted,
                (item, given) -> given.text()
                                .strip()
                                .replaceFirst("^https?://www\\.wikidata\\.org/(entity|wiki)/", "")
                                .equals(item)
                        ? 1
                        : 0);
    }

    private static Stream<String> items(Look look, Node thing) {
        return look.facts().all(thing, SKOS.exactMatch.asNode()).stream()
                .filter(item -> item.isURI() && item.getURI().startsWith(ITEMS))
                .map(Facts::localName);
    }

    /** The things tied to an item. */
    static List<Node> tied(Look look, String item) {
        String id = item.strip().replaceFirst("^https?://www\\.wikidata\\.org/(entity|wiki)/", "");
        return Item.isId(id)
                ? look.facts().subjects(SKOS.exactMatch.asNode(), NodeFactory.createURI(ITEMS + id))
                : List.of();
    }
}
