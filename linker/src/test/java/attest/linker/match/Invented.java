package attest.linker.match;

import attest.linker.model.Dates;
import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Post;
import attest.linker.model.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Subjects and items of tests, written as short as what matters in them. */
final class Invented {
    static final String LAND = "Q1000000000090";
    static final String OTHER_LAND = "Q1000000000091";
    static final String OFFICE = "Q1000000000080";

    static final String OTHER_OFFICE = "Q1000000000081";

    private Invented() {}

    static ItemDraft item(int number, Kind kind, String... names) {
        return new ItemDraft(new Item(
                "Q100000000000" + number,
                names(names),
                "",
                Set.of(kind),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                0,
                Optional.empty()));
    }

    static SubjectDraft subject(Kind kind, String... names) {
        return new SubjectDraft(new Subject(
                "https://w3id.org/attest/data/thing/one",
                kind,
                names(names),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of()));
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

    private static List<Name> names(String... names) {
        return Stream.of(names).map(name -> new Name(name, "en", true)).toList();
    }

    record ItemDraft(Item done) {
        ItemDraft before(String old) {
            return with(
                    done.names(),
                    done.kinds(),
                    done.born(),
                    done.existed(),
                    done.countries(),
                    done.posts(),
                    done.neighbours(),
                    Optional.of(old));
        }

        ItemDraft alias(String alias) {
            List<Name> names = Stream.concat(done.names().stream(), Stream.of(new Name(alias, "en", false)))
                    .toList();
            return with(
                    names,
                    done.kinds(),
                    done.born(),
                    done.existed(),
                    done.countries(),
                    done.posts(),
                    done.neighbours(),
                    done.redirectedFrom());
        }

        ItemDraft born(int year) {
            return with(
                    done.names(),
                    done.kinds(),
                    year(year),
                    done.existed(),
                    done.countries(),
                    done.posts(),
                    done.neighbours(),
                    done.redirectedFrom());
        }

        ItemDraft existed(int from, int to) {
            return with(
                    done.names(),
                    done.kinds(),
                    done.born(),
                    years(from, to),
                    done.countries(),
                    done.posts(),
                    done.neighbours(),
                    done.redirectedFrom());
        }

        ItemDraft in(String country) {
            return with(
                    done.names(),
                    done.kinds(),
                    done.born(),
                    done.existed(),
                    Set.of(country),
                    done.posts(),
                    done.neighbours(),
                    done.redirectedFrom());
        }

        ItemDraft held(Post... posts) {
            return with(
                    done.names(),
                    done.kinds(),
                    done.born(),
                    done.existed(),
                    done.countries(),
                    List.of(posts),
                    done.neighbours(),
                    done.redirectedFrom());
        }

        ItemDraft near(String... ids) {
            return with(
                    done.names(),
                    done.kinds(),
                    done.born(),
                    done.existed(),
                    done.countries(),
                    done.posts(),
                    Set.of(ids),
                    done.redirectedFrom());
        }

        ItemDraft ofNoKind() {
            return with(
                    done.names(),
                    Set.of(),
                    done.born(),
                    done.existed(),
                    done.countries(),
                    done.posts(),
                    done.neighbours(),
                    done.redirectedFrom());
        }

        private ItemDraft with(
                List<Name> names,
                Set<Kind> kinds,
                Optional<Dates> born,
                Optional<Dates> existed,
                Set<String> countries,
                List<Post> posts,
                Set<String> neighbours,
                Optional<String> redirectedFrom) {
            return new ItemDraft(new Item(
                    done.id(),
                    names,
                    "",
                    kinds,
                    Set.of(),
                    born,
                    Optional.empty(),
                    existed,
                    countries,
                    posts,
                    neighbours,
                    0,
                    redirectedFrom));
        }
    }

    record SubjectDraft(Subject done) {
        SubjectDraft born(int year) {
            return with(
                    year(year),
                    done.existed(),
                    done.countries(),
                    done.posts(),
                    done.neighbours(),
                    done.stated(),
                    done.acronyms());
        }

        SubjectDraft existed(int from, int to) {
            return with(
                    done.born(),
                    years(from, to),
                    done.countries(),
                    done.posts(),
                    done.neighbours(),
                    done.stated(),
                    done.acronyms());
        }

        SubjectDraft in(String country) {
            return with(
                    done.born(),
                    done.existed(),
                    Set.of(country),
                    done.posts(),
                    done.neighbours(),
                    done.stated(),
                    done.acronyms());
        }

        SubjectDraft held(Post... posts) {
            return with(
                    done.born(),
                    done.existed(),
                    done.countries(),
                    List.of(posts),
                    done.neighbours(),
                    done.stated(),
                    done.acronyms());
        }

        SubjectDraft near(String... ids) {
            return with(
                    done.born(),
                    done.existed(),
                    done.countries(),
                    done.posts(),
                    Set.of(ids),
                    done.stated(),
                    done.acronyms());
        }

        SubjectDraft stated(String... ids) {
            return with(
                    done.born(),
                    done.existed(),
                    done.countries(),
                    done.posts(),
                    done.neighbours(),
                    Set.of(ids),
                    done.acronyms());
        }

        SubjectDraft shortForm(String acronym) {
            return with(
                    done.born(),
                    done.existed(),
                    done.countries(),
                    done.posts(),
                    done.neighbours(),
                    done.stated(),
                    Set.of(acronym));
        }

        private SubjectDraft with(
                Optional<Dates> born,
                Optional<Dates> existed,
                Set<String> countries,
                List<Post> posts,
                Set<String> neighbours,
                Set<String> stated,
                Set<String> acronyms) {
            return new SubjectDraft(new Subject(
                    done.iri(),
                    done.kind(),
                    done.names(),
                    born,
                    Optional.empty(),
                    existed,
                    countries,
                    posts,
                    neighbours,
                    stated,
                    acronyms));
        }
    }
}
