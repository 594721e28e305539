package attest.loader.resolve;

import attest.loader.model.Block;
import attest.loader.model.Bounds;
import attest.loader.model.Catalogue;
import attest.loader.model.Claim;
import attest.loader.model.Count;
import attest.loader.model.DateBasis;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Extraction;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Qualifier;
import attest.loader.model.Relation;
import attest.loader.model.Role;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import attest.loader.model.Voice;
import attest.loader.model.When;
import attest.loader.time.Edtf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/** A short document of ASCII letters whose mentions a test points out by their words. */
final class Passage {
    private final String text;
    private final int title;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    Passage(String text) {
        this(text, 0);
    }

    private Passage(String text, int title) {
        this.text = text;
        this.title = title;
    }

    static Passage titled(String title, String text) {
        return new Passage(title + "\n\n" + text, title.length());
    }

    /** The words where they stand first after the last mention that was added. */
    private Span find(String words) {
        int after = mentions.isEmpty()
                ? 0
                : mentions.get(mentions.size() - 1).span().end();
        int start = text.indexOf(words, after);
        return new Span(start, start + words.length());
    }

    Mention name(EntityKind kind, String words, String... known) {
        return add(kind, Form.NAME, words, words, null, List.of(known), null);
    }

    Mention person(String words, String... known) {
        return name(EntityKind.PERSON, words, known);
    }

    Mention body(String words, String... known) {
        return name(EntityKind.ORGANIZATION, words, known);
    }

    Mention described(EntityKind kind, String words, String text) {
        return add(kind, Form.DESCRIPTION, words, text, null, List.of(), null);
    }

    Mention event(String words, String kind) {
        String plain = words.replaceFirst("^(?:the|The|a|those) ", "");
        return add(EntityKind.EVENT, Form.DESCRIPTION, words, plain, kind, List.of(), null);
    }

    Mention pronoun(String word, Mention antecedent) {
        return add(EntityKind.PERSON, Form.PRONOUN, word, antecedent.text(), null, List.of(), antecedent.span());
    }

    Mention add(
            EntityKind entity,
            Form form,
            String words,
            String plain,
            String kind,
            List<String> known,
            Span antecedent) {
        Mention mention = new Mention(
                find(words),
                entity,
                form,
                plain,
                Optional.ofNullable(kind).map(Kind::new),
                known.stream().map(Passage::iri).toList(),
                Optional.ofNullable(antecedent),
                Method.RULE);
        mentions.add(mention);
        return mention;
    }

    Passage claim(String relation, Mention subject, Mention object, String role, String edtf) {
        return claim(
                relation,
                subject,
                object,
                role,
                Optional.ofNullable(edtf)
                        .map(date -> new When(
                                Optional.of(date), Edtf.parse(date).bounds(), Optional.of(date), DateBasis.STATED)));
    }

    Passage claimAtUnknownTime(String relation, Mention subject, Mention object, String role) {
        When when = new When(
                Optional.empty(), Bounds.UNKNOWN, Optional.of("last month"), DateBasis.RELATIVE_TO_PUBLICATION);
        return claim(relation, subject, object, role, Optional.of(when));
    }

    /** So many, exactly. */
    Passage count(String relation, Mention subject, long number) {
        Count count = new Count(Optional.of(number), Qualifier.EXACT, number, OptionalLong.of(number));
        return claim(relation, subject, null, null, Optional.of(count), Optional.empty());
    }

    private Passage claim(String relation, Mention subject, Mention object, String role, Optional<When> when) {
        return claim(relation, subject, object, role, Optional.empty(), when);
    }

    private Passage claim(
            String relation, Mention subject, Mention object, String role, Optional<Count> count, Optional<When> when) {
        claims.add(new Claim(
                subject.span(),
                new Relation(relation),
                subject,
                Optional.ofNullable(object),
                Optional.ofNullable(role).map(Role::new),
                count,
                when,
                Optional.empty(),
                List.of(Voice.document(Stance.ASSERTS)),
                Method.RULE,
                "test",
                subject.span(),
                BigDecimal.ONE));
        return this;
    }

    static Iri iri(String path) {
        return new Iri("https://w3id.org/attest/data/" + path);
    }

    Document document() {
        Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(title, text.length()), OptionalInt.of(1));
        List<Block> blocks = title == 0
                ? List.of(paragraph)
                : List.of(new Block(Block.Kind.TITLE, new Span(0, title), OptionalInt.empty()), paragraph);
        Catalogue catalogue = new Catalogue(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Kind("article"),
                Optional.empty(),
                Set.of());
        return new Document("test.txt", text, DigestUtils.sha256Hex(text), blocks, catalogue);
    }

    Extraction extraction() {
        return new Extraction(document(), mentions.stream().sorted().toList(), claims);
    }
}
