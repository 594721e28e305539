package attest.linker.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.linker.item.Statement.Detail;
import attest.linker.item.Statement.Rank;
import attest.linker.model.Dates;
import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Post;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemsTest {
    private static final String LAND = Invented.id(900);
    private static final String OFFICE = Invented.id(500);

    @Test
    void names_are_read_in_every_language_and_a_text_once() throws IOException {
        Item item = item(Invented.item(1)
                .label("ar", "بهناز سروري")
                .label("de", "Behnaz Sarvari")
                .label("en", "Behnaz Sarvari")
                .label("fa", "بهناز سروری")
                .alias("fr", "B. Sarvari")
                .alias("de", "Behnaz Sarvari"));

        assertThat(item.names())
                .containsExactly(
                        new Name("Behnaz Sarvari", "en", true),
                        new Name("بهناز سروری", "fa", true),
                        new Name("بهناز سروري", "ar", true),
                        new Name("B. Sarvari", "fr", false));
    }

    @Test
    void a_person_is_who_is_human() throws IOException {
        Item person = item(Invented.item(1).human().points("P27", LAND).points("P108", Invented.id(3)));

        assertThat(person.kinds()).containsExactly(Kind.PERSON);
        assertThat(person.types()).containsExactly("Q5");
        assertThat(person.countries()).containsExactly(LAND);
        assertThat(person.neighbours()).containsExactlyInAnyOrder(LAND, Invented.id(3));
    }

    @Test
    void preferred_statements_win_and_deprecated_ones_do_not_count() throws IOException {
        Item item = item(Invented.item(1)
                .statement("P569", "deprecated", Invented.time("P569", "+1940-00-00T00:00:00Z", 9, ""), "", "")
                .statement("P569", "normal", Invented.time("P569", "+1950-00-00T00:00:00Z", 9, ""), "", "")
                .statement("P569", "preferred", Invented.time("P569", "+1951-02-03T00:00:00Z", 11, ""), "", "")
                .statement("P108", "deprecated", Invented.item("P108", Invented.id(7)), "", ""));

        assertThat(item.born()).contains(day(1951, 2, 3));
        assertThat(item.neighbours()).isEmpty();
    }

    @Test
    void several_dates_of_one_rank_are_bounds_around_all() throws IOException {
        Item item = item(
                Invented.item(1).time("P569", "+1950-00-00T00:00:00Z", 9).time("P569", "+1952-06-00T00:00:00Z", 10));

        assertThat(item.born()).contains(new Dates(LocalDate.of(1950, 1, 1), LocalDate.of(1952, 6, 30)));
    }

    @Test
    void an_unknown_value_and_none_are_no_dates() throws IOException {
        Item item = item(Invented.item(1)
                .statement("P569", "normal", "{\"snaktype\":\"somevalue\",\"property\":\"P569\"}", "", "")
                .statement("P570", "normal", "{\"snaktype\":\"novalue\",\"property\":\"P570\"}", "", ""));

        assertThat(item.born()).isEmpty();
        assertThat(item.died()).isEmpty();
    }

    @Test
    void offices_held_have_start_and_end_and_the_names_of_the_office() throws IOException {
        Entity entity = read(Invented.item(1)
                .held(OFFICE, "1989-10-12", "2005-08-15")
                .held(Invented.id(501), "2013-08-03", "")
                .json());
        Name chair = new Name("chair of the board of waters", "en", true);

        assertThat(Items.item(entity, Set.of(), id -> id.equals(OFFICE) ? List.of(chair) : List.of())
                        .posts())
                .containsExactly(
                        new Post(OFFICE, List.of(chair), Optional.of(day(1989, 10, 12)), Optional.of(day(2005, 8, 15))),
                        new Post(Invented.id(501), List.of(), Optional.of(day(2013, 8, 3)), Optional.empty()));
    }

    @Test
    void begin_and_end_of_a_body_and_the_day_of_an_event_are_bounds_of_its_being() throws IOException {
        assertThat(item(Invented.item(1)
                                .time("P571", "+1890-00-00T00:00:00Z", 9)
                                .time("P576", "+1930-00-00T00:00:00Z", 9))
                        .existed())
                .contains(new Dates(LocalDate.of(1890, 1, 1), LocalDate.of(1930, 12, 31)));
        assertThat(item(Invented.item(1).time("P571", "+1930-00-00T00:00:00Z", 9))
                        .existed())
                .contains(new Dates(LocalDate.of(1930, 1, 1), Dates.LAST));
        assertThat(item(Invented.item(1).time("P585", "+1971-06-00T00:00:00Z", 10))
                        .existed())
                .contains(new Dates(LocalDate.of(1971, 6, 1), LocalDate.of(1971, 6, 30)));
        assertThat(item(Invented.item(1).human()).existed()).isEmpty();
    }

    @Test
    void what_a_thing_is_follows_from_its_own_statements() throws IOException {
        assertThat(item(Invented.item(1).points("P36", Invented.id(2))).kinds()).containsExactly(Kind.PLACE);
        assertThat(item(Invented.item(1).points("P159", Invented.id(2))).kinds())
                .containsExactly(Kind.ORGANIZATION);
        assertThat(item(Invented.item(1).points("P2389", Invented.id(2))).kinds())
                .containsExactly(Kind.OFFICE);
        assertThat(item(Invented.item(1).time("P585", "+1988-00-00T00:00:00Z", 9))
                        .kinds())
                .containsExactly(Kind.EVENT);
        assertThat(item(Invented.item(1).points("P31", Invented.id(2))).kinds()).isEmpty();
    }

    @Test
    void an_event_has_coordinates_and_is_no_place_and_a_body_with_a_start_is_no_event() throws IOException {
        Invented battle =
                Invented.item(1).time("P580", "+1988-00-00T00:00:00Z", 9).points("P36", Invented.id(2));
        Invented council =
                Invented.item(1).time("P580", "+1988-00-00T00:00:00Z", 9).points("P488", Invented.id(2));

        assertThat(item(battle).kinds()).containsExactly(Kind.EVENT);
        assertThat(item(council).kinds()).containsExactly(Kind.ORGANIZATION);
    }

    @Test
    void statements_keep_rank_qualifiers_references_precision_and_revision() throws IOException {
        String reference =
                "{\"hash\":\"00\",\"snaks\":{\"P813\":[%s],\"P854\":[%s]},\"snaks-order\":[\"P854\",\"P813\"]}"
                        .formatted(
                                Invented.time("P813", "+2024-01-02T00:00:00Z", 11, ""),
                                Invented.string("P854", "https://example.org/a"));
        Entity entity = read(Invented.item(1)
                .statement(
                        "P39",
                        "deprecated",
                        Invented.item("P39", OFFICE),
                        "\"P582\":[{\"snaktype\":\"somevalue\",\"property\":\"P582\"}]",
                        reference)
                .with("\"lastrevid\":77")
                .json());

        assertThat(Statement.of(entity))
                .containsExactly(new Statement(
                        entity.id() + "$P39",
                        entity.id(),
                        "P39",
                        Rank.DEPRECATED,
                        new Value.ItemValue(OFFICE),
                        List.of(new Detail("P582", new Value.Unknown())),
                        List.of(List.of(
                                new Detail("P854", new Value.TextValue("https://example.org/a", "")),
                                new Detail("P813", new Value.TimeValue("+2024-01-02T00:00:00Z", 11, "")))),
                        77));
    }

    @Test
    void what_is_kept_is_read_back_as_it_was() throws IOException {
        Entity entity = read(Invented.item(1)
                .label("en", "Board of \\\"Waters\\\"")
                .alias("en", "the Board")
                .points("P159", Invented.id(2))
                .points("P8000", Invented.id(3))
                .held(OFFICE, "1989-10-12", "")
                .with("\"sitelinks\":{\"xwiki\":{\"site\":\"xwiki\",\"title\":\"Board\",\"badges\":[]}},"
                        + "\"redirects\":{\"from\":\"" + Invented.id(9) + "\",\"to\":\"" + Invented.id(1) + "\"}")
                .json());
        byte[] line = EntityWriter.line(entity);

        assertThat(EntityReader.read(line, 0, line.length)).contains(entity);
        assertThat(entity.sitelinks()).isEqualTo(1);
        assertThat(entity.redirectedFrom()).contains(Invented.id(9));
    }

    @Test
    void properties_and_missing_entities_are_passed_over_and_broken_ones_are_told() throws IOException {
        assertThat(optional("{\"type\":\"property\",\"id\":\"P31\"}")).isEmpty();
        assertThat(optional("{\"id\":\"%s\",\"missing\":\"\"}".formatted(Invented.id(4))))
                .isEmpty();
        assertThatThrownBy(() -> read("{\"type\":\"item\",\"id\":\"Seventeen\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("'Seventeen'");
        assertThatThrownBy(() -> read("{\"type\":\"item\",\"id\":\"Q1000000000001\",\"labels\":{"))
                .isInstanceOf(IOException.class);
    }

    private static Dates day(int year, int month, int day) {
        return new Dates(LocalDate.of(year, month, day), LocalDate.of(year, month, day));
    }

    private static Item item(Invented invented) throws IOException {
        return Items.item(read(invented.json()), Set.of(), id -> List.of());
    }

    private static Entity read(String json) throws IOException {
        return optional(json).orElseThrow();
    }

    private static Optional<Entity> optional(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return EntityReader.read(bytes, 0, bytes.length);
    }
}
