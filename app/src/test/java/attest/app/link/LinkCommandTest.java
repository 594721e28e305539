package attest.app.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.app.query.QueryCommand;
import attest.loader.Loader;
import attest.loader.rdf.Iris;
import attest.server.AttestServer;
import attest.server.guard.Limits;
import attest.server.link.LinkReport;
import attest.server.query.QueryCatalog;
import attest.server.store.Names;
import attest.server.store.Ontology;
import attest.server.store.Store;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The whole way on the texts of seeds/: their authority against the slice of Wikidata, and against items that are easily taken for others. */
class LinkCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));
    private static final Ontology ONTOLOGY = Ontology.read(ROOT.resolve("ontology"));

    /** What the seeds have and the slice has too: the ids of the linking note. */
    private static final Map<String, String> RIGHT = new TreeMap<>(Map.ofEntries(
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

    @TempDir
    private static Path loaded;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void the_seeds_are_loaded() throws IOException {
        FileUtils.copyDirectory(
                ROOT.resolve("seeds").toFile(), loaded.resolve("seeds").toFile());
        new Loader(data(), Iris.DEFAULT)
                .load(List.of(loaded.resolve("seeds")), Optional.empty(), (name, number, all) -> {});
    }

    private static Path data() {
        return loaded.resolve("data");
    }

    @BeforeEach
    void nothing_is_proposed() throws IOException {
        for (String left : List.of(
                "data/links.json",
                "data/graphs/links.trig",
                "data/graphs/wikidata-2022-07-25.trig",
                "seeds/decisions.jsonl")) {
            Files.deleteIfExists(loaded.resolve(left));
        }
        FileUtils.deleteDirectory(data().resolve("wikidata").toFile());
        new Loader(data(), Iris.DEFAULT).takeDecisions();
        try (Store store = Store.open(data())) {
            store.load(ONTOLOGY);
        }
    }

    @Test
    void without_items_it_says_how_to_get_some() {
        assertThat(link()).isEqualTo(3);
        assertThat(err.toString()).contains("attest link import seeds/wikidata.jsonl");
        assertThat(link("queue")).isEqualTo(3);
        assertThat(err.toString()).contains("run attest link first");
    }

    @Test
    void every_listed_item_is_found_and_nothing_is_linked_wrongly() throws IOException {
        imported(ROOT.resolve("seeds/wikidata.jsonl"));
        assertThat(link()).as(err::toString).isZero();

        assertThat(best(line -> RIGHT.containsKey(path(line)))).isEqualTo(RIGHT);
        assertThat(best(line -> line.outcome().equals("AUTO")))
                .containsOnlyKeys("person/ali-khamenei", "person/ebrahim-raisi", "person/hassan-rouhani")
                .allSatisfy((entity, item) -> assertThat(item).isEqualTo(RIGHT.get(entity)));
        assertThat(out.toString()).contains("3 linked, ");
    }

    @Test
    void namesakes_relatives_and_aliases_on_other_items_are_never_linked() throws IOException {
        Path items = folder.resolve("items.jsonl");
        Files.writeString(
                items,
                Files.readString(ROOT.resolve("seeds/wikidata.jsonl"))
                        + item("Q1000000000001", "Ban Ki-moon", "", HUMAN)
                        + item("Q1000000000002", "Council of the Exiles", "People's Mojahedin Organization of Iran", "")
                        + item("Q1000000000003", "Hossein Rouhani", "Rouhani", HUMAN)
                        + item("Q1000000000004", "Ali Khamenei", "", PLACE)
                        + item("Q1000000000005", "Ebrahim Raisi", "", HUMAN + ", " + PRESIDENT_LONG_AGO));
        imported(items);
        assertThat(link()).as(err::toString).isZero();

        assertThat(best(line -> line.outcome().equals("AUTO")))
                .isNotEmpty()
                .allSatisfy((entity, item) -> assertThat(item).isEqualTo(RIGHT.get(entity)));
        LinkReport report = LinkReport.read(data()).orElseThrow();
        for (String asked : List.of("person/ban-ki-moon", "organization/mek")) {
            LinkReport.Line line = report.line(Names.BASE + asked).orElseThrow();
            assertThat(line.outcome()).as(asked).isEqualTo("REVIEW");
            assertThat(line.candidates())
                    .extracting(LinkReport.Candidate::id)
                    .contains(RIGHT.get(asked))
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void a_decision_is_kept_in_the_corpus_and_in_force_at_once() throws IOException {
        imported(ROOT.resolve("seeds/wikidata.jsonl"));
        link();
        link("queue");
        assertThat(out.toString()).contains("person/maryam-rajavi");

        assertThat(link("decide", "person:maryam-rajavi", "same", "--by", "Lio Brandt", "--reason", "By her offices."))
                .as(err::toString)
                .isZero();

        assertThat(Files.readString(loaded.resolve("seeds/decisions.jsonl")))
                .contains("\"other\":\"http://www.wikidata.org/entity/Q439127\"", "\"by\":\"Lio Brandt\"");
        link("queue");
        assertThat(out.toString()).doesNotContain("person/maryam-rajavi");
        link("show", "person/maryam-rajavi");
        assertThat(out.toString())
                .contains("OURS", "Q439127 on Wikidata", "Lio Brandt", "same Q439127", "our sources say");
        link();
        assertThat(best(line -> line.outcome().equals("AUTO"))).containsEntry("person/maryam-rajavi", "Q439127");
    }

    /** The slice has tenures with days, and the texts name their holders: none of them contradicts it. */
    @Test
    void what_wikidata_states_is_taken_over_and_compared() throws IOException {
        String slice = ROOT.resolve("seeds/wikidata.jsonl").toString();
        imported(Path.of(slice));
        link();
        assertThat(link("statements")).isEqualTo(3);
        assertThat(err.toString()).contains("--date DAY");
        link("import", slice, "--date", "2022-07-25");
        for (String office : List.of("office/ir-head-of-judiciary", "office/ir-president")) {
            assertThat(link("decide", office, "same", RIGHT.get(office), "--by", "Lio Brandt"))
                    .as(err::toString)
                    .isZero();
        }

        assertThat(link("statements")).as(err::toString).isZero();

        assertThat(out.toString()).contains("taken over: " + Names.BASE + "graph/wikidata/2022-07-25");
        assertThat(compared("person:ebrahim-raisi"))
                .anyMatch(row -> row.contains(",tenure,agree,") && row.contains("2019-03-07 to 2021-07-01,2022-07-25"));
        assertThat(compared("person:hassan-rouhani"))
                .anyMatch(row -> row.contains(",agree,") && row.contains("2013-08-03 to 2021-08-03"))
                .noneMatch(row -> row.contains(",contradicts,"));
    }

    private List<String> compared(String person) {
        StringWriter rows = new StringWriter();
        int code = new CommandLine(new QueryCommand())
                .setOut(new PrintWriter(rows))
                .setErr(new PrintWriter(err))
                .execute(
                        "wikidata/offices-compared",
                        "-p",
                        "pPerson=" + person,
                        "-f",
                        "csv",
                        "--data",
                        data().toString());
        assertThat(code).as(err::toString).isZero();
        return rows.toString().lines().toList();
    }

    @Test
    void what_cannot_be_meant_is_told() throws IOException {
        imported(ROOT.resolve("seeds/wikidata.jsonl"));
        link();

        assertThat(link("show", "person/nobody")).isEqualTo(2);
        assertThat(err.toString()).contains("nothing is proposed for", "attest link report");
        assertThat(link("decide", "person/maryam-rajavi", "none", "Q439127", "--by", "Lio"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("none takes no item");
        assertThat(link("decide", "person/maryam-rajavi", "same", "Maryam", "--by", "Lio"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'Maryam' is no item");
        assertThat(link("import", folder.resolve("nothing.json").toString())).isEqualTo(2);
        assertThat(loaded.resolve("seeds/decisions.jsonl")).doesNotExist();
    }

    @Test
    void the_report_is_the_same_as_table_csv_and_json() throws IOException {
        imported(ROOT.resolve("seeds/wikidata.jsonl"));
        link();

        assertThat(link("report", "-f", "csv", "--outcome", "NONE")).isZero();
        assertThat(out.toString())
                .startsWith("outcome,entity,label,item,score,reason\r\n")
                .contains("\"NONE\",\"person/philip-luther\",\"Philip Luther\"");
        link("report", "-f", "json");
        assertThat(out.toString()).isEqualTo(Files.readString(data().resolve("links.json")));
        link("report");
        assertThat(out.toString()).contains("person/ali-khamenei");
    }

    @Test
    void of_digests_nothing_is_given_back_and_it_says_why() throws IOException {
        imported(ROOT.resolve("seeds/wikidata.jsonl"));
        link();
        Path list = Files.writeString(folder.resolve("citable.tsv"), "organization/mek\tfor this test\n");
        Path file = folder.resolve("back.txt");

        assertThat(link("export", "-o", file.toString())).as(err::toString).isZero();
        assertThat(out.toString()).contains("No publisher or source may be cited yet: name them in citable.tsv");

        assertThat(link("export", "-o", file.toString(), "--citable", list.toString()))
                .isZero();
        assertThat(file).isEmptyFile();
        assertThat(out.toString())
                .contains("0 statements written, ", "Our digest: its words are ours", "It may accuse somebody");
    }

    @Test
    void beside_a_running_server_the_same_comes_out_and_a_load_leaves_it_alone() throws IOException {
        assertThat(link("import", ROOT.resolve("seeds/wikidata.jsonl").toString(), "--date", "2022-07-25"))
                .isZero();
        link();
        byte[] alone = Files.readAllBytes(data().resolve("graphs/links.trig"));
        Files.delete(data().resolve("graphs/links.trig"));

        try (Store store = Store.open(data());
                AttestServer server = AttestServer.start(
                        0, AttestServer.Setup.of(store, ONTOLOGY, QueryCatalog.empty(), Limits.standard()))) {
            assertThat(server.url()).startsWith("http://localhost:");
            assertThat(link()).as(err::toString).isZero();
            assertThat(link("statements")).as(err::toString).isZero();
        }
        new Loader(data(), Iris.DEFAULT)
                .load(List.of(loaded.resolve("seeds")), Optional.empty(), (name, number, all) -> {});

        assertThat(Files.readAllBytes(data().resolve("graphs/links.trig"))).isEqualTo(alone);
        assertThat(data().resolve("graphs/wikidata-2022-07-25.trig")).exists();
    }

    @Test
    void the_interface_is_asked_beside_the_index_when_somebody_says_who_asks() throws IOException {
        imported(ROOT.resolve("seeds/wikidata.jsonl"));
        assertThat(link("--online")).isEqualTo(2);
        assertThat(err.toString()).contains("--contact ADDRESS");

        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/w/api.php", LinkCommandTest::refuse);
        service.start();
        try {
            String endpoint = "http://127.0.0.1:" + service.getAddress().getPort() + "/w/api.php";
            assertThat(link("--online", "--contact", "lio@example.org", "--endpoint", endpoint))
                    .isEqualTo(3);
            assertThat(err.toString()).contains("badvalue");
            assertThat(link("--offline", "--endpoint", endpoint))
                    .as(err::toString)
                    .isZero();
            assertThat(err.toString()).contains("not kept, and not asked: ");
        } finally {
            service.stop(0);
        }
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        byte[] answer = "{\"error\":{\"code\":\"badvalue\",\"info\":\"no\"}}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(answer);
        }
    }

    private void imported(Path items) {
        assertThat(link("import", items.toString())).as(err::toString).isZero();
    }

    /** The exit code; what was printed before is forgotten. */
    private int link(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> arguments = new ArrayList<>(Arrays.asList(words));
        arguments.addAll(List.of("--data", data().toString()));
        return new CommandLine(new LinkCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(failure.getMessage());
                    return 3;
                })
                .execute(arguments.toArray(String[]::new));
    }

    private static Map<String, String> best(Predicate<LinkReport.Line> which) throws IOException {
        return LinkReport.read(data()).orElseThrow().lines().stream()
                .filter(which)
                .collect(Collectors.toMap(
                        LinkCommandTest::path,
                        line -> line.candidates().isEmpty()
                                ? ""
                                : line.candidates().get(0).id(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String path(LinkReport.Line line) {
        return line.iri().substring(Names.BASE.length());
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
