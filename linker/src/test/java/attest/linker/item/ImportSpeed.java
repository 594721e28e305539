package attest.linker.item;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** How fast a dump is read: run by hand, the command stands in docs/linking.md. */
final class ImportSpeed {
    private static final List<String> GIVEN =
            List.of("Arvand", "Behnaz", "Cyrus", "Darya", "Elham", "Farhad", "Golnar");
    private static final List<String> FAMILY = List.of("Qarabaghi", "Zandpour", "Moshirian", "Tavallodi", "Sarvari");

    private ImportSpeed() {}

    public static void main(String... arguments) throws IOException {
        int items = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Path dump = folder.resolve("invented-" + items + ".json.gz");
        if (!Files.exists(dump)) {
            write(dump, items);
        }
        tell(dump, folder.resolve("all"), Set.of());
        tell(dump, folder.resolve("persons"), Set.of("Q5"));
    }

    private static void tell(Path dump, Path index, Set<String> classes) throws IOException {
        long began = System.nanoTime();
        ImportProgress[] last = new ImportProgress[1];
        ImportReport report = DumpImport.run(
                new DumpImport.Request(dump, index, classes, Optional.empty()),
                Clock.systemUTC(),
                progress -> last[0] = progress);
        System.out.printf(
                Locale.ROOT,
                "%s: read %,d at %,d a second, kept %,d; with the index %.1f s%n",
                classes.isEmpty() ? "all" : "classes " + classes,
                report.meta().read(),
                last[0].perSecond(),
                report.meta().kept(),
                (System.nanoTime() - began) / 1e9);
    }

    /** One item in ten is a person, as in Wikidata; each about 30 kB. */
    private static void write(Path dump, int items) throws IOException {
        Files.createDirectories(dump.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump), 1 << 16)) {
            out.write("[\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i <= items; i++) {
                out.write((item(i) + ",\n").getBytes(StandardCharsets.UTF_8));
            }
            out.write("]\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String item(int number) {
        Random hashes = new Random(number);
        Invented item = Invented.item(number);
        String name = GIVEN.get(number % 7) + " " + FAMILY.get(number / 7 % 5) + " " + number % 997;
        for (int language = 0; language < 60; language++) {
            item.label("x" + language, language % 4 == 0 ? name + " " + language : name);
        }
        item.alias("en", name + " senior").alias("en", "Mr " + name);
        item.points("P31", number % 10 == 0 ? "Q5" : Invented.id(number % 50 + 1));
        for (int statement = 0; statement < 45; statement++) {
            String property = "P" + (8000 + statement);
            String reference = "{\"hash\":\"%016x%016x\",\"snaks\":{\"P854\":[%s]}}"
                    .formatted(
                            hashes.nextLong(),
                            hashes.nextLong(),
                            Invented.string("P854", "https://example.org/%d/%d".formatted(number, statement)));
            item.statement(
                    property,
                    "normal",
                    statement % 3 == 0
                            ? Invented.item(property, Invented.id(number * 31L % 900_001 + statement))
                            : Invented.string(property, "id-" + hashes.nextLong()),
                    "",
                    reference);
        }
        item.time("P569", "+%d-05-01T00:00:00Z".formatted(1900 + number % 100), 11);
        StringBuilder links = new StringBuilder();
        for (int site = 0; site < 40; site++) {
            links.append(site == 0 ? "" : ",")
                    .append("\"x%dwiki\":{\"site\":\"x%dwiki\",\"title\":\"%s\",\"badges\":[]}"
                            .formatted(site, site, name));
        }
        return item.with("\"sitelinks\":{" + links + "},\"lastrevid\":" + (number + 17) + ",\"modified\":\"2026-10-0"
                        + number % 9 + "T00:00:00Z\"")
                .json();
    }
}
