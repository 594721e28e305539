package attest.linker.match;

import attest.linker.model.Dates;
import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An item of a test; what is not said of it is not known. */
final class ItemDraft {
    private final String id;
    private final List<Name> names;
    private Set<Kind> kinds;
    private Optional<Dates> born = Optional.empty();
    private Optional<Dates> existed = Optional.empty();
    private Set<String> countries = Set.of();
    private List<Post> posts = List.of();
    private Set<String> neighbours = Set.of();
    private Optional<String> redirectedFrom = Optional.empty();

    ItemDraft(String id, Kind kind, List<Name> names) {
        this.id = id;
        this.kinds = Set.of(kind);
        this.names = new ArrayList<>(names);
    }

    private ItemDraft(ItemDraft draft) {
        this.id = draft.id;
        this.names = new ArrayList<>(draft.names);
        kinds = draft.kinds;
        born = draft.born;
        existed = draft.existed;
        countries = draft.countries;
        posts = draft.posts;
        neighbours = draft.neighbours;
        redirectedFrom = draft.redirectedFrom;
    }

    /** A draft that was given a name stays as it is. */
    private ItemDraft with(Consumer<ItemDraft> change) {
        ItemDraft draft = new ItemDraft(this);
        change.accept(draft);
        return draft;
    }

    ItemDraft before(String old) {
        return with(draft -> draft.redirectedFrom = Optional.of(old));
    }

    ItemDraft alias(String alias) {
        return with(draft -> draft.names.add(new Name(alias, "en", false)));
    }

    ItemDraft born(int year) {
        return with(draft -> draft.born = Invented.year(year));
    }

    ItemDraft existed(int from, int to) {
        return with(draft -> draft.existed = Invented.years(from, to));
    }

    ItemDraft in(String country) {
        return with(draft -> draft.countries = Set.of(country));
    }

    ItemDraft held(Post... held) {
        return with(draft -> draft.posts = List.of(held));
    }

    ItemDraft near(String... ids) {
        return with(draft -> draft.neighbours = Set.of(ids));
    }

    ItemDraft ofNoKind() {
        return with(draft -> draft.kinds = Set.of());
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
                existed,
                countries,
                posts,
                neighbours,
                0,
                redirectedFrom);
    }
}
