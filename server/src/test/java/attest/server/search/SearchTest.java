package attest.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.store.Ontology;
import attest.server.store.SampleData;
import attest.server.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final Ontology ONTOLOGY = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
    private static final String DATA = "https://w3id.org/attest/data/";

    @TempDir
    Path data;

    private Store store;

    @BeforeEach
    void load() throws IOException {
        SampleData sample = new SampleData(data).write();
        sample.graph(
                "authority-names",
                "graph/authority/names",
                """
                <person/lind> a :Person ; rdfs:label "Lind"@en .
                <person/lindqvist> a :Person ; rdfs:label "Lindqvist"@en ; <http://www.w3.org/2004/02/skos/core#altLabel> "Émile l’Écuyer"@fr .
                <person/rostami> a :Person ; rdfs:label "Ali-Reza Rostami"@en ;
                  <http://www.w3.org/2004/02/skos/core#altLabel> "علی‌رضا رستمی"@fa , "Mohseni-Eje'i" .
                <organization/lind-works> a :Organization ; rdfs:label "Lind Works"@en .
                """);
        store = Store.open(data);
        assertThat(store.load(ONTOLOGY).rejections()).isEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_same_name_comes_first_then_names_that_begin_so_then_the_rest() {
        assertThat(iris("lind"))
                .startsWith(DATA + "person/lind")
                .endsWith(DATA + "person/mara-lind", DATA + "claim/asserted")
                .contains(DATA + "person/lindqvist", DATA + "organization/lind-works");
    }

    @ParameterizedTest
    @ValueSource(strings = {"علی رضا رستمی", "علي رضا رستمي", "mohseni ejei", "Mohseni Eje’i", "ROSTAMI ali"})
    void a_name_is_found_in_every_script_and_spelling_of_its_letters(String words) {
        assertThat(iris(words)).contains(DATA + "person/rostami");
    }

    @Test
    void accents_do_not_matter_and_another_name_is_told_as_such() {
        assertThat(Search.find(store.dataset(), "emile lecuyer", 5))
                .containsExactly(
                        new Hit(DATA + "person/lindqvist", "person", "Lindqvist", "Émile l’Écuyer", "also called"));
    }

    @Test
    void a_spelling_of_a_source_leads_to_whom_it_means() throws IOException {
        new SampleData(data).source(SampleData.mention("The clerk Ove Berg"));
        store.load(ONTOLOGY);

        assertThat(Search.find(store.dataset(), "clerk", 5))
                .containsExactly(new Hit(
                        DATA + "person/ove-berg",
                        "person",
                        "Ove Berg",
                        "The clerk Ove Berg",
                        "spelled so in On the ministry"));
    }

    @Test
    void a_claim_is_found_by_its_words_and_says_whose_they_are() {
        assertThat(Search.find(store.dataset(), "she held the post", 5))
                .containsExactly(new Hit(
                        DATA + "claim/denied",
                        "claim",
                        "denied that she held the post",
                        "denied that she held the post",
                        "words of On the ministry, ¶1"));
    }

    @Test
    void a_name_with_a_wrong_letter_finds_similar_ones() {
        assertThat(Search.find(store.dataset(), "Rustami", 5))
                .extracting(Hit::why)
                .containsOnly("similar name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*:*", "?", "\"", "xyzzy*"})
    void signs_and_unknown_words_find_nothing(String words) {
        assertThat(Search.find(store.dataset(), words, 5)).isEmpty();
    }

    @Test
    void so_many_are_given_as_were_asked_for() {
        assertThat(Search.find(store.dataset(), "lind", 3)).hasSize(3);
    }

    private List<String> iris(String words) {
        return Search.find(store.dataset(), words, 50).stream().map(Hit::iri).toList();
    }
}
