package attest.linker.item;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** How fast a dump is read: run by hand, the command stands in docs/linking.md. */
final class ImportSpeed {
    private static final List<String> GIVEN =
            List.of("Arvand", "Behnaz", "Cyrus", "Darya", "Elham", "Farhad", "Golnar");
    private static final List<String> FAMILY = List.of("Qarabaghi", "Zandpour", "Moshirian", "Tavallodi", "Sarvari");

    /** One name in letters of eight kinds, as items have that many write about. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "ar", "كاوه زندپور",
            "el", "Καβέ Ζαντπούρ",
            "fr", "Cavé Zandpoûr",
            "he", "קאווה זנדפור",
            "hy", "Կավե Զանդպուր",
            "ja", "カーヴェ・ザンドプール",
            "ru", "Каве Зандпур",
            "zh", "卡維·贊德普爾");

    private ImportSpeed() {}

    public static void main(String... arguments) throws IOException {
        int items = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        boolean elsewhere = arguments.length > 2 && arguments[2].equals("scripts");
        Path dump = folder.resolve("invented-" + items + (elsewhere ? "-scripts" : "") + ".json.gz");
        if (!Files.exists(dump)) {
            write(dump, items, elsewhere ? ELSEWHERE : Map.of());
        }
        tell(dump, folder.resolve("all"), Set.of());
        tell(dump, folder.resolve("persons"), Set.of("Q5"));
    }

    private static void tell(Path dump, Path index, Set<String> classes) throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long began = System.nanoTime();
        long beganProcessor = system.getProcessCpuTime();
        ImportReport report = DumpImport.run(
                new DumpImport.Request(dump, index, classes, Optional.empty()), Clock.systemUTC(), progress -> {});
        System.out.printf(
                Locale.ROOT,
                "%s: read %,d, kept %,d; to the whole index %,.0f a second, %,.0f a second of processor time%n",
                classes.isEmpty() ? "all" : "classes " + classes,
                report.meta().read(),
                report.meta().kept(),
                report.meta().read() * 1e9 / (System.nanoTime() - began),
                report.meta().read() * 1e9 / (system.getProcessCpuTime() - beganProcessor));
    }

    /** One item in ten is a person, as in Wikidata; each about 30 kB. */
    private static void write(Path dump, int items, Map<String, String> elsewhere) throws IOException {
        Files.createDirectories(dump.getParent());
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(dump), 1 << 16)) {
            out.write("[\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i <= items; i++) {
                out.write((item(i, elsewhere) + ",\n").getBytes(StandardCharsets.UTF_8));
            }
            out.write("]\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String item(int number, Map<String, String> elsewhere) {
        Random hashes = new Random(number);
        Invented item = Invented.item(number);
        String name = GIVEN.get(number % 7) + " " + FAMILY.get(number / 7 % 5) + " " + number % 997;
        for (int language = 0; language < 60; language++) {
            item.label("x" + language, language % 4 == 0 ? name + " " + language : name);
        }
        elsewhere.forEach((language, other) -> item.label(language, other + " " + number % 997));
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
