package attest.server.ask;

import attest.server.store.Names;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Takes a merge back, as far as the data tell how. Texts are joined in one entity when all of them refer to it; a text
 * as a whole can be parted again from the others. What was joined inside one text cannot: a claim does not say by which
 * of the text's mentions it came to its subject.
 */
record Merge(Known known, Removable removable) {
    /** A provisional entity: named by the source and the place of its first mention. */
    private static final Pattern PROVISIONAL = Pattern.compile(".*/p-([0-9a-f]{16})-(\\d+)");

    private static final String RELOAD = "take the decision back in decisions.jsonl and load again";

    Split split(Node iri) {
        return known.isA(iri, Known.MENTION) ? ofMention(iri) : ofDecision(iri);
    }

    private Split ofMention(Node mention) {
        Node source = known.value(mention, Known.SOURCE).orElseThrow();
        Node entity = known.value(mention, Known.REFERS_TO).orElseThrow();
        boolean elsewhere =
                known.subjects(Known.REFERS_TO, entity).anyMatch(other -> !known.has(other, Known.SOURCE, source));
        if (!elsewhere && PROVISIONAL.matcher(entity.getURI()).matches()) {
            throw removable.refused(
                    mention, "a mention of an entity that other texts name too", "nothing was joined here");
        }
        int first = first(source, entity);
        String apart = entity.getURI().substring(0, entity.getURI().lastIndexOf('/')) + "/p-"
                + source.getURI().substring(source.getURI().lastIndexOf('/') + 1) + "-" + first;
        return Split.of(
                known, source, entity, NodeFactory.createURI(apart.equals(entity.getURI()) ? apart + "-apart" : apart));
    }

    private Split ofDecision(Node review) {
        if (!known.has(review, Names.term("decision"), NodeFactory.createURI(Names.VOCAB + "same"))) {
            throw removable.refused(review, "a decision that two are the same", "this one joined nothing");
        }
        return Stream.of(Names.term("reviews"), Names.term("other"))
                .flatMap(side -> known.value(review, side).stream())
                .flatMap(side -> joined(side).stream())
                .findFirst()
                .orElseThrow(() -> removable.refused(
                        review,
                        "a decision in force that joined the entity of one text, as a whole, to that of others",
                        "this one cannot be undone in memory: " + RELOAD));
    }

    /** The provisional entity parted again, if it stands for all that its text says of whom it was joined with. */
    private Optional<Split> joined(Node provisional) {
        Matcher parts = PROVISIONAL.matcher(provisional.getURI());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Node source = NodeFactory.createURI(Names.BASE + "source/" + parts.group(1));
        int place = Integer.parseInt(parts.group(2));
        return known.subjects(Known.SOURCE, source)
                .filter(mention -> known.place(mention, Known.QUOTE_START) == place)
                .flatMap(mention -> known.objects(mention, Known.REFERS_TO))
                .filter(entity -> !entity.equals(provisional) && first(source, entity) == place)
                .min(Comparator.comparing(Node::getURI))
                .map(entity -> Split.of(known, source, entity, provisional));
    }

    /** Where a text first names an entity. */
    private int first(Node source, Node entity) {
        return known.subjects(Known.REFERS_TO, entity)
                .filter(mention -> known.has(mention, Known.SOURCE, source))
                .mapToInt(mention -> known.place(mention, Known.QUOTE_START))
                .min()
                .orElse(-1);
    }
}
