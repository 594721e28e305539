package attest.loader.extract;

import static attest.loader.extract.Extracted.claims;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterviewsTest {
    @Test
    void an_answer_may_begin_without_a_verb() {
        assertThat(claims(
                        "heldOffice",
                        "Aune: When did you see the files? This was put to Anna Berger by Nils Aune.",
                        "Berger: In the spring of 1953. The director, Harald Lie, met me.",
                        "Aune: And what happened to them?"))
                .singleElement()
                .satisfies(claim -> assertThat(
                                claim.voices().get(1).speaker().orElseThrow().text())
                        .isEqualTo("Anna Berger"));
    }

    @Test
    void letters_with_full_stops_ask_and_answer() {
        assertThat(claims(
                        "spokeOf",
                        "Anna Berger was a typist in Port Harlan.",
                        "Q. Did you see the telegram?",
                        "A. I typed it myself.",
                        "Q. Who else knew of it?",
                        "A. Nobody. It was burned in 1961."))
                .extracting(claim -> claim.subject().text())
                .containsExactly("Anna Berger", "Anna Berger");
    }
}
