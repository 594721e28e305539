package attest.server.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import attest.server.entity.Tenure.Bounds;
import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.page.Axis;
import attest.server.page.Axis.Bar;
import attest.server.page.Axis.Row;
import attest.server.page.Axis.Stop;
import attest.server.store.Names;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class TenureAxisTest {
    private static final Tenure WHOLE = held("2001-01-01", "2001-01-01", "2021-01-01", "2021-01-01");

    @Test
    void what_no_claim_dates_has_no_bar() {
        Row undated = axis(WHOLE, held("", "", "", "")).rows().get(1);
        assertThat(undated.known()).isEmpty();
        assertThat(undated.possible().width()).isZero();
        assertThat(undated.certain().width()).isZero();
        assertThat(undated.shade()).isEmpty();
        assertThat(undated.from()).containsExactly("not known");
    }

    @Test
    void an_office_held_on_some_days_is_dark_on_those_and_clear_at_both_ends() {
        Axis axis = axis(WHOLE, held("", "2018-09-30", "2018-08-08", ""), held("", "2011-01-01", "2011-01-01", ""));
        assertThat(darkFrom(axis.rows().get(1))).isCloseTo(x(axis, "2018", 220), within(1.0));
        assertThat(darkTo(axis.rows().get(1))).isCloseTo(x(axis, "2018", 270), within(1.0));
        assertThat(darkFrom(axis.rows().get(2))).isCloseTo(x(axis, "2011", 0), within(1.0));
        assertThat(axis.rows().subList(1, 3)).allSatisfy(row -> {
            assertThat(row.shade().get(0)).isEqualTo(new Stop(0, 0));
            assertThat(row.shade().get(3)).isEqualTo(new Stop(1, 0));
        });
    }

    @Test
    void what_is_open_on_one_side_is_clear_on_that_side_only() {
        Axis axis = axis(
                WHOLE,
                held("2005-01-01", "2006-01-01", "2008-01-01", ""),
                held("", "2005-01-01", "2008-01-01", "2009-01-01"));
        assertThat(axis.rows().get(1).shade())
                .startsWith(new Stop(0, 1), new Stop(0, 1))
                .endsWith(new Stop(1, 0));
        assertThat(axis.rows().get(2).shade()).startsWith(new Stop(0, 0)).endsWith(new Stop(1, 1), new Stop(1, 1));
        assertThat(darkTo(axis.rows().get(1))).isCloseTo(x(axis, "2008", 0), within(1.0));
        assertThat(darkFrom(axis.rows().get(2))).isCloseTo(x(axis, "2005", 0), within(1.0));
    }

    @Test
    void what_is_dated_on_both_sides_is_dark_throughout() {
        assertThat(axis(WHOLE).rows().get(0).shade()).extracting(Stop::opacity).containsOnly(1);
    }

    private static double darkFrom(Row row) {
        return at(row.possible(), row.shade().get(1));
    }

    private static double darkTo(Row row) {
        return at(row.possible(), row.shade().get(2));
    }

    private static double at(Bar bar, Stop stop) {
        return bar.x() + stop.offset() * bar.width();
    }

    /** Where a day of a year is on an axis that names this year or one that is close. */
    private static double x(Axis axis, String year, int day) {
        double first = axis.ticks().get(0).x();
        double perYear = (axis.ticks().get(axis.ticks().size() - 1).x() - first)
                / (year(axis, axis.ticks().size() - 1) - year(axis, 0));
        return first + perYear * (Integer.parseInt(year) - year(axis, 0) + day / 365.0);
    }

    private static int year(Axis axis, int tick) {
        return Integer.parseInt(axis.ticks().get(tick).year());
    }

    private static Axis axis(Tenure... tenures) {
        Facts facts = new Facts(DatasetGraphFactory.create());
        return new TenureAxis(facts, new Addresses(Names.BASE, facts))
                .of(tenures[0].who(), List.of(tenures))
                .orElseThrow();
    }

    private static Tenure held(String... days) {
        Node any = NodeFactory.createURI(Names.BASE + "office/any");
        List<Optional<LocalDate>> bounds = Stream.of(days)
                .map(day -> Optional.of(day).filter(given -> !given.isEmpty()).map(LocalDate::parse))
                .toList();
        return new Tenure(
                any,
                any,
                List.of(new Tenure.Dated(
                        new Bounds(bounds.get(0), bounds.get(1), bounds.get(2), bounds.get(3)), List.of(), 1)));
    }
}
