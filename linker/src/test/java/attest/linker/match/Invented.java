package attest.linker.match;

import attest.linker.model.Dates;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Subjects and items of tests, written as short as what matters in them. */
final class Invented {
    static final String LAND = "Q1000000000090";
    static final String OTHER_LAND = "Q1000000000091";
    static final String OFFICE = "Q1000000000080";

    static final String OTHER_OFFICE = "Q1000000000081";

    private Invented() {}

    static ItemDraft item(int number, Kind kind, String... names) {
        return new ItemDraft("Q100000000000" + number, kind, names(names));
    }

    static SubjectDraft subject(Kind kind, String... names) {
        return new SubjectDraft(kind, names(names));
    }

    static Optional<Dates> years(int from, int to) {
        return Optional.of(new Dates(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31)));
    }

    static Optional<Dates> year(int year) {
        return years(year, year);
    }

    static Post post(String office, int from, int to) {
        return new Post(office, List.of(new Name("Keeper of the Lighthouse", "en", true)), year(from), year(to));
    }

    /** Of a term of which a text tells one day only: it was in that year, and may have begun and ended whenever. */
    static Post postIn(String office, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return new Post(
                office,
                List.of(new Name("Keeper of the Lighthouse", "en", true)),
                Optional.of(new Dates(Dates.FIRST, last)),
                Optional.of(new Dates(first, Dates.LAST)));
    }

    static Post openPost(String office, int from) {
        return new Post(
                office, List.of(new Name("Keeper of the Lighthouse", "en", true)), year(from), Optional.empty());
    }

    static Name named(String text) {
        return new Name(text, "en", true);
    }

    private static List<Name> names(String... names) {
        return Stream.of(names).map(Invented::named).toList();
    }
}
