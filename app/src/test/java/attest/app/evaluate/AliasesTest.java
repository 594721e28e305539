package attest.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AliasesTest {
    private final Aliases aliases = new Aliases();

    AliasesTest() {
        aliases.add("anna", "person", "Anna Müller-Roth");
        aliases.add("union", "organisation", "Dockers’ Union");
        aliases.add("peter", "person", "Peter Roth");
    }

    @Test
    void case_accents_hyphens_quotes_and_honorifics_do_not_matter() {
        assertThat(aliases.named("Mrs. ANNA Muller–Roth’s")).containsExactly("anna");
        assertThat(aliases.named("the Dockers' Union")).containsExactly("union");
        assertThat(aliases.named("Anna")).isEmpty();
    }

    @Test
    void part_of_a_name_means_all_who_bear_it() {
        aliases.add("karl", "person", "Karl Roth");
        assertThat(aliases.persons("Roth")).containsExactlyInAnyOrder("peter", "karl");
        assertThat(aliases.persons("General Peter Roth")).containsExactly("peter");
        assertThat(aliases.persons("Union")).as("a union is no person").isEmpty();
    }

    @Test
    void phrases_are_alike_if_more_than_half_of_the_shorter_is_in_the_longer() {
        assertThat(Aliases.alike("Minister of Justice of Orland", "justice minister"))
                .isTrue();
        assertThat(Aliases.alike("foreign minister", "justice minister")).isFalse();
        assertThat(Aliases.alike("", "minister")).isFalse();
        assertThat(Aliases.alike("Kotandan president", "President of Kotanda")).isTrue();
    }
}
