package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the participle of a headline, which leaves out its auxiliary: "Leader jailed for six years", "Ex-minister cleared of bribery". The
 * parser takes the leader for who jails. "Mayor resigns" and "Police kill two" are no such thing.
 */
final class Headlines {
    private static final String BEFALLS =
            "kill|murder|assassinate|slay|arrest|detain|charge|indict|arraign|jail|imprison|sentence|convict|acquit"
                    + "|clear|fine|remand|extradite|deport|expel|evict|exile|wound|injure|hurt|stab|abduct|kidnap|execute|hang|release|free|hold"
                    + "|pardon|lynch|rescue|evacuate|accuse|seize|capture|torture|beat|dismiss|quash|uphold|withdraw|adjourn|drop|foil|bury|exhume|ban";

    private Headlines() {}

    /** The edges with the subjects of such participles passive; as they are if a full stop closes the sentence. */
    static Tree of(Tree tree) {
        boolean closed = tree.edges().stream()
                .anyMatch(edge -> tree.tag(edge.dependent()).equals("."));
        if (closed) {
            return tree;
        }
        Set<Integer> bare = tree.edges().stream()
                .map(Edge::head)
                .filter(word ->
                        tree.tag(word).matches("VBN|VBD") && tree.lemma(word).matches(BEFALLS))
                .filter(word -> !tree.has(word, "obj|iobj|aux.*|ccomp|cop|mark"))
                .collect(Collectors.toSet());
        return tree.with(tree.edges().stream()
                .map(edge ->
                        bare.contains(edge.head()) && edge.relation().equals("nsubj") && edge.dependent() < edge.head()
                                ? new Edge(edge.head(), edge.dependent(), "nsubj:pass")
                                : edge)
                .toList());
    }
}
