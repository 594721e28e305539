package attest.server.entity;

import attest.server.fact.Facts;
import attest.server.page.Spelling;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Everything that the page of a thing can show, in order, and nothing read yet of what it says.
 *
 * @param about contents with it as subject, figures left out
 * @param figures numbers given for it
 * @param participants contents that say who took part in it
 * @param naming other contents that name it
 * @param succession claims on who followed whom
 * @param spoken claims of which it is a voice
 * @param taken claims one of whose voices says so in it
 * @param tenures who held it when, or which offices it held
 * @param spellings how texts write it
 */
record Outline(
        List<Entry> about,
        List<Node> figures,
        List<Entry> participants,
        List<Entry> naming,
        List<Node> succession,
        List<Node> spoken,
        List<Node> taken,
        List<Tenure> tenures,
        List<Spelling> spellings) {
    /** A content and its relation, by which one can choose. */
    record Entry(Node content, Node relation) {
        boolean isOf(String name) {
            return Facts.localName(relation).equals(name);
        }
    }

    /** How many nodes it holds on to. */
    int size() {
        long claims = tenures.stream().flatMap(Tenure::claims).count();
        int sources = spellings.stream()
                .mapToInt(spelling -> spelling.sources().size())
                .sum();
        return (int) claims
                + sources
                + Stream.of(about, figures, participants, naming, succession, spoken, taken)
                        .mapToInt(List::size)
                        .sum();
    }
}
