package attest.server.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where one is in a list that is too long for a page.
 *
 * @param page counted from 1
 * @param size entries of a page
 * @param total entries of the list
 * @param previous address of the page before
 * @param next address of the page after
 */
public record Pager(int page, int size, int total, Optional<String> previous, Optional<String> next) {
    /**
     * The page that is asked for, or the last one if the list ends before it.
     *
     * @param href the address of a page by its number
     */
    public static Pager of(int page, int size, int total, IntFunction<String> href) {
        int last = Math.max(1, (total + size - 1) / size);
        int here = Math.max(1, Math.min(page, last));
        return new Pager(
                here,
                size,
                total,
                here > 1 ? Optional.of(href.apply(here - 1)) : Optional.empty(),
                here < last ? Optional.of(href.apply(here + 1)) : Optional.empty());
    }

    public boolean isNeeded() {
        return total > size;
    }

    /** Such as "26 to 50 of 1,204". */
    public String range() {
        return String.format(
                Locale.ROOT, "%,d to %,d of %,d", from() + 1, from() + Math.min(size, total - from()), total);
    }

    /** The entries of this page. */
    public <T> List<T> cut(List<T> all) {
        return all.subList(Math.min(from(), all.size()), Math.min(from() + size, all.size()));
    }

    private int from() {
        return (page - 1) * size;
    }
}
