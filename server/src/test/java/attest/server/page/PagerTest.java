package attest.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagerTest {
    @Test
    void the_last_page_has_what_is_left() {
        Pager last = Pager.of(3, 2, 5, page -> "?page=" + page);
        assertThat(last.cut(List.of("a", "b", "c", "d", "e"))).containsExactly("e");
        assertThat(last.range()).isEqualTo("5 to 5 of 5");
        assertThat(last.previous()).hasValue("?page=2");
        assertThat(last.next()).isEmpty();
    }

    @Test
    void a_page_after_the_end_is_the_last_one() {
        assertThat(Pager.of(900, 2, 5, page -> "?page=" + page).page()).isEqualTo(3);
    }

    @Test
    void nothing_fits_on_one_page() {
        Pager empty = Pager.of(1, 25, 0, page -> "");
        assertThat(empty.isNeeded()).isFalse();
        assertThat(empty.cut(List.of())).isEmpty();
    }
}
