package attest.app.evaluate;

import static attest.loader.model.EntityKind.OFFICE;
import static attest.loader.model.EntityKind.PERSON;
import static attest.loader.model.Form.NAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final Scene scene = new Scene("Mayor Olga Brenn met Karl Lund, a judge. Mr. Lund is a poet.");

    ReportTest() {
        GoldRef olga = scene.entity("person", "Olga Brenn", "Olga Brenn");
        GoldRef karl = scene.entity("person", "Karl Lund", "Karl Lund");
        scene.gold(GoldType.HOLDS_OFFICE, olga, GoldRef.literal("mayor"), "Mayor Olga Brenn");
        scene.gold(GoldType.HOLDS_OFFICE, karl, GoldRef.literal("judge"), "Karl Lund, a judge");
        scene.claim(
                "heldOffice",
                scene.mention(PERSON, NAME, "Olga Brenn"),
                scene.mention(OFFICE, NAME, "Mayor"),
                null,
                "Mayor Olga Brenn");
        scene.claim(
                "heldOffice",
                scene.mention(PERSON, NAME, "Karl Lund"),
                scene.mention(OFFICE, NAME, "poet"),
                null,
                "Mr. Lund is a poet");
    }

    @Test
    void the_last_line_is_the_headline() {
        assertThat(report(true))
                .endsWith("headline: grouped precision 0.50, strict precision 0.50, recall 0.50, F1 0.50"
                        + " (core claims, 2 gold, 2 firings)\n");
    }

    @Test
    void misses_and_faults_are_shown_with_their_words() {
        assertThat(report(true))
                .contains("T-2      holds-office        Karl Lund - judge: \"Karl Lund, a judge\"")
                .contains("T 41..59 heldOffice [heldOffice.test] Karl Lund - poet")
                .contains("\"Mr. Lund is a poet\"")
                .contains("heldOffice.test                    0.50 (1 of 2)        0.50 (1 of 2)");
        assertThat(report(false)).doesNotContain("Karl Lund");
    }

    @Test
    void few_claims_are_told_as_counts_without_a_mean() {
        assertThat(report(false)).containsPattern("holds-office +0.50 \\(1 of 2\\) +0.50 \\(1 of 2\\) +few");
    }

    @Test
    void a_text_that_is_not_there_or_another_one_is_told() {
        assertThat(Evaluation.of(scene.standard(), List.of()).problems())
                .singleElement()
                .asString()
                .startsWith("scene.txt: expected this text");
        Scene other = new Scene(
                "Something else, told in as many words as the other text has and in some more of them, so that no mention ends past its end.");
        assertThat(Evaluation.of(scene.standard(), List.of(other.resolution())).problems())
                .singleElement()
                .asString()
                .contains("Mayor Olga Brenn", "made for another text");
    }

    private String report(boolean all) {
        return Report.of(scene.scores(), List.of(scene.judged()), new Report.Parts(all, all, all));
    }
}
