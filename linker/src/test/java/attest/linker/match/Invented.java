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

    private Invented() {}

    static ItemDraft item(int number, Kind kind, String... names) {
        return new ItemDraft(
                "Q100000000000" + number,
                Set.of(kind),
                names(names),
                Optional.empty(),
                Set.of(),
                List.of(),
                Optional.empty());
    }

    static SubjectDraft subject(Kind kind, String... names) {
        return new SubjectDraft(kind, names(names), Optional.empty(), Set.of(), List.of(), Set.of(), Set.of());
    }

    static Optional<Dates> year(int year) {
        return Optional.of(new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    static Post post(String office, int from, int to) {
        return new Post(office, List.of(new Name("Keeper of the Lighthouse", "en", true)), year(from), year(to));
    }

    private static List<Name> names(String... names) {
        return Stream.of(names).map(name -> new Name(name, "en", true)).toList();
    }

    record ItemDraft(
            String id,
            Set<Kind> kinds,
            List<Name> names,
            Optional<Dates> born,
            Set<String> countries,
            List<Post> posts,
            Optional<String> redirectedFrom) {
        ItemDraft before(String old) {
            return new ItemDraft(id, kinds, names, born, countries, posts, Optional.of(old));
        }

        ItemDraft born(int year) {
            return new ItemDraft(id, kinds, names, year(year), countries, posts, redirectedFrom);
        }

        ItemDraft in(String country) {
            return new ItemDraft(id, kinds, names, born, Set.of(country), posts, redirectedFrom);
        }

        ItemDraft held(Post post) {
            return new ItemDraft(id, kinds, names, born, countries, List.of(post), redirectedFrom);
        }

        ItemDraft ofNoKind() {
            return new ItemDraft(id, Set.of(), names, born, countries, posts, redirectedFrom);
        }

        Item done() {
            return new Item(
                    id,
                    names,
                    "",
                    kinds,
                    Set.of(),
                    born,
                    Optional.empty(),
                    countries,
                    posts,
                    Set.of(),
                    0,
                    redirectedFrom);
        }
    }

    record SubjectDraft(
            Kind kind,
            List<Name> names,
            Optional<Dates> born,
            Set<String> countries,
            List<Post> posts,
            Set<String> stated,
            Set<String> acronyms) {
        SubjectDraft born(int year) {
            return new SubjectDraft(kind, names, year(year), countries, posts, stated, acronyms);
        }

        SubjectDraft in(String country) {
            return new SubjectDraft(kind, names, born, Set.of(country), posts, stated, acronyms);
        }

        SubjectDraft held(Post post) {
            return new SubjectDraft(kind, names, born, countries, List.of(post), stated, acronyms);
        }

        SubjectDraft stated(String... ids) {
            return new SubjectDraft(kind, names, born, countries, posts, Set.of(ids), acronyms);
        }

        SubjectDraft shortForm(String acronym) {
            return new SubjectDraft(kind, names, born, countries, posts, stated, Set.of(acronym));
        }

        Subject done() {
            return new Subject(
                    "https://w3id.org/attest/data/thing/one",
                    kind,
                    names,
                    born,
                    Optional.empty(),
                    countries,
                    posts,
                    Set.of(),
                    stated,
                    acronyms);
        }
    }
}
