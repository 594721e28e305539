package attest.linker.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeysTest {
    @Test
    void the_exact_key_is_the_normal_form() {
        assertThat(NameKeys.of("Slobodan  MILOŠEVIĆ").exact()).isEqualTo("slobodan milosevic");
        assertThat(NameKeys.of("علي كاظمي").exact())
                .isEqualTo(NameKeys.of("علی کاظمی").exact());
    }

    @Test
    void the_folded_key_is_one_for_spellings_of_a_sound() {
        String key = NameKeys.of("Mostafa Pour-Mohammadi").folded();
        assertThat(NameKeys.of("Hojjatoleslam Mostafa Poormohammady").folded()).isEqualTo(key);
    }

    @Test
    void the_skeleton_is_one_for_both_scripts() {
        assertThat(NameKeys.of("فاطمه مرادی").skeleton())
                .isEqualTo(NameKeys.of("Fatemeh Moradi").skeleton());
        assertThat(NameKeys.of("Фатима Моради").skeleton())
                .isEqualTo(NameKeys.of("Fatima Moradi").skeleton());
    }

    @Test
    void tokens_are_in_order_and_leave_out_what_tells_nothing() {
        assertThat(NameKeys.of("Bashar al-Assad").tokens()).containsExactly("bjr", "st");
        assertThat(NameKeys.of("Dr. Ada Lovelace").tokens()).containsExactly("lls", "t");
    }

    @Test
    void nothing_has_no_key() {
        assertThat(NameKeys.of("").tokens()).isEmpty();
        assertThat(NameKeys.of("—").skeleton()).isEmpty();
    }
}
