package attest.linker.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dumps of invented persons in a folder of a test, and the index that is made of them. */
record Importing(Path temp) {
    static String person(int number) {
        return Invented.item(number)
                .label("en", "Person " + number)
                .human()
                .with("\"modified\":\"2026-01-02T03:04:05Z\"")
                .json();
    }

    Path lines(String... items) throws IOException {
        return file("slice.jsonl", String.join("\n", items));
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    Path folder() {
        return temp.resolve("wikidata");
    }

    DumpImport.Request request(Path dump) {
        return new DumpImport.Request(dump, folder(), Set.of(), Optional.empty());
    }

    ImportReport run(Path dump) throws IOException {
        return run(dump, Set.of());
    }

    ImportReport run(Path dump, Set<String> classes) throws IOException {
        return DumpImport.run(
                new DumpImport.Request(dump, folder(), classes, Optional.empty()), Clock.systemUTC(), progress -> {});
    }

    List<String> names(String id) throws IOException {
        try (ItemIndex index = ItemIndex.open(folder())) {
            return index.item(id).orElseThrow().names().stream()
                    .map(name -> name.text())
                    .toList();
        }
    }
}
