package attest.server.page;

import java.util.List;

/** The start page: what is here, and how to ask. */
public record HomePage(List<Shelf> shelves, List<Ref> queries) {
    /**
     * Entities of one class.
     *
     * @param count how many there are, shown or not
     */
    public record Shelf(String heading, int count, List<Ref> entries) {
        public Shelf {
            entries = List.copyOf(entries);
        }
    }

    public HomePage {
        shelves = List.copyOf(shelves);
        queries = List.copyOf(queries);
    }
}
