package attest.app.evaluate;

import attest.loader.model.Catalogue;
import attest.loader.model.Claim;
import attest.loader.model.Count;
import attest.loader.model.Document;
import attest.loader.model.Entity;
import attest.loader.model.EntityKind;
import attest.loader.model.Extraction;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Relation;
import attest.loader.model.Resolution;
import attest.loader.model.Role;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import attest.loader.model.Voice;
import attest.loader.model.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A text with the gold and the graph that a test makes of it; everything is pointed at by its words. */
final class Scene {
    private final String text;
    private final Aliases aliases = new Aliases();
    private final List<GoldDocument.Mention> marks = new ArrayList<>();
    private final List<GoldClaim> gold = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Mention, Entity> entities = new HashMap<>();

    Scene(String text) {
        this.text = text;
    }

    Span at(String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(start, start + words.length());
    }

    /** An entity of the gold, with the words of this text that name it. */
    GoldRef entity(String type, String canonical, String... words) {
        String cluster = canonical.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        aliases.add(cluster, type, canonical);
        for (String one : words) {
            aliases.add(cluster, type, one);
            marks.add(new GoldDocument.Mention(at(one), cluster, true));
        }
        return GoldRef.entity(canonical, cluster);
    }

    /** An entity that another text of the gold names so. */
    void elsewhere(String type, String cluster, String words) {
        aliases.add(cluster, type, words);
    }

    /** A gold claim in the article's own voice. */
    GoldClaim gold(GoldType type, GoldRef subject, GoldRef object, String evidence) {
        return gold(type, subject, object, evidence, List.of(), "asserts");
    }

    GoldClaim gold(
            GoldType type, GoldRef subject, GoldRef object, String evidence, List<GoldRef> speakers, String stance) {
        GoldClaim claim = new GoldClaim(
                "T-" + (gold.size() + 1),
                List.of(type),
                Optional.ofNullable(subject).stream().toList(),
                Optional.ofNullable(object).stream().toList(),
                List.of(speakers),
                Optional.empty(),
                List.of(stance),
                List.of(at(evidence)),
                evidence,
                "explicit-in-one-clause",
                true,
                new GoldClaim.Details(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        gold.add(claim);
        return claim;
    }

    Mention mention(EntityKind entity, Form form, String words) {
        return new Mention(at(words), entity, form, words, Optional.empty(), List.of(), Optional.empty(), Method.RULE);
    }

    Mention event(String kind, String words) {
        Mention plain = mention(EntityKind.EVENT, Form.DESCRIPTION, words);
        return new Mention(
                plain.span(),
                plain.entity(),
                plain.form(),
                words,
                Optional.of(new Kind(kind)),
                List.of(),
                Optional.empty(),
                Method.RULE);
    }

    /** The last gold claim, with more details. */
    void detailed(GoldClaim.Details details) {
        GoldClaim last = gold.remove(gold.size() - 1);
        gold.add(new GoldClaim(
                last.id(),
                last.types(),
                last.subjects(),
                last.objects(),
                last.speakers(),
                last.attribution(),
                last.stances(),
                last.places(),
                last.words(),
                last.difficulty(),
                last.core(),
                details));
    }

    /** The last claim of the graph, with a time and a number. */
    void detailed(When when, Count count) {
        Claim last = claims.remove(claims.size() - 1);
        claims.add(new Claim(
                last.quote(),
                last.relation(),
                last.subject(),
                last.object(),
                last.role(),
                Optional.of(count),
                Optional.of(when),
                last.addressee(),
                last.voices(),
                last.method(),
                last.rule(),
                last.trigger(),
                last.confidence()));
    }

    /** Says who is meant by a mention. */
    Mention resolved(Mention mention, String label) {
        entities.put(
                mention,
                new Entity(
                        new Iri("https://example.org/" + entities.size()),
                        mention.entity(),
                        Optional.empty(),
                        label,
                        true,
                        List.of()));
        return mention;
    }

    /** A claim of the graph, in the article's own voice. */
    Claim claim(String relation, Mention subject, Mention object, String role, String quote) {
        return claim(relation, subject, object, role, quote, List.of(Voice.document(Stance.ASSERTS)));
    }

    Claim claim(String relation, Mention subject, Mention object, String role, String quote, List<Voice> voices) {
        Claim claim = new Claim(
                at(quote),
                new Relation(relation),
                subject,
                Optional.ofNullable(object),
                Optional.ofNullable(role).map(Role::new),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                voices,
                Method.RULE,
                relation + ".test",
                at(quote),
                BigDecimal.ONE);
        claims.add(claim);
        return claim;
    }

    /** The article reports somebody. */
    List<Voice> reported(Mention speaker, Stance stance, String quote) {
        return List.of(
                Voice.document(Stance.REPORTS),
                new Voice(1, Optional.of(speaker), stance, Optional.empty(), Optional.empty(), Optional.of(at(quote))));
    }

    Resolution resolution() {
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
        Document document = new Document("texts/scene.txt", text, "0".repeat(64), List.of(), catalogue);
        return new Resolution(new Extraction(document, List.of(), claims), entities);
    }

    GoldDocument document() {
        return new GoldDocument("T", "scene.txt", text.length(), marks, gold);
    }

    Judged judged() {
        return Judged.of(document(), aliases, resolution());
    }

    Gold standard() {
        return new Gold(List.of(document()), aliases);
    }

    Scores scores() {
        return Scores.of(List.of(judged()));
    }

    /** The ids of the gold claims that were found. */
    List<String> found() {
        return judged().pairs().stream()
                .filter(pair -> pair.found().isPresent())
                .map(pair -> pair.gold().id())
                .toList();
    }

    /** The verdicts on the claims, in the order in which they were made. */
    List<Verdict> verdicts() {
        return judged().verdicts().stream().map(Judged.Ruling::verdict).toList();
    }
}
