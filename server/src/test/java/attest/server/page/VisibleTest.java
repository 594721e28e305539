package attest.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void a_control_that_turns_the_direction_is_shown_by_its_code() {
        assertThat(Visible.runs("Ivo\u202Etnarrat"))
                .containsExactly(new Visible("Ivo", false), new Visible("U+202E", true), new Visible("tnarrat", false));
        assertThat(Visible.plain("Ivo\u202Etnarrat")).isEqualTo("Ivo[U+202E]tnarrat");
    }

    @Test
    void what_persian_needs_and_line_ends_are_left_alone() {
        String name = "می\u200Cخواهم\nعلی";
        assertThat(Visible.runs(name)).containsExactly(new Visible(name, false));
    }

    @Test
    void nothing_has_no_runs() {
        assertThat(Visible.runs("")).isEmpty();
    }
}
