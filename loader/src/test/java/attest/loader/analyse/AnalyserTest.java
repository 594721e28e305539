package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import attest.loader.Sample;
import attest.loader.common.CommonNames;
import attest.loader.model.Analysis;
import attest.loader.model.Authority;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Offsets;
import attest.loader.model.Sentence;
import attest.loader.model.Token;
import attest.loader.rdf.Iris;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyserTest {
    private static final Authority AUTHORITY = new Authority(List.of(
            Sample.known("person/berger", EntityKind.PERSON, "Anna Berger", "Berger"),
            Sample.known("organization/vpf", EntityKind.ORGANIZATION, "Valdorian People's Front", "VPF"),
            Sample.known("organization/front", EntityKind.ORGANIZATION, "People's Front"),
            Sample.known("event/strike", EntityKind.EVENT, "docks strike"),
            Sample.known("office/pm", EntityKind.OFFICE, "Prime Minister of Valdoria")));

    private static final Analyser ANALYSER = Analyser.of(AUTHORITY);

    private static Analysis analyse(Document document) {
        return ANALYSER.analyse(document);
    }

    private static String tags(Analysis analysis, String word) {
        return analysis.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.word().equals(word))
                .map(Token::entity)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void known_names_are_found_as_whole_words_and_the_longest_wins() {
        Document document = Sample.document("Berger left the Valdorian People’s Front (VPF) in Bergerville.");
        assertThat(analyse(document).names())
                .filteredOn(name -> name.method() == Method.RULE)
                .extracting(Mention::text, name -> name.known().get(0).value().replaceAll(".*/", ""))
                .containsExactly(
                        tuple("Berger", "berger"), tuple("Valdorian People's Front", "vpf"), tuple("VPF", "vpf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Peter Holm has left the city,” Anna Berger told the court.",
                "Peter Holm, Anna Berger said on Monday, has left the city.",
                "Anna Berger said: “Peter Holm has left the city.”",
                "A letter marked “secret” says that Peter Holm has left the city."
            })
    void what_is_said_and_who_says_it_do_not_mislead_the_parser_about_each_other(String text) {
        Sentence sentence = analyse(Sample.document(text)).sentences().get(0);

        assertThat(subjectOf(sentence, "left")).isEqualTo("Holm");
        assertThat(sentence.edges())
                .anyMatch(edge -> edge.relation().equals("ccomp")
                        && sentence.tokens().get(edge.dependent()).word().equals("left"));
    }

    private static String subjectOf(Sentence sentence, String verb) {
        return sentence.edges().stream()
                .filter(edge -> edge.relation().equals("nsubj"))
                .filter(edge -> sentence.tokens().get(edge.head()).word().equals(verb))
                .map(edge -> sentence.tokens().get(edge.dependent()).word())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_models_add_names_that_nobody_knows() {
        Document document = Sample.document("Peter Holm met Anna Berger in Norway.");
        assertThat(analyse(document).names())
                .extracting(Mention::text, Mention::entity, Mention::method)
                .containsExactly(
                        tuple("Peter Holm", EntityKind.PERSON, Method.MODEL),
                        tuple("Anna Berger", EntityKind.PERSON, Method.RULE),
                        tuple("Norway", EntityKind.PLACE, Method.MODEL));
    }

    @Test
    void a_longer_name_around_a_known_one_is_somebody_else() {
        Document document = Sample.document("Karl Berger was born in Norway.");
        assertThat(analyse(document).names().get(0).known()).isEmpty();
    }

    @Test
    void a_title_of_courtesy_is_part_of_the_mention_but_not_of_the_name() {
        Document document = Sample.document("On Monday Mrs Berger resigned.");
        Mention mention = analyse(document).names().get(0);
        assertThat(mention.span().in(document.text())).isEqualTo("Mrs Berger");
        assertThat(mention.text()).isEqualTo("Berger");
    }

    @Test
    void pronouns_are_no_names() {
        assertThat(analyse(Sample.document("He said that she and they had left."))
                        .names())
                .isEmpty();
    }

    @Test
    void heads_of_offices_events_and_works_are_tagged_and_plurals_are_no_office() {
        Analysis analysis = analyse(Sample.document(
                "The prime minister of Valdoria read a letter on the execution. Two ministers left the docks strike."));
        assertThat(tags(analysis, "prime")).isEqualTo("O");
        assertThat(tags(analysis, "minister")).isEqualTo("OFFICE");
        assertThat(tags(analysis, "letter")).isEqualTo("SOURCE");
        assertThat(tags(analysis, "execution")).isEqualTo("EVENT");
        assertThat(tags(analysis, "ministers")).isEqualTo("O");
        assertThat(tags(analysis, "docks")).isEqualTo("EVENT");
    }

    @Test
    void offsets_count_code_points_and_words_come_with_straight_quotes() {
        Document document = Sample.document("🙂 “Peter Holm’s letter” arrived. Anna Berger wept.");
        Analysis analysis = analyse(document);
        Offsets offsets = Offsets.of(document.text());
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                String there = offsets.words(token.span());
                assertThat(there.replace('“', '"').replace('”', '"').replace('’', '\''))
                        .isEqualTo(token.word());
            }
        }
        assertThat(analysis.sentences()).hasSize(2);
    }

    @Test
    void a_heading_is_not_glued_to_the_paragraph_below() {
        Analysis analysis = analyse(Sample.document("A long winter", "Anna Berger left Norway in 1990."));
        assertThat(analysis.sentences()).extracting(Sentence::block).containsExactly(0, 1);
    }

    @Test
    void a_sentence_without_any_trigger_is_not_parsed() {
        Analysis analysis = analyse(Sample.document("The weather was mild. Peter Holm was arrested by the police."));
        assertThat(analysis.sentences().get(0).edges()).isEmpty();
        assertThat(analysis.sentences().get(1).edges()).isNotEmpty();
    }

    @Test
    void odd_input_gives_an_empty_or_small_analysis_and_no_error() {
        assertThat(analyse(Sample.document()).sentences()).isEmpty();
        assertThat(analyse(Sample.document(" ")).sentences()).isEmpty();
        assertThat(analyse(Sample.document("\u0000\u0007\uFFFD")).names()).isEmpty();
        assertThat(analyse(Sample.document("(((( \"\"\"\" ---- %%%% 🙂🙂")).names())
                .isEmpty();
        assertThat(analyse(Sample.document("x".repeat(50_000))).names()).isEmpty();
    }

    private static final Analyser EVERYWHERE = Analyser.of(CommonNames.beside(Authority.EMPTY, Iris.DEFAULT));

    private static List<String> read(String text) {
        return EVERYWHERE.analyse(Sample.document(text)).names().stream()
                .map(name -> name.text() + ": " + name.entity().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void what_everybody_knows_is_found_with_the_right_kind() {
        assertThat(read("The UN Security Council heard a French envoy from Upper Volta in The Hague."))
                .containsExactly("UN Security Council: organization", "Upper Volta: place", "The Hague: place");
        assertThat(read("The University of Algiers and Iran Air closed."))
                .containsExactly("University of Algiers: organization", "Iran Air: organization");
    }

    @Test
    void a_person_who_bears_the_name_of_a_place_stays_a_person() {
        assertThat(read("Michael Jordan and Chad Williams met Dr. Lima. Mr. Israel said nothing."))
                .contains("Michael Jordan: person", "Chad Williams: person", "Israel: person")
                .noneMatch(name -> name.endsWith("place"));
        assertThat(read("Troops from Chad went to Jordan.")).containsExactly("Chad: place", "Jordan: place");
    }

    @Test
    void a_name_goes_on_behind_a_particle_and_a_title_tells_that_it_is_a_person() {
        assertThat(
                        read(
                                "Industry minister Ibrahim al-Sheikh and Ayman Khalid left. Lord Halifax met Park Hee-geun in Paris."))
                .contains("Ibrahim al-Sheikh: person", "Halifax: person", "Park Hee-geun: person");
        assertThat(read("They met Karlsby Ward mayor Anna Lind, and Hamish, who is Dean of Lichfield."))
                .contains("Anna Lind: person")
                .doesNotContain("Karlsby Ward: person", "of Lichfield: person");
    }

    @Test
    void a_newspaper_and_a_town_are_no_persons_and_a_nickname_stands_inside_a_name() {
        assertThat(
                        read(
                                "Le Rhône, the newspaper of the valley, said that Cortes was quiet. Police in Cortes arrested a man."))
                .noneMatch(name -> name.endsWith("person"));
        assertThat(read("Anna Berger, the council heard, put her trust in Berger."))
                .contains("Anna Berger: person", "Berger: person");
        assertThat(read("Juan \"El Tigre\" Salas led the gang.")).contains("Juan \"El Tigre\" Salas: person");
    }

    @Test
    void capitals_of_a_headline_are_no_short_names() {
        assertThat(EVERYWHERE.analyse(Sample.document("THE ORDER: LET US STAY")).names())
                .noneMatch(name -> name.method() == Method.RULE);
    }

    private static List<String> persons(String text) {
        return analyse(Sample.document(text)).names().stream()
                .filter(name -> name.entity() == EntityKind.PERSON)
                .map(Mention::text)
                .toList();
    }

    @Test
    void the_words_around_a_name_tell_that_it_is_a_persons() {
        assertThat(persons("A herder known only as Lokiru was held.")).containsExactly("Lokiru");
        assertThat(persons("His deputy, Chance Kabwe, followed an hour later.")).containsExactly("Chance Kabwe");
        assertThat(persons("Police held the brothers Otto and Max Heim in Oslo."))
                .containsExactly("Otto", "Max Heim");
    }

    @Test
    void the_words_around_a_name_tell_that_it_is_a_towns_or_a_things() {
        assertThat(persons("The mayor of Villanueva did not reply. He had left Villanueva early."))
                .isEmpty();
        assertThat(persons("The trawler Juan Perez sank near Oslo.")).isEmpty();
        assertThat(persons("He lived in Rua Marten and in Calle Serrano.")).isEmpty();
    }

    @Test
    void what_is_called_by_the_name_of_somebody_is_nobody() {
        assertThat(persons("The Holm report of 1912 blamed the army. The steamer Prince Ferdinand brought it."))
                .isEmpty();
        assertThat(persons("She was treated in Queen Alexandra Hospital, the Ostland Argus said."))
                .isEmpty();
        assertThat(persons("They swam in the Sarne. A baker from Tulsk saw them in Port Selwyn."))
                .isEmpty();
        assertThat(persons("He told Radio Lindero that he was sorry.")).isEmpty();
        assertThat(persons("Gustav Holm read the Holm report.")).containsExactly("Gustav Holm", "Holm");
    }

    @Test
    void a_family_name_of_two_words_may_stand_behind_a_nickname() {
        assertThat(persons("The poet Nicanor \"Nico\" Parra Luna was still held in Lima."))
                .containsExactly("Nicanor \"Nico\" Parra Luna");
    }
}
