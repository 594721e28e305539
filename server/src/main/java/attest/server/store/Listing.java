package attest.server.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a kept version consists of: a line for each graph with its name, the hash that the ledger had of it, and the names
 * of its parts.
 */
record Listing(Map<String, Entry> graphs) {
    /**
     * A graph.
     *
     * @param content as in the ledger
     * @param parts among which its statements are divided by their subjects; at least one
     */
    record Entry(String content, List<String> parts) {}

    static Listing empty() {
        return new Listing(new TreeMap<>());
    }

    /** The part, of so many, that holds what is said of a subject. */
    static int part(String subject, int parts) {
        return Math.floorMod(subject.hashCode(), parts);
    }

    Stream<String> parts() {
        return graphs.values().stream().flatMap(entry -> entry.parts().stream());
    }

    static Listing read(Path file) throws IOException {
        Listing listing = empty();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Packed.open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> words = Arrays.asList(line.split(" "));
                if (words.size() < 3) {
                    throw new IOException("expected a graph, its hash and its parts, got '" + line + "'");
                }
                listing.graphs.put(words.get(0), new Entry(words.get(1), words.subList(2, words.size())));
            }
        }
        return listing;
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        graphs.forEach(
                (name, entry) -> lines.add(name + " " + entry.content() + " " + String.join(" ", entry.parts())));
        Packed.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
