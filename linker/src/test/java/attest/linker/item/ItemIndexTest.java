package attest.linker.item;

import static org.assertj.core.api.Assertions.assertThat;

import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemIndexTest {
    @TempDir
    Path temp;

    @Test
    void a_name_finds_what_has_it_before_what_only_shares_words() throws IOException {
        try (ItemIndex index = index(
                Invented.item(1).label("en", "Elham Zandpour").human(),
                Invented.item(2).label("en", "Elham Tavallodi").human(),
                Invented.item(3).label("en", "elham zandpour").human(),
                Invented.item(4).label("en", "Darya Moshirian").human())) {
            assertThat(index.find(person("Elham Zandpour"), 50))
                    .extracting(Item::id)
                    .containsExactly(Invented.id(1), Invented.id(3), Invented.id(2));
        }
    }

    @Test
    void a_name_in_arabic_letters_finds_its_latin_twin() throws IOException {
        try (ItemIndex index = index(
                Invented.item(1).label("en", "Behnaz Sarvari").human(),
                Invented.item(2).label("en", "Golnar Moshirian").human())) {
            assertThat(index.find(person("بهناز سروری"), 50))
                    .extracting(Item::id)
                    .containsExactly(Invented.id(1));
        }
    }

    @Test
    void what_can_be_of_the_kind_comes_first_and_what_is_stated_before_all() throws IOException {
        Subject person = subject(Kind.PERSON, Set.of(Invented.id(3)), "Zandpour");
        try (ItemIndex index = index(
                Invented.item(1).label("en", "Zandpour").points("P36", Invented.id(9)),
                Invented.item(2).label("en", "Zandpour").human(),
                Invented.item(3).label("en", "Somebody else").human())) {
            assertThat(index.find(person, 50))
                    .extracting(Item::id)
                    .containsExactly(Invented.id(3), Invented.id(2), Invented.id(1));
        }
    }

    @Test
    void at_most_fifty_are_found_those_with_more_sitelinks_first() throws IOException {
        Invented[] homonyms = IntStream.rangeClosed(1, 80)
                .mapToObj(i ->
                        Invented.item(i).label("en", "Darya Sarvari").human().with("\"sitelinks\":" + i))
                .toArray(Invented[]::new);
        try (ItemIndex index = index(homonyms)) {
            assertThat(index.find(person("Darya Sarvari"), 500))
                    .hasSize(50)
                    .extracting(Item::sitelinks)
                    .startsWith(80, 79)
                    .endsWith(31);
            assertThat(index.find(person("Darya Sarvari"), 2)).hasSize(2);
        }
    }

    @Test
    void an_office_is_what_persons_hold_and_the_post_has_its_names() throws IOException {
        try (ItemIndex index = index(
                Invented.item(1).label("en", "Farhad Sarvari").human().held(Invented.id(2), "1999-01-02", ""),
                Invented.item(2).label("en", "head of the water board"))) {
            assertThat(index.item(Invented.id(2)).orElseThrow().kinds()).containsExactly(Kind.OFFICE);
            assertThat(index.item(Invented.id(1)).orElseThrow().posts())
                    .singleElement()
                    .satisfies(post ->
                            assertThat(post.names()).containsExactly(new Name("head of the water board", "en", true)));
            assertThat(index.statements(Invented.id(1))).hasSize(1);
        }
    }

    @Test
    void an_old_id_leads_to_the_item_and_says_so() throws IOException {
        String redirect = "\"redirects\":{\"from\":\"%s\",\"to\":\"%s\"}".formatted(Invented.id(70), Invented.id(1));
        try (ItemIndex index = index(Invented.item(1).label("en", "Golnar").with(redirect))) {
            Item old = index.item(Invented.id(70)).orElseThrow();
            assertThat(old.id()).isEqualTo(Invented.id(1));
            assertThat(old.redirectedFrom()).contains(Invented.id(70));
            assertThat(index.find(subject(Kind.PERSON, Set.of(Invented.id(70)), "Golnar"), 50))
                    .containsExactly(old);
            assertThat(index.item(Invented.id(1)).orElseThrow().redirectedFrom())
                    .isEmpty();
            assertThat(index.item(Invented.id(71))).isEmpty();
        }
    }

    @Test
    void of_an_item_that_came_twice_the_last_counts() throws IOException {
        try (ItemIndex index =
                index(Invented.item(1).label("en", "Aftab"), Invented.item(1).label("en", "Mahtab"))) {
            assertThat(index.item(Invented.id(1)).orElseThrow().names())
                    .extracting(Name::text)
                    .containsExactly("Mahtab");
            assertThat(index.find(person("Aftab"), 9)).isEmpty();
            assertThat(index.find(person("Mahtab"), 9)).hasSize(1);
        }
    }

    @Test
    void more_than_memory_holds_is_sorted_on_disk() throws IOException {
        LongSorter sorter = new LongSorter(temp.resolve("longs"), 10);
        for (int i = 0; i < 95; i++) {
            sorter.add(i * 37L % 40 - 7);
        }
        sorter.write();
        LongFile file = LongFile.open(temp.resolve("longs"));

        assertThat(IntStream.range(0, (int) file.size()).mapToLong(file::get))
                .containsExactlyElementsOf(
                        IntStream.range(-7, 33).mapToObj(i -> (long) i).toList());
        assertThat(temp.toFile().list()).containsExactly("longs");
    }

    private ItemIndex index(Invented... items) throws IOException {
        Path dump = Files.write(
                temp.resolve("slice.jsonl"),
                List.of(items).stream().map(Invented::json).toList());
        DumpImport.run(
                new DumpImport.Request(dump, temp.resolve("wikidata"), Set.of(), Optional.empty()),
                Clock.systemUTC(),
                progress -> {});
        return ItemIndex.open(temp.resolve("wikidata"));
    }

    private static Subject person(String name) {
        return subject(Kind.PERSON, Set.of(), name);
    }

    private static Subject subject(Kind kind, Set<String> stated, String name) {
        return new Subject(
                "https://w3id.org/attest/data/person/x",
                kind,
                List.of(new Name(name, "en", true)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                stated,
                Set.of());
    }
}
