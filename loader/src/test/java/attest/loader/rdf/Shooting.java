package attest.loader.rdf;

import attest.loader.model.Block;
import attest.loader.model.Bounds;
import attest.loader.model.Catalogue;
import attest.loader.model.Claim;
import attest.loader.model.Count;
import attest.loader.model.DateBasis;
import attest.loader.model.Document;
import attest.loader.model.Entity;
import attest.loader.model.EntityKind;
import attest.loader.model.Extraction;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Qualifier;
import attest.loader.model.Relation;
import attest.loader.model.Resolution;
import attest.loader.model.Role;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import attest.loader.model.Voice;
import attest.loader.model.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/** A text of an invented country and what it claims. */
final class Shooting {
    static final String TEXT = "Anna Berger said that more than 30 dockers were shot in June 1971.";
    static final Iri ANNA = Iris.DEFAULT.entity("person/anna-berger");
    static final Document DOCUMENT = document(TEXT, catalogue("The Harlan Post", Optional.empty()));
    static final Mention BERGER = berger(ANNA);
    static final Mention DOCKERS = new Mention(
            span("30 dockers were shot"),
            EntityKind.EVENT,
            Form.DESCRIPTION,
            "dockers were shot",
            Optional.of(new Kind("killing")),
            List.of(),
            Optional.empty(),
            Method.RULE);
    static final Entity KILLING = new Entity(
            Iris.DEFAULT.provisional(EntityKind.EVENT, DOCUMENT, DOCKERS.span()),
            EntityKind.EVENT,
            Optional.of(new Kind("killing")),
            "[killing of dockers]",
            true,
            List.of());
    static final Entity BERGER_ENTITY =
            new Entity(ANNA, EntityKind.PERSON, Optional.empty(), "Anna Berger", false, List.of());

    private Shooting() {}

    static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    static Mention berger(Iri known) {
        return new Mention(
                span("Anna Berger"),
                EntityKind.PERSON,
                Form.NAME,
                "Anna Berger",
                Optional.empty(),
                List.of(known),
                Optional.empty(),
                Method.RULE);
    }

    static Mention supplied(String slug) {
        return Mention.supplied(Iris.DEFAULT.entity(slug), EntityKind.PERSON, slug);
    }

    static Catalogue catalogue(String publisher, Optional<String> digestOf) {
        LocalDate day = LocalDate.of(1972, 1, 2);
        return new Catalogue(
                Optional.of("Three Dockers Shot"),
                Optional.of(publisher),
                Optional.empty(),
                Optional.of(new When(
                        Optional.of("1972-01-02"), Bounds.within(day, day), Optional.empty(), DateBasis.STATED)),
                "en",
                Optional.of("https://example.org/a"),
                Optional.empty(),
                Optional.empty(),
                new Kind(digestOf.isPresent() ? "digest" : "article"),
                digestOf,
                Set.of());
    }

    static Document document(String text, Catalogue catalogue) {
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), OptionalInt.of(3));
        return new Document("a.txt", text, DigestUtils.sha256Hex(text), List.of(block), catalogue);
    }

    /** That a person took part in the shooting, in the text's own voice. */
    static Claim claim(Mention person) {
        return claim(
                person,
                Optional.of(DOCKERS),
                "participatedIn",
                List.of(Voice.document(Stance.ASSERTS)),
                Optional.empty(),
                "test");
    }

    /** How many died, as Berger says. */
    static Claim toll() {
        List<Voice> voices = List.of(
                Voice.document(Stance.REPORTS),
                new Voice(
                        1,
                        Optional.of(BERGER),
                        Stance.ASSERTS,
                        Optional.of("said"),
                        Optional.empty(),
                        Optional.of(span("Anna Berger said"))));
        Count count = new Count(Optional.of(30L), Qualifier.MORE_THAN, 31, OptionalLong.empty());
        return claim(DOCKERS, Optional.empty(), "deathToll", voices, Optional.of(count), "killing.passive");
    }

    static Claim claim(
            Mention subject,
            Optional<Mention> object,
            String relation,
            List<Voice> voices,
            Optional<Count> count,
            String rule) {
        return new Claim(
                span("more than 30 dockers were shot in June 1971"),
                new Relation(relation),
                subject,
                object,
                object.map(some -> new Role("witness")),
                count,
                Optional.of(new When(
                        Optional.of("1971-06"),
                        Bounds.within(LocalDate.of(1971, 6, 1), LocalDate.of(1971, 6, 30)),
                        Optional.of("in June 1971"),
                        DateBasis.STATED)),
                Optional.empty(),
                voices,
                Method.RULE,
                rule,
                span("shot"),
                new BigDecimal("0.90"));
    }

    static Resolution resolution(Claim... claims) {
        return new Resolution(
                new Extraction(DOCUMENT, List.of(BERGER), List.of(claims)),
                Map.of(BERGER, BERGER_ENTITY, DOCKERS, KILLING));
    }
}
