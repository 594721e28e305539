package attest.app.link;

import static org.assertj.core.api.Assertions.assertThat;

import attest.app.query.QueryCommand;
import attest.loader.Loader;
import attest.loader.Progress;
import attest.loader.rdf.Iris;
import attest.server.AttestServer;
import attest.server.guard.Limits;
import attest.server.link.LinkReport;
import attest.server.query.QueryCatalog;
import attest.server.store.Names;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LinkCommandTest {
    @TempDir
    private static Path folder;

    private static LinkedSeeds seeds;

    @BeforeAll
    static void the_seeds_are_loaded() throws IOException {
        seeds = new LinkedSeeds(folder);
    }

    @BeforeEach
    void nothing_is_proposed() throws IOException {
        seeds.forget();
    }

    @Test
    void without_items_it_says_how_to_get_some() {
        assertThat(seeds.link()).isEqualTo(3);
        assertThat(seeds.err.toString()).contains("attest link import seeds/wikidata.jsonl");
        assertThat(seeds.link("queue")).isEqualTo(3);
        assertThat(seeds.err.toString()).contains("run attest link first");
    }

    @Test
    void a_decision_is_kept_in_the_corpus_and_in_force_at_once() throws IOException {
        seeds.imported(LinkedSeeds.ROOT.resolve("seeds/wikidata.jsonl"));
        seeds.link();
        seeds.link("queue");
        assertThat(seeds.out.toString()).contains("person/maryam-rajavi");

        assertThat(seeds.link(
                        "decide", "person:maryam-rajavi", "same", "--by", "Lio Brandt", "--reason", "By her offices."))
                .as(seeds.err::toString)
                .isZero();

        Path decisions = seeds.folder.resolve("seeds/decisions.jsonl");
        String kept = Files.readString(decisions);
        assertThat(kept).contains("\"other\":\"http://www.wikidata.org/entity/Q439127\"", "\"by\":\"Lio Brandt\"");
        assertThat(seeds.link("decide", "person:maryam-rajavi", "same", "--by", "Lio Brandt"))
                .isZero();
        assertThat(seeds.out.toString()).contains("nothing is added");
        assertThat(decisions).hasContent(kept);
        seeds.link("queue");
        assertThat(seeds.out.toString()).doesNotContain("person/maryam-rajavi");
        seeds.link("show", "person/maryam-rajavi");
        assertThat(seeds.out.toString())
                .contains("OURS", "Q439127 on Wikidata", "Lio Brandt", "same Q439127", "our sources say");
        seeds.link();
        assertThat(seeds.best(line -> line.outcome().equals("AUTO"))).containsEntry("person/maryam-rajavi", "Q439127");
    }

    @Test
    void who_decides_is_told_at_once_what_does_not_fit_and_shown_nothing_that_was_overruled() throws IOException {
        seeds.imported(LinkedSeeds.ROOT.resolve("seeds/wikidata.jsonl"));
        seeds.link();
        seeds.link("report", "-f", "csv", "--outcome", "AUTO");
        assertThat(seeds.out.toString()).contains("person/hassan-rouhani");
        assertThat(seeds.link("decide", "person/hassan-rouhani", "different", "Q348144", "--by", "Lio"))
                .as(seeds.err::toString)
                .isZero();
        seeds.link("show", "person/hassan-rouhani");
        assertThat(seeds.out.toString())
                .contains("Decided since it was proposed: Lio, ", "different Q348144.")
                .doesNotContain("AUTO", "Q348144 on Wikidata");
        seeds.link("report", "-f", "csv", "--outcome", "AUTO");
        assertThat(seeds.out.toString()).doesNotContain("person/hassan-rouhani");

        seeds.link("decide", "person/maryam-rajavi", "same", "Q439127", "--by", "Lio");
        assertThat(seeds.out.toString())
                .endsWith("same Q439127 (Maryam Rajavi, Iranian politician in exile)" + System.lineSeparator());
        seeds.link("decide", "person/massoud-rajavi", "same", "Q439127", "--by", "Kay");
        assertThat(seeds.out.toString()).contains("also person/maryam-rajavi, as Lio said: both are asked now");
        seeds.link("show", "person/maryam-rajavi");
        assertThat(seeds.out.toString()).contains("REVIEW: ");

        seeds.link("decide", "person/maryam-rajavi", "same", "Q1000000000009", "--by", "Kay");
        assertThat(seeds.out.toString())
                .contains(
                        "Q1000000000009 is not among the items read; the decision is kept as you said",
                        "Lio said same Q439127: now unsure");
    }

    /** The slice has tenures with days, and the texts name their holders: none of them contradicts it. */
    @Test
    void what_wikidata_states_is_taken_over_and_compared() throws IOException {
        String slice = LinkedSeeds.ROOT.resolve("seeds/wikidata.jsonl").toString();
        seeds.imported(Path.of(slice));
        seeds.link();
        assertThat(seeds.link("statements")).isEqualTo(3);
        assertThat(seeds.err.toString()).contains("--date DAY");
        seeds.link("import", slice, "--date", "2022-07-25");
        for (String ours : List.of("office/ir-head-of-judiciary", "office/ir-president", "person/ebrahim-raisi")) {
            assertThat(seeds.link("decide", ours, "same", SeedLinksTest.RIGHT.get(ours), "--by", "Lio Brandt"))
                    .as(seeds.err::toString)
                    .isZero();
        }

        assertThat(seeds.link("statements")).as(seeds.err::toString).isZero();

        assertThat(seeds.out.toString()).contains("taken over: " + Names.BASE + "graph/wikidata/2022-07-25");
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
                .setErr(new PrintWriter(seeds.err))
                .execute(
                        "wikidata/offices-compared",
                        "-p",
                        "pPerson=" + person,
                        "-f",
                        "csv",
                        "--data",
                        seeds.data().toString());
        assertThat(code).as(seeds.err::toString).isZero();
        return rows.toString().lines().toList();
    }

    @Test
    void what_cannot_be_meant_is_told() throws IOException {
        seeds.imported(LinkedSeeds.ROOT.resolve("seeds/wikidata.jsonl"));
        seeds.link();

        assertThat(seeds.link("show", "person/nobody")).isEqualTo(2);
        assertThat(seeds.err.toString()).contains("nothing is proposed for", "attest link report");
        assertThat(seeds.link("decide", "person/maryam-rajavi", "none", "Q439127", "--by", "Lio"))
                .isEqualTo(2);
        assertThat(seeds.err.toString()).contains("none takes no item");
        assertThat(seeds.link("decide", "person/maryam-rajavi", "same", "Maryam", "--by", "Lio"))
                .isEqualTo(2);
        assertThat(seeds.err.toString()).contains("'Maryam' is no item");
        assertThat(seeds.link("decide", "person/maryam-rajavi", "same", "--by", " "))
                .isEqualTo(2);
        assertThat(seeds.err.toString()).contains("--by takes the name");
        assertThat(seeds.link("report", "--outcome", "LINKED")).isEqualTo(2);
        LinkReport.Line several = LinkReport.read(seeds.data()).orElseThrow().lines().stream()
                .filter(line -> line.candidates().size() > 1)
                .findFirst()
                .orElseThrow();
        assertThat(seeds.link("decide", LinkedSeeds.path(several), "same", "--by", "Lio"))
                .isEqualTo(2);
        assertThat(seeds.err.toString())
                .contains("tell which one is meant: "
                        + several.candidates().get(0).id() + " ("
                        + several.candidates().get(0).label() + "), ");
        assertThat(seeds.link("import", seeds.folder.resolve("nothing.json").toString()))
                .isEqualTo(2);
        assertThat(seeds.folder.resolve("seeds/decisions.jsonl")).doesNotExist();
    }

    @Test
    void the_report_is_the_same_as_table_csv_and_json() throws IOException {
        seeds.imported(LinkedSeeds.ROOT.resolve("seeds/wikidata.jsonl"));
        seeds.link();

        assertThat(seeds.link("report", "-f", "csv", "--outcome", "NONE")).isZero();
        assertThat(seeds.out.toString())
                .startsWith("outcome,entity,label,item,score,reason\r\n")
                .contains("\"NONE\",\"person/philip-luther\",\"Philip Luther\"");
        seeds.link("report", "-f", "json");
        assertThat(seeds.out.toString()).isEqualTo(Files.readString(seeds.data().resolve("links.json")));
        seeds.link("report");
        assertThat(seeds.out.toString()).contains("person/ali-khamenei");
    }

    @Test
    void of_digests_nothing_is_given_back_and_it_says_why() throws IOException {
        seeds.imported(LinkedSeeds.ROOT.resolve("seeds/wikidata.jsonl"));
        seeds.link();
        Path list = Files.writeString(folder.resolve("citable.tsv"), "organization/mek\tfor this test\n");
        Path file = folder.resolve("back.txt");

        assertThat(seeds.link("export", "-o", file.toString()))
                .as(seeds.err::toString)
                .isZero();
        assertThat(seeds.out.toString()).contains("No publisher or source may be cited yet: name them in citable.tsv");

        assertThat(seeds.link("export", "-o", file.toString(), "--citable", list.toString()))
                .isZero();
        assertThat(file).isEmptyFile();
        assertThat(seeds.out.toString())
                .contains("0 statements written, ", "Our digest: its words are ours", "It may accuse somebody");
    }

    @Test
    void beside_a_running_server_the_same_comes_out_and_a_load_leaves_it_alone() throws IOException {
        assertThat(seeds.link(
                        "import",
                        LinkedSeeds.ROOT.resolve("seeds/wikidata.jsonl").toString(),
                        "--date",
                        "2022-07-25"))
                .isZero();
        seeds.link();
        byte[] alone = Files.readAllBytes(seeds.data().resolve("graphs/links.trig"));
        Files.delete(seeds.data().resolve("graphs/links.trig"));
        Path list = Files.writeString(folder.resolve("citable.tsv"), "organization/mek\tfor this test\n");
        Path beside = folder.resolve("beside.json");
        String table;

        try (Store store = Store.open(seeds.data());
                AttestServer server = AttestServer.start(
                        0,
                        AttestServer.Setup.of(store, LinkedSeeds.ONTOLOGY, QueryCatalog.empty(), Limits.standard()))) {
            assertThat(server.url()).startsWith("http://localhost:");
            assertThat(seeds.link()).as(seeds.err::toString).isZero();
            assertThat(seeds.link("statements")).as(seeds.err::toString).isZero();
            assertThat(seeds.link("export", "--citable", list.toString(), "--report", beside.toString()))
                    .as(seeds.err::toString)
                    .isZero();
            table = seeds.err.toString();
        }
        Path stopped = folder.resolve("stopped.json");
        seeds.link("export", "--citable", list.toString(), "--report", stopped.toString());
        assertThat(seeds.err).hasToString(table);
        assertThat(beside).hasSameBinaryContentAs(stopped);
        new Loader(seeds.data(), Iris.DEFAULT)
                .load(List.of(seeds.folder.resolve("seeds")), Optional.empty(), Progress.SILENT);

        assertThat(Files.readAllBytes(seeds.data().resolve("graphs/links.trig")))
                .isEqualTo(alone);
        assertThat(seeds.data().resolve("graphs/wikidata-2022-07-25.trig")).exists();
    }

    @Test
    void the_interface_is_asked_beside_the_index_when_somebody_says_who_asks() throws IOException {
        seeds.imported(LinkedSeeds.ROOT.resolve("seeds/wikidata.jsonl"));
        assertThat(seeds.link("--online")).isEqualTo(2);
        assertThat(seeds.err.toString()).contains("--contact ADDRESS");

        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/w/api.php", LinkCommandTest::refuse);
        service.start();
        try {
            String endpoint = "http://127.0.0.1:" + service.getAddress().getPort() + "/w/api.php";
            assertThat(seeds.link("--online", "--contact", "lio@example.org", "--endpoint", endpoint))
                    .isEqualTo(3);
            assertThat(seeds.err.toString()).contains("badvalue");
            assertThat(seeds.link("--offline", "--endpoint", endpoint))
                    .as(seeds.err::toString)
                    .isZero();
            assertThat(seeds.err.toString()).contains("not kept, and not asked: ");
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
}
