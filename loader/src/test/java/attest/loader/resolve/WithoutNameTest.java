package attest.loader.resolve;

import static attest.loader.resolve.Valdoria.entity;
import static attest.loader.resolve.Valdoria.iri;
import static attest.loader.resolve.Valdoria.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import attest.loader.model.MergeStep;
import attest.loader.model.Resolution;
import org.junit.jupiter.api.Test;

class WithoutNameTest {
    @Test
    void somebody_without_a_name_is_called_by_the_description_and_found_again_by_it() {
        Passage text = new Passage("A former adviser spoke. Then the former adviser left. A former adviser came.");
        Mention first = text.described(EntityKind.PERSON, "A former adviser", "former adviser");
        Mention again = text.described(EntityKind.PERSON, "the former adviser", "former adviser");
        Mention other = text.described(EntityKind.PERSON, "A former adviser", "former adviser");
        Resolution resolution = resolve(text);
        assertThat(entity(resolution, first).label()).isEqualTo("[former adviser]");
        assertThat(iri(resolution, again)).isEqualTo(iri(resolution, first));
        assertThat(iri(resolution, other)).isNotEqualTo(iri(resolution, first));
    }

    @Test
    void an_accusation_becomes_no_label() {
        Passage text = new Passage("The killers of the miners fled.");
        Mention killers = text.described(EntityKind.ORGANIZATION, "The killers of the miners", "killers of the miners");
        assertThat(entity(resolve(text), killers).label()).isEqualTo("[unnamed group]");
    }

    @Test
    void the_minister_is_the_only_one_who_was_called_so() {
        Passage text = new Passage("Mira Kolar, trade minister of Ostland, left. The minister denied it.");
        Mention kolar = text.person("Mira Kolar");
        Mention office = text.described(EntityKind.OFFICE, "trade minister of Ostland", "trade minister of Ostland");
        Mention minister = text.described(EntityKind.PERSON, "The minister", "minister");
        text.claim("heldOffice", kolar, office, null, null);
        Resolution resolution = resolve(text);
        assertThat(entity(resolution, minister)).isEqualTo(entity(resolution, kolar));
        assertThat(entity(resolution, minister).because())
                .extracting(MergeStep::rule)
                .contains("description");
    }

    @Test
    void the_minister_is_nobody_known_where_another_was_called_so_too() {
        Passage text =
                new Passage("Mira Kolar, trade minister of Ostland, met the defence minister. The minister left.");
        Mention kolar = text.person("Mira Kolar");
        Mention office = text.described(EntityKind.OFFICE, "trade minister of Ostland", "trade minister of Ostland");
        Mention minister = text.described(EntityKind.PERSON, "The minister", "minister");
        text.claim("heldOffice", kolar, office, null, null);
        Resolution resolution = resolve(text);
        assertThat(entity(resolution, minister)).isNotEqualTo(entity(resolution, kolar));
    }

    @Test
    void the_deputy_minister_is_not_the_minister() {
        Passage text = new Passage("Mira Kolar, deputy minister of Ostland, left. The minister denied it.");
        Mention kolar = text.person("Mira Kolar");
        Mention office = text.described(EntityKind.OFFICE, "deputy minister of Ostland", "deputy minister of Ostland");
        Mention minister = text.described(EntityKind.PERSON, "The minister", "minister");
        text.claim("heldOffice", kolar, office, null, null);
        Resolution resolution = resolve(text);
        assertThat(entity(resolution, minister)).isNotEqualTo(entity(resolution, kolar));
    }
}
