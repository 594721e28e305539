package attest.app.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.link.LinkReport;
import attest.server.store.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The authority of the seeds against the slice of Wikidata, and against items that are easily taken for others. */
class SeedLinksTest {
    @TempDir
    private static Path folder;

    private static LinkedSeeds seeds;

    /** What the seeds have and the slice has too: the ids of the linking note. */
    static final Map<String, String> RIGHT = new TreeMap<>(Map.ofEntries(
            Map.entry("person/ruhollah-khomeini", "Q38823"),
            Map.entry("person/ali-khamenei", "Q57336"),
            Map.entry("person/hassan-rouhani", "Q348144"),
            Map.entry("person/ebrahim-raisi", "Q5947347"),
            Map.entry("person/mir-hossein-mousavi", "Q217154"),
            Map.entry("person/akbar-hashemi-rafsanjani", "Q186111"),
            Map.entry("person/maryam-rajavi", "Q439127"),
            Map.entry("person/massoud-rajavi", "Q1554548"),
            Map.entry("person/federica-mogherini", "Q3741557"),
            Map.entry("person/ban-ki-moon", "Q1253"),
            Map.entry("organization/mek", "Q636947"),
            Map.entry("organization/ir-revolutionary-guard", "Q271110"),
            Map.entry("organization/amnesty-international", "Q42970"),
            Map.entry("organization/un", "Q1065"),
            Map.entry("organization/un-general-assembly", "Q47423"),
            Map.entry("organization/un-security-council", "Q37470"),
            Map.entry("organization/un-human-rights-council", "Q205650"),
            Map.entry("organization/international-criminal-court", "Q47488"),
            Map.entry("organization/eu", "Q458"),
            Map.entry("organization/ir-first-rouhani-cabinet", "Q14342265"),
            Map.entry("place/iran", "Q794"),
            Map.entry("place/tehran", "Q3616"),
            Map.entry("place/karaj", "Q36529"),
            Map.entry("place/ahvaz", "Q170366"),
            Map.entry("place/dezful", "Q605142"),
            Map.entry("event/iran-iraq-war", "Q82664"),
            Map.entry("office/ir-supreme-leader", "Q332486"),
            Map.entry("office/ir-president", "Q838380"),
            Map.entry("office/ir-prime-minister", "Q13561063"),
            Map.entry("office/ir-head-of-judiciary", "Q5662557"),
            Map.entry("office/ir-minister-of-justice", "Q110042609"),
            Map.entry("office/un-secretary-general", "Q81066")));

    @BeforeAll
    static void the_seeds_are_loaded() throws IOException {
        seeds = new LinkedSeeds(folder);
    }

    @BeforeEach
    void nothing_is_proposed() throws IOException {
        seeds.forget();
    }

    @Test
    void every_listed_item_is_found_and_nothing_is_linked_wrongly() throws IOException {
        seeds.imported(LinkedSeeds.ROOT.resolve("seeds/wikidata.jsonl"));
        assertThat(seeds.link()).as(seeds.err::toString).isZero();

        assertThat(seeds.best(line -> RIGHT.containsKey(LinkedSeeds.path(line))))
                .isEqualTo(RIGHT);
        assertThat(seeds.best(line -> line.outcome().equals("AUTO")))
                .containsOnlyKeys("person/hassan-rouhani")
                .allSatisfy((entity, item) -> assertThat(item).isEqualTo(RIGHT.get(entity)));
        assertThat(seeds.out.toString()).contains("1 linked, ");
    }

    @Test
    void namesakes_relatives_and_aliases_on_other_items_are_never_linked() throws IOException {
        Path items = seeds.folder.resolve("items.jsonl");
        Files.writeString(
                items,
                Files.readString(LinkedSeeds.ROOT.resolve("seeds/wikidata.jsonl"))
                        + item("Q1000000000001", "Ban Ki-moon", "", HUMAN)
                        + item("Q1000000000002", "Council of the Exiles", "People's Mojahedin Organization of Iran", "")
                        + item("Q1000000000003", "Hossein Rouhani", "Rouhani", HUMAN)
                        + item("Q1000000000004", "Ali Khamenei", "", PLACE)
                        + item("Q1000000000005", "Ebrahim Raisi", "", HUMAN + ", " + PRESIDENT_LONG_AGO));
        seeds.imported(items);
        assertThat(seeds.link()).as(seeds.err::toString).isZero();

        assertThat(seeds.best(line -> line.outcome().equals("AUTO")))
                .isNotEmpty()
                .allSatisfy((entity, item) -> assertThat(item).isEqualTo(RIGHT.get(entity)));
        LinkReport report = LinkReport.read(seeds.data()).orElseThrow();
        for (String asked : List.of("person/ban-ki-moon", "organization/mek")) {
            LinkReport.Line line = report.line(Names.BASE + asked).orElseThrow();
            assertThat(line.outcome()).as(asked).isEqualTo("REVIEW");
            assertThat(line.candidates())
                    .extracting(LinkReport.Candidate::id)
                    .contains(RIGHT.get(asked))
                    .hasSizeGreaterThan(1);
        }
    }

    private static final String HUMAN = statement("P31", "Q5", "");
    private static final String PLACE =
            """
            "P625":[{"mainsnak":{"snaktype":"value","property":"P625","datavalue":{"value":{"latitude":1,"longitude":1},"type":"globecoordinate"}},"type":"statement","rank":"normal"}]""";
    private static final String PRESIDENT_LONG_AGO = statement(
            "P39",
            "Q838380",
            """
            ,"qualifiers":{"P580":[%s],"P582":[%s]}"""
                    .formatted(day("P580", "1950-01-01"), day("P582", "1955-01-01")));

    private static String statement(String property, String value, String more) {
        return """
                "%1$s":[{"mainsnak":{"snaktype":"value","property":"%1$s","datavalue":{"value":{"entity-type":"item","id":"%2$s"},"type":"wikibase-entityid"}},"type":"statement","rank":"normal"%3$s}]"""
                .formatted(property, value, more);
    }

    private static String day(String property, String day) {
        return """
                {"snaktype":"value","property":"%s","datavalue":{"value":{"time":"+%sT00:00:00Z","precision":11},"type":"time"}}"""
                .formatted(property, day);
    }

    private static String item(String id, String label, String alias, String claims) {
        String aliases = alias.isEmpty() ? "" : "\"en\":[{\"language\":\"en\",\"value\":\"" + alias + "\"}]";
        return """
                {"type":"item","id":"%s","labels":{"en":{"language":"en","value":"%s"}},"descriptions":{},"aliases":{%s},"claims":{%s},"sitelinks":{}}
                """
                .formatted(id, label, aliases, claims);
    }
}
