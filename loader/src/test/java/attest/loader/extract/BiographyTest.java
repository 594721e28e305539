package attest.loader.extract;

import static attest.loader.extract.Extracted.befallen;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BiographyTest {
    @Test
    void a_paragraph_of_a_life_opens_with_the_one_whose_life_it_is() {
        assertThat(befallen(
                        "Peter Holm, who has died aged 91, was a clerk. He was born in Oslo in 1903.",
                        "The governor, Karl Lund, hated the union.",
                        "He was arrested in 1938."))
                .containsExactly("Peter Holm");
    }

    @Test
    void news_of_a_death_are_no_life() {
        assertThat(befallen(
                        "Peter Holm died in Oslo on Friday.",
                        "The governor, Karl Lund, hated the union.",
                        "He was arrested in 1938."))
                .doesNotContain("Peter Holm");
    }

    @Test
    void what_is_done_to_him_in_a_life_is_done_to_the_one_whose_life_it_is() {
        assertThat(befallen("Peter Holm was born in Oslo in 1903 and became a judge. When he refused,"
                        + " Karl Lund dismissed him by radio. He was arrested a month later."))
                .containsExactly("Peter Holm");
        assertThat(befallen("Peter Holm became a judge. When he refused,"
                        + " Karl Lund dismissed him by radio. He was arrested a month later."))
                .isEmpty();
    }

    @Test
    void of_whom_nobody_else_can_be_meant_an_obituary_speaks_far_away_too() {
        assertThat(
                        befallen(
                                "Rosa Dell was born in Oslo in 1903.",
                                "The union grew. The war began. The mine was closed. Nobody was paid. It rained. Police arrested her."))
                .containsExactly("Rosa Dell");
    }

    @Test
    void the_father_of_somebody_is_not_the_one_whose_life_it_is() {
        assertThat(befallen("Peter Holm was born in Oslo in 1903. His father died. He was arrested in 1938."))
                .containsExactly("Peter Holm");
        assertThat(befallen("Peter Holm went home. His father died. He was arrested in 1938."))
                .isEmpty();
    }
}
