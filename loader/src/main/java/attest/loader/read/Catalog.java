package attest.loader.read;

import attest.loader.model.Problem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What a corpus knows about texts, by their file names and text hashes: its sources.yaml, and what the front matter of
 * a digest tells about the original that it restates.
 */
final class Catalog {
    private static final Set<String> KEYS = Set.of("id", "sources");

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Entry> originals = new TreeMap<>();

    /** Reads {@code sources:} of a catalogue file. */
    static Catalog of(Yaml yaml, Consumer<Problem> problems) {
        Catalog catalog = new Catalog();
        Node file = new Node(yaml, "");
        try {
            file.only(KEYS);
        } catch (Node.Fault wrong) {
            problems.accept(new Problem(wrong.where(), wrong.getMessage()));
        }
        Iterator<String> keys = yaml.root().path("sources").fieldNames();
        while (keys.hasNext()) {
            String key = keys.next();
            String pointer = "/sources/" + key.replace("~", "~0").replace("/", "~1");
            catalog.entries.put(key, Entry.of(yaml, pointer, problems));
        }
        return catalog;
    }

    static Catalog empty() {
        return new Catalog();
    }

    /** A digest's front matter serves for its original too. */
    void original(Entry digest) {
        digest.field("digest-of")
                .ifPresent(hash -> originals.put(hash, digest.without("kind", "digest-of", "licence")));
    }

    /** What is said about a text, the catalogue before its front matter. */
    Entries about(String fileName, String textHash, Optional<Entry> frontMatter) {
        List<Entry> all = new ArrayList<>();
        Optional.ofNullable(entries.get(fileName)).ifPresent(all::add);
        Optional.ofNullable(entries.get(textHash)).ifPresent(all::add);
        frontMatter.ifPresent(all::add);
        Optional.ofNullable(originals.get(textHash)).ifPresent(all::add);
        return new Entries(List.copyOf(all));
    }
}
