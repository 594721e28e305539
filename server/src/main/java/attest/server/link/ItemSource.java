package attest.server.link;

import attest.linker.item.IndexMeta;
import attest.linker.item.ItemIndex;
import attest.linker.match.Candidates;
import attest.linker.model.Item;
import attest.linker.model.Subject;
import attest.linker.online.OnlineCandidates;
import attest.linker.online.OnlineFault;
import attest.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where items come from: the index of the data folder and, beside it when an operator has switched it on, Wikidata's own interface. */
public final class ItemSource implements AutoCloseable {
    /** For items of which nobody knows the day; as everywhere in the data. */
    private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private final Optional<ItemIndex> index;
    private final Optional<OnlineCandidates> online;

    private ItemSource(Optional<ItemIndex> index, Optional<OnlineCandidates> online) {
        this.index = index;
        this.online = online;
    }

    /** The folder of the index. */
    public static Path folder(Path data) {
        return data.resolve("wikidata");
    }

    /**
     * Opens what a data folder has, and what is switched on.
     *
     * @throws StoreException NO_DATA when there are no items, with what to do
     */
    public static ItemSource open(Path data, Online online) {
        try {
            Optional<OnlineCandidates> asked = online.candidates(data);
            boolean needless = asked.isPresent() && !Files.isDirectory(folder(data));
            return new ItemSource(needless ? Optional.empty() : Optional.of(ItemIndex.open(folder(data))), asked);
        } catch (IOException none) {
            throw StoreException.told(
                    "NO_DATA", none.getMessage() + ", such as attest link import seeds/wikidata.jsonl.");
        } catch (IllegalArgumentException wrong) {
            throw StoreException.told("NO_DATA", wrong.getMessage() + ".");
        }
    }

    /** Those of the index, then those that only the interface finds. */
    public Candidates candidates() {
        return (subject, most) -> {
            List<Item> found = new ArrayList<>();
            index.ifPresent(local -> found.addAll(local.find(subject, most)));
            Set<String> known = found.stream().map(Item::id).collect(Collectors.toSet());
            asked(subject, most).stream()
                    .filter(item -> !known.contains(item.id()))
                    .forEach(found::add);
            return found;
        };
    }

    private List<Item> asked(Subject subject, int most) {
        try {
            return online.map(service -> service.find(subject, most)).orElse(List.of());
        } catch (OnlineFault fault) {
            throw StoreException.told("BROKEN", fault.getMessage());
        }
    }

    /** Where the items come from, in words. */
    public String words() {
        List<String> from = new ArrayList<>();
        index.map(ItemIndex::meta)
                .ifPresent(meta -> from.add("items of " + meta.source() + " (SHA-256 " + meta.sha256() + ")"));
        online.ifPresent(service -> from.add("answers of Wikidata's interface"));
        return String.join(" and ", from);
    }

    /** Addresses that were wanted offline and are not in the cache. */
    public Set<String> missing() {
        return online.<Set<String>>map(OnlineCandidates::missing).orElse(Set.of());
    }

    /** The day of the items of the index. */
    public LocalDate asOf() {
        return index.map(ItemIndex::meta)
                .map(IndexMeta::dumped)
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .orElse(UNKNOWN);
    }

    @Override
    public void close() throws IOException {
        if (index.isPresent()) {
            index.get().close();
        }
    }
}
