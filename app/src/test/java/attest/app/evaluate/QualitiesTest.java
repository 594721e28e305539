package attest.app.evaluate;

import static attest.loader.model.Form.DESCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Bounds;
import attest.loader.model.Count;
import attest.loader.model.DateBasis;
import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import attest.loader.model.Qualifier;
import attest.loader.model.Stance;
import attest.loader.model.Voice;
import attest.loader.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class QualitiesTest {
    private static final String TOLL = "At least 40 died in the flood of 1953";

    @Test
    void dates_are_compared_by_their_four_bounds_and_numbers_by_least_and_greatest() {
        Map<String, Ratio> right = flood("1953", 40);
        assertThat(right.get("dated where the gold is")).isEqualTo(new Ratio(1, 1));
        assertThat(right.get("the four bounds of dates")).isEqualTo(new Ratio(1, 1));
        assertThat(right.get("least and greatest number")).isEqualTo(new Ratio(1, 1));
        Map<String, Ratio> wrong = flood("1953-02", 30);
        assertThat(wrong.get("the four bounds of dates")).isEqualTo(new Ratio(0, 1));
        assertThat(wrong.get("least and greatest number")).isEqualTo(new Ratio(0, 1));
    }

    /** The graph has the whole of 1953 and at least 40 dead. */
    private static Map<String, Ratio> flood(String goldDate, long goldCount) {
        Scene scene = new Scene(TOLL + ".");
        GoldRef flood = scene.entity("event", "flood of 1953", "the flood");
        scene.gold(GoldType.VICTIM_COUNT, flood, null, TOLL);
        GoldCount count = new GoldCount("more-than", List.of(goldCount), Optional.empty());
        scene.detailed(new GoldClaim.Details(
                Optional.of(goldDate), Optional.of(count), Optional.empty(), Optional.empty(), Optional.empty()));
        scene.claim("deathToll", scene.mention(EntityKind.EVENT, DESCRIPTION, "the flood"), null, null, TOLL);
        Bounds year = Bounds.within(LocalDate.of(1953, 1, 1), LocalDate.of(1953, 12, 31));
        scene.detailed(
                new When(Optional.of("1953"), year, Optional.of("1953"), DateBasis.STATED),
                new Count(Optional.of(40L), Qualifier.MORE_THAN, 40, OptionalLong.empty()));
        return scene.scores().qualities();
    }

    @Test
    void a_hedge_taken_for_a_statement_is_counted() {
        Scene scene = new Scene("The flood seems to have begun at night.");
        GoldRef flood = scene.entity("event", "flood of 1953", "The flood");
        scene.gold(GoldType.EVENT_OCCURRED, flood, null, "The flood seems to have begun", List.of(), "alleges");
        Mention event = scene.mention(EntityKind.EVENT, DESCRIPTION, "The flood");
        scene.claim("occurred", event, null, null, "The flood seems to have begun");
        assertThat(scene.scores().qualities().get("stance of hedges")).isEqualTo(new Ratio(0, 1));
        Scene heard = new Scene("The flood seems to have begun at night.");
        heard.gold(GoldType.EVENT_OCCURRED, flood, null, "The flood seems to have begun", List.of(), "alleges");
        heard.claim(
                "occurred",
                event,
                null,
                null,
                "The flood seems to have begun",
                List.of(Voice.document(Stance.SUGGESTS)));
        assertThat(heard.scores().qualities().get("stance of hedges")).isEqualTo(new Ratio(1, 1));
    }
}
