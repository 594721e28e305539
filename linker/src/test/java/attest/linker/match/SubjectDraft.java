package attest.linker.match;

import attest.linker.model.Dates;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Post;
import attest.linker.model.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An entity of ours in a test; what is not said of it is not known. */
final class SubjectDraft {
    private final Kind kind;
    private final List<Name> names;
    private Optional<Dates> born = Optional.empty();
    private Optional<Dates> existed = Optional.empty();
    private Set<String> countries = Set.of();
    private List<Post> posts = List.of();
    private Set<String> neighbours = Set.of();
    private Set<String> stated = Set.of();
    private Set<String> acronyms = Set.of();

    SubjectDraft(Kind kind, List<Name> names) {
        this.kind = kind;
        this.names = names;
    }

    private SubjectDraft(SubjectDraft draft) {
        this.kind = draft.kind;
        this.names = draft.names;
        born = draft.born;
        existed = draft.existed;
        countries = draft.countries;
        posts = draft.posts;
        neighbours = draft.neighbours;
        stated = draft.stated;
        acronyms = draft.acronyms;
    }

    /** A draft that was given a name stays as it is. */
    private SubjectDraft with(Consumer<SubjectDraft> change) {
        SubjectDraft draft = new SubjectDraft(this);
        change.accept(draft);
        return draft;
    }

    SubjectDraft born(int year) {
        return with(draft -> draft.born = Invented.year(year));
    }

    SubjectDraft existed(int from, int to) {
        return with(draft -> draft.existed = Invented.years(from, to));
    }

    SubjectDraft in(String country) {
        return with(draft -> draft.countries = Set.of(country));
    }

    SubjectDraft held(Post... held) {
        return with(draft -> draft.posts = List.of(held));
    }

    SubjectDraft near(String... ids) {
        return with(draft -> draft.neighbours = Set.of(ids));
    }

    SubjectDraft stated(String... ids) {
        return with(draft -> draft.stated = Set.of(ids));
    }

    SubjectDraft shortForm(String acronym) {
        return with(draft -> draft.acronyms = Set.of(acronym));
    }

    Subject done() {
        return new Subject(
                "https://w3id.org/attest/data/thing/one",
                kind,
                names,
                born,
                Optional.empty(),
                existed,
                countries,
                posts,
                neighbours,
                stated,
                acronyms);
    }
}
