package attest.server.page;

import java.util.List;

/**
 * The page of a person, organisation, office, event, place or source.
 *
 * @param kind the class in words
 * @param title its label
 * @param path its address on this server
 * @param details what is known of it besides claims
 */
public record ThingPage(String kind, String title, String path, List<Detail> details, List<Part> parts) {
    public ThingPage {
        details = List.copyOf(details);
        parts = List.copyOf(parts);
    }
}
