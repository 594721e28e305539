package attest.server.format;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.ask.Asked;
import attest.server.query.SavedQuery;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final String QUERY =
            """
            #+ tags: [numbers]
            #+ summary: Who counts what
            #+ description: One row for each claim.
            #+ version: 1
            #+ columns:
            #+   words: {type: string, label: In which words}
            #+   count: {type: integer, label: How many}
            #+   day: {type: date, label: Day}
            #+   claim: {type: iri, label: Claim, role: evidence}
            #+ key: [claim]
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX claim: <https://w3id.org/attest/data/claim/>
            SELECT ?words ?count ?day ?claim WHERE {
              VALUES (?words ?count ?day ?claim) {
                ("=cmd|'/c calc'!A1"  30000  "1988-07-28"^^xsd:date  claim:a)
                ("خاوران, \\"said\\"\\n-1"@fa  UNDEF  "1066-10-14"^^xsd:date  claim:b)
                ("+44" 12345678901234567890 UNDEF claim:c)
              }
            }
            ORDER BY ?claim
            """;
    private static final DatasetGraph NOTHING = DatasetGraphFactory.create();
    private static final SavedQuery COUNTS = SavedQuery.read("numbers/counts", QUERY);
    private static final Asked ASKED = new Asked(COUNTS, COUNTS.run(NOTHING, Map.of()), "ab".repeat(32), false);
    private static final Options GIVEN = new Options(
            false,
            Map.of("pEvent", List.of("@event")),
            Optional.of("http://localhost/api/queries/numbers/counts?a=b&c"));

    @Test
    void csv_is_the_one_of_sparql_to_the_letter() throws IOException {
        assertThat(text(Format.CSV, GIVEN).split("\r\n"))
                .containsExactly(
                        "words,count,day,claim",
                        "=cmd|'/c calc'!A1,30000,1988-07-28,https://w3id.org/attest/data/claim/a",
                        "\"خاوران, \"\"said\"\"\n-1\",,1066-10-14,https://w3id.org/attest/data/claim/b",
                        "+44,12345678901234567890,,https://w3id.org/attest/data/claim/c");
    }

    @Test
    void csv_for_a_spreadsheet_begins_with_a_byte_order_mark() throws IOException {
        assertThat(bytes(Format.CSV, new Options(true, Map.of(), Optional.empty())))
                .startsWith(0xEF, 0xBB, 0xBF, 'w');
    }

    @Test
    void tsv_keeps_types_and_languages() throws IOException {
        assertThat(text(Format.TSV, GIVEN).lines().toList())
                .startsWith("?words\t?count\t?day\t?claim")
                .anyMatch(line -> line.startsWith("\"خاوران, \\\"said\\\"\\n-1\"@fa\t\t\"1066-10-14\"^^"));
    }

    @Test
    void json_is_the_one_of_sparql() throws IOException {
        assertThat(text(Format.JSON, GIVEN))
                .contains("\"vars\": [ \"words\" , \"count\" , \"day\" , \"claim\" ]")
                .contains("\"xml:lang\": \"fa\"");
    }

    /** Citations name the hash of the JSON, and archives of earlier releases hold it: another writer may not change a byte. */
    @Test
    void the_bytes_are_those_that_archives_hold() throws IOException {
        assertThat(DigestUtils.sha256Hex(text(Format.JSON, GIVEN)))
                .isEqualTo("ad008e360dd18bbacd8876271b1eeeb1ce7f6c672809a0b4c625dd2b42ea63e2");
        assertThat(DigestUtils.sha256Hex(text(Format.CSV, GIVEN)))
                .isEqualTo("e7cf3e499169b332ed6a8591d0f12688c18d4cca55c036565a78c833b72eefd4");
    }

    @Test
    void a_workbook_has_typed_cells_and_no_formula() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(Format.XLSX, GIVEN)))) {
            Sheet sheet = book.getFirstSheet();
            List<Row> rows = sheet.read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo("How many");

            assertThat(rows).allMatch(row -> row.stream()
                    .noneMatch(cell -> cell != null && cell.getType() == CellType.FORMULA));
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("=cmd|'/c calc'!A1");
            assertThat(rows.get(1).getCellAsNumber(1)).contains(new BigDecimal(30_000));
            assertThat(rows.get(1).getCellAsDate(2).map(date -> date.toLocalDate()))
                    .contains(LocalDate.of(1988, 7, 28));
            assertThat(rows.get(2).getCellText(0)).isEqualTo("خاوران, \"said\"\n-1");
            assertThat(rows.get(2).getCellText(2))
                    .as("no day before 1900 in a spreadsheet")
                    .isEqualTo("1066-10-14");
            assertThat(rows.get(3).getCellText(1)).as("too many digits for one").isEqualTo("12345678901234567890");
        }
    }

    @Test
    void a_workbook_says_what_it_answers() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(Format.XLSX, GIVEN)))) {
            List<String> lines = book.getSheets().skip(1).findFirst().orElseThrow().read().stream()
                    .map(row -> row.getCellText(0) + ": " + row.getCellText(1))
                    .toList();
            assertThat(lines)
                    .contains(
                            "Question: Who counts what",
                            "Saved query: numbers/counts",
                            "SHA-256 of the query: " + COUNTS.sha256(),
                            "Value of pEvent: @event",
                            "Data version: " + "ab".repeat(32),
                            "Licence: https://creativecommons.org/licenses/by/4.0/",
                            "Column day: Day");
        }
    }

    @Test
    void a_workbook_knows_no_clock() throws IOException, InterruptedException {
        byte[] first = bytes(Format.XLSX, GIVEN);
        Thread.sleep(2_100); // ZIP counts in steps of two seconds
        assertThat(bytes(Format.XLSX, GIVEN)).isEqualTo(first);
    }

    @Test
    void rows_as_rdf_lead_to_their_claims() throws IOException {
        String turtle = text(Format.TURTLE, GIVEN);
        Graph rows = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
        String question =
                """
                PREFIX rs: <http://www.w3.org/2001/sw/DataAccess/tests/result-set#>
                PREFIX prov: <http://www.w3.org/ns/prov#>
                ASK {
                  ?set a rs:ResultSet ; rs:resultVariable "count" ; rs:solution ?row .
                  ?row prov:wasDerivedFrom <https://w3id.org/attest/data/claim/a> ; rs:binding ?cell .
                  ?cell rs:variable "count" ; rs:value 30000 .
                  FILTER NOT EXISTS { ?any ?how ?blank FILTER(isBlank(?any) || isBlank(?blank)) }
                }
                """;
        try (QueryExec asked = QueryExec.graph(rows).query(question).build()) {
            assertThat(asked.ask()).isTrue();
        }
        assertThat(text(Format.TURTLE, GIVEN)).isEqualTo(turtle);
    }

    private static String text(Format format, Options options) throws IOException {
        return new String(bytes(format, options), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Format format, Options options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(ASKED, options, out);
        return out.toByteArray();
    }
}
