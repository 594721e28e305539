package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import com.google.refine.model.Recon;
import com.google.refine.model.Recon.Judgment;
import com.google.refine.model.ReconCandidate;
import com.google.refine.model.recon.ReconJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtension;
import com.google.refine.model.recon.ReconciledDataExtensionJob.DataExtensionConfig;
import com.google.refine.model.recon.StandardReconConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet of 30 rows is tied and extended by OpenRefine's own client. */
class OpenRefineTest {
    /** Cells in the order of the sheet, and what OpenRefine must make of each: the identifier, or "-" for no decision. */
    private static final List<String[]> SHEET = Stream.of(
                    """
                    Mara Lind = person/mara-lind
                    Lind, Mara = person/mara-lind
                    MARA LIND = person/mara-lind
                    Ove Berg = person/ove-berg
                    Berg, Ove = person/ove-berg
                    Nils Aro = person/nils-aro
                    نیلس آرو = person/nils-aro
                    Hanne Voss = person/hanne-voss
                    Lio Brandt = person/lio-brandt
                    Brandt = -
                    Tessa Moorland = -
                    Moorland, Tessa = -
                    Pavel Lindqvar = -
                    Clerk of the harbour = -
                    Nils = -
                    Xerxes Quillon = -
                    health minister of Norland = office/health-minister
                    Health Minister of Norland = office/health-minister
                    mayor of Kessary = office/mayor-of-kessary
                    Town council of Kessary = organization/kessary-council
                    Harbour Union = organization/harbour-union
                    Port Authority = organization/port-authority
                    PAK = organization/port-authority
                    The Gazette = organization/gazette
                    Kessary = place/kessary
                    Kesari = -
                    Harbour strike in Kessary, 1958 = event/harbour-strike
                    Fire on the mole of Kessary, 1961 = event/mole-fire
                    strike of dockers = -
                    Q1000000000001 = person/mara-lind
                    """
                            .split("\n"))
            .map(line -> line.strip().split(" = "))
            .toList();

    private static Reconciling service;
    private static String endpoint;

    @BeforeAll
    static void serve(@TempDir Path data) throws IOException {
        service = new Reconciling(data, Limits.standard());
        endpoint = service.served().url("/reconcile");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void thirty_rows_are_tied_and_none_wrongly() {
        assertThat(SHEET).hasSize(30);
        Map<String, String> tied = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        List<Recon> recons = tie(SHEET.stream().map(row -> row[0]).toList());
        for (int row = 0; row < SHEET.size(); row++) {
            Recon recon = recons.get(row);
            assertThat(recon.error).as(SHEET.get(row)[0]).isNull();
            expected.put(SHEET.get(row)[0], SHEET.get(row)[1]);
            tied.put(SHEET.get(row)[0], recon.judgment == Judgment.Matched ? recon.match.id : "-");
        }
        assertThat(tied).isEqualTo(expected);
    }

    @Test
    void what_is_not_decided_has_its_candidates() {
        Recon namesakes = tie(List.of("Tessa Moorland")).get(0);

        assertThat(namesakes.candidates)
                .extracting(candidate -> candidate.id)
                .startsWith("person/tessa-moorland", "person/tessa-moorland-2");
        assertThat(namesakes.candidates.get(0).types).containsExactly("Person");
    }

    @Test
    void tied_rows_are_extended_with_several_values_where_sources_differ() throws Exception {
        DataExtensionConfig columns = DataExtensionConfig.reconstruct(
                """
                {"properties": [{"id": "deathToll", "name": "number killed"}, {"id": "when", "name": "when"},
                  {"id": "in", "name": "place"}, {"id": "claimCount", "name": "claims"}]}
                """);
        Map<String, ReconCandidate> cells = new HashMap<>();
        Map<String, DataExtension> rows = new ReconciledDataExtensionJob(columns, endpoint)
                .extend(Set.of("event/harbour-strike", "event/mole-fire"), cells);

        assertThat(column(rows.get("event/harbour-strike"), 0)).hasSize(2).allMatch(value -> value.toString()
                .contains(" says so, in “The strike”"));
        assertThat(column(rows.get("event/harbour-strike"), 1)).containsExactly("1958");
        assertThat(column(rows.get("event/mole-fire"), 1))
                .containsExactly(OffsetDateTime.parse("1961-05-04T00:00:00Z"));
        assertThat(column(rows.get("event/mole-fire"), 2))
                .extracting(place -> ((ReconCandidate) place).id)
                .containsExactly("place/kessary");
        assertThat(column(rows.get("event/harbour-strike"), 3)).containsExactly(3);
        assertThat(cells).containsKey("place/kessary");
    }

    private static List<Recon> tie(List<String> cells) {
        StandardReconConfig config = new StandardReconConfig(
                endpoint,
                "https://w3id.org/attest/data/",
                "https://w3id.org/attest/ns#",
                null,
                null,
                true,
                Optional.of(30),
                List.of(),
                0);
        List<ReconJob> jobs = cells.stream().map(config::createSimpleJob).toList();
        return config.batchRecon(jobs, 1);
    }

    private static List<Object> column(DataExtension row, int column) {
        return Arrays.stream(row.data)
                .map(line -> line[column])
                .filter(Objects::nonNull)
                .toList();
    }
}
