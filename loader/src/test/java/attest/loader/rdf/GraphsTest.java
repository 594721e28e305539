package attest.loader.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Authority;
import attest.loader.model.Block;
import attest.loader.model.Decision;
import attest.loader.model.Document;
import attest.loader.model.Extraction;
import attest.loader.model.Iri;
import attest.loader.model.Origin;
import attest.loader.model.Resolution;
import attest.loader.model.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

class GraphsTest {
    private static final Run RUN = new Run("attest 0", "rules", "models");

    private final Graphs graphs = graphs(Authority.EMPTY, Shooting.DOCUMENT);

    private static Graphs graphs(Authority authority, Document... documents) {
        return Graphs.of(Iris.DEFAULT, authority, RUN, List.of(documents));
    }

    private static String text(byte[] trig) {
        return new String(trig, StandardCharsets.UTF_8).replace(Shooting.DOCUMENT.slug(), "H");
    }

    @Test
    void a_claim_with_its_voices_is_written_in_the_graph_of_its_source() {
        String trig = text(graphs.source(Shooting.resolution(Shooting.toll())));

        assertThat(trig.replaceAll("H-[0-9a-f]{10}", "H-C"))
                .contains("<https://w3id.org/attest/data/graph/source/H> {")
                .contains("""
                          claim:H-C a :Claim;
                        """.stripTrailing())
                .contains(
                        """
                            :method v:rule;
                            :min 31;
                            :narratorStance v:reports;
                            :number 30;
                            :paragraph 3;
                            :predicate rel:deathToll;
                            :qualifier v:moreThan;
                            :quote "more than 30 dockers were shot in June 1971"@en;
                            :quoteEnd 65;
                            :quoteStart 22;
                            :rule "killing.passive";
                            :source source:H;
                            :speaker person:anna-berger;
                            :stance v:asserts;
                        """)
                .contains(
                        """
                            prov:agent person:anna-berger;
                            :level 1;
                            :quote "Anna Berger said"@en;
                            :quoteEnd 16;
                            :quoteStart 0;
                            :speaker person:anna-berger;
                            :stance v:asserts;
                            :verb "said" .
                        """);
    }

    @Test
    void in_its_own_voice_the_publisher_of_a_text_speaks() {
        String trig = text(graphs.source(Shooting.resolution(Shooting.claim(Shooting.BERGER))));

        assertThat(trig).containsPattern(":level 0;\\n\\s+:speaker body:p-[0-9a-f]{16};");
        assertThat(trig).containsPattern("body:p-[0-9a-f]{16} a :Organization;\\n\\s+rdfs:label \"The Harlan Post\"");
    }

    @Test
    void a_publisher_that_nobody_has_curated_is_described_in_one_graph_only() {
        Document second = Shooting.document("He spoke.", Shooting.catalogue("The Harlan Post", Optional.empty()));
        Graphs both = graphs(Authority.EMPTY, second, Shooting.DOCUMENT);

        List<String> texts = List.of(
                text(both.source(Shooting.resolution())),
                text(both.source(new Resolution(new Extraction(second, List.of(), List.of()), Map.of()))));

        assertThat(texts)
                .filteredOn(trig -> trig.contains("\"The Harlan Post\""))
                .hasSize(1);
        assertThat(texts).allMatch(trig -> trig.contains("dct:publisher body:p-"));
    }

    @Test
    void who_or_what_has_no_slug_is_described_where_it_is_first_seen() {
        assertThat(text(graphs.source(Shooting.resolution(Shooting.toll()))))
                .contains(
                        """
                          event:p-H-32 a :Event;
                            dct:type v:killing, v:unnamed;
                            rdfs:label "[killing of dockers]"@en .
                        """)
                .doesNotContain("person:anna-berger a ");
    }

    @Test
    void a_claim_about_somebody_who_could_not_be_resolved_waits() {
        Resolution open = new Resolution(
                new Extraction(Shooting.DOCUMENT, List.of(), List.of(Shooting.claim(Shooting.BERGER))),
                Map.of(Shooting.DOCKERS, Shooting.KILLING));

        assertThat(graphs.claims(open)).isZero();
        assertThat(graphs.waiting(open)).isEqualTo(1);
        assertThat(text(graphs.source(open))).doesNotContain(":Claim");
    }

    @Test
    void words_of_a_file_with_pages_have_theirs_unless_their_paragraph_runs_on() {
        assertThat(text(onPages(12, 12))).contains(":page 12;");
        assertThat(text(onPages(12, 13))).contains(":paragraph 1;").doesNotContain(":page");
    }

    private static byte[] onPages(int first, int last) {
        Document plain = Shooting.DOCUMENT;
        List<Block> blocks = List.of(new Block(
                Block.Kind.PARAGRAPH,
                new Span(0, plain.text().length()),
                OptionalInt.of(1),
                Optional.of(new Origin(Origin.Unit.PAGE, first, last))));
        Document paged = new Document(plain.name(), plain.text(), plain.textHash(), blocks, plain.catalogue());
        Resolution read = Shooting.resolution(Shooting.toll());
        return graphs(Authority.EMPTY, paged)
                .source(read.with(new Extraction(
                        paged, read.extraction().mentions(), read.extraction().claims())));
    }

    @Test
    void two_rules_that_read_the_same_make_one_claim() {
        assertThat(graphs.claims(Shooting.resolution(Shooting.toll(), Shooting.toll())))
                .isEqualTo(1);
    }

    @Test
    void a_digest_tells_of_which_text_and_describes_it() {
        String original = "ab".repeat(32);
        Document digest =
                Shooting.document(Shooting.TEXT, Shooting.catalogue("The Harlan Post", Optional.of(original)));

        String trig = text(graphs(Authority.EMPTY, digest)
                .source(new Resolution(new Extraction(digest, List.of(), List.of()), Map.of())));

        assertThat(trig)
                .contains(":digestOf source:abababababababab;")
                .containsOnlyOnce(":textHash")
                .contains("source:abababababababab a :Source;\n    dct:publisher body:");
    }

    @Test
    void the_same_claims_in_another_order_give_the_same_bytes() {
        byte[] one = graphs.source(Shooting.resolution(Shooting.toll(), Shooting.claim(Shooting.BERGER)));
        byte[] other = graphs.source(Shooting.resolution(Shooting.claim(Shooting.BERGER), Shooting.toll()));

        assertThat(one).isEqualTo(other);
    }

    @Test
    void what_is_written_can_be_read_back() throws IOException {
        Resolution resolution = Shooting.resolution(Shooting.toll(), Shooting.claim(Shooting.BERGER));

        Model read = Rio.parse(new ByteArrayInputStream(graphs.source(resolution)), RDFFormat.TRIG);

        assertThat(read)
                .hasSize(new SourceGraph(
                                Iris.DEFAULT,
                                RUN,
                                new Publishers(Iris.DEFAULT, Authority.EMPTY, List.of(Shooting.DOCUMENT)),
                                resolution)
                        .statements()
                        .size());
        assertThat(SortedWriter.trig(read, Terms.prefixes(Iris.DEFAULT))).isEqualTo(graphs.source(resolution));
        assertThat(read.subjects()).noneMatch(subject -> subject.isBNode());
    }

    @Test
    void no_relation_is_ever_a_predicate() throws IOException {
        Model read = Rio.parse(
                new ByteArrayInputStream(graphs.source(Shooting.resolution(Shooting.toll()))), RDFFormat.TRIG);

        assertThat(read.predicates())
                .noneMatch(predicate -> predicate.stringValue().contains("/rel/"));
    }

    @Test
    void reviews_and_runs_have_graphs_of_their_own() {
        Iri about = new Iri("https://w3id.org/attest/data/claim/x");
        Decision rejected = new Decision(
                about, "extraction", "rejected", Optional.empty(), "mk", "2026-11-21T10:00:00Z", "misread");

        assertThat(text(Graphs.reviews(Iris.DEFAULT, Map.of("the line", rejected))))
                .contains("<https://w3id.org/attest/data/graph/reviews> {")
                .contains(":reviews claim:x")
                .contains(":decision v:rejected")
                .contains("rdfs:comment \"misread\"");
        assertThat(text(Graphs.meta(Iris.DEFAULT, List.of(RUN))))
                .contains("a prov:Activity")
                .contains("\"attest 0; rules rules; models models\"");
    }
}
