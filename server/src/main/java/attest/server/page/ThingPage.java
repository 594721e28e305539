package attest.server.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a person, organisation, office, event or place.
 *
 * @param kind the class in words, with what is known of the kind
 * @param title its label
 * @param path its address on this server
 * @param lead a note about it
 * @param standing how well it is known who or what this is
 * @param facts what is known of it besides claims
 * @param axis who was in an office when, or which offices somebody held
 * @param figures numbers given for it
 */
public record ThingPage(
        String kind,
        String title,
        String path,
        Optional<String> lead,
        Standing standing,
        List<Detail> facts,
        List<Spelling> spellings,
        Optional<Axis> axis,
        List<Content> figures,
        List<Part> parts) {
    /** Known by name from the authority file, only read in one text, or only described there. */
    public enum Standing {
        KNOWN,
        PROVISIONAL,
        DESCRIBED
    }

    public ThingPage {
        facts = List.copyOf(facts);
        spellings = List.copyOf(spellings);
        figures = List.copyOf(figures);
        parts = List.copyOf(parts);
    }
}
