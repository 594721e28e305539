package attest.loader.extract;

import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Span;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.List;
import java.util.Optional;

/** Makes mentions of offices, events, works, places and measures. */
final class Things {
    private final Scene scene;
    private final Words words;
    private final Nouns nouns;
    private final Phrases phrases;
    private final OfficePhrases offices;
    private final Portfolios portfolios;
    private final Descriptions descriptions;

    Things(Scene scene, Words words, Nouns nouns, Phrases phrases, Descriptions descriptions) {
        this.scene = scene;
        this.words = words;
        this.nouns = nouns;
        this.phrases = phrases;
        this.offices = new OfficePhrases(scene, words, phrases);
        this.portfolios = new Portfolios(scene, words);
        this.descriptions = descriptions;
    }

    /** A place, by its name or a noun such as "prison". */
    Optional<Mention> place(At at) {
        return descriptions
                .name(at, EntityKind.PLACE)
                .or(() -> descriptions.of(at, EntityKind.PLACE, nouns.isPlace(scene.token(at))));
    }

    /** An office that one person can hold: its head noun with the phrase around it; "the presidency" is that of a president. */
    Optional<Mention> office(At at) {
        Token token = scene.token(at);
        boolean one = token.entity().equals("OFFICE");
        if (!one && !isOffices(token) && !words.has("officeship", token.lemma()) && !isJob(token)) {
            return portfolios.at(at);
        }
        Span span = offices.of(at);
        Optional<Mention> known = scene.name(at).filter(name -> name.entity() == EntityKind.OFFICE);
        return Optional.of(new Mention(
                span,
                EntityKind.OFFICE,
                Form.DESCRIPTION,
                Posts.label(scene.words(span), token),
                Optional.empty(),
                known.map(Mention::known).orElse(List.of()),
                Optional.empty(),
                Method.RULE));
    }

    /** "retired as matron": the rule tells that it was a post. */
    private boolean isJob(Token token) {
        return token.tag().matches("NNP?") && words.has("job", token.lemma());
    }

    /** "ministers", of whom each holds one */
    private boolean isOffices(Token token) {
        return token.tag().startsWith("NN")
                && token.word().endsWith("s")
                && words.has("office", token.lemma().replaceFirst("s$", ""));
    }

    /** An event, by its name or a noun of a known kind. */
    Optional<Mention> event(At at) {
        Optional<Mention> name = descriptions.name(at, EntityKind.EVENT);
        Token token = scene.token(at);
        if (name.isPresent() || descriptions.isNamed(at)) {
            return name;
        }
        return words.eventNoun(token.lemma())
                .filter(kind -> nouns.isNoun(token))
                .map(kind -> descriptions.of(at, phrases.noun(at), EntityKind.EVENT, kind));
    }

    /** A text or recording. */
    Optional<Mention> work(At at) {
        Optional<Mention> name = descriptions.name(at, EntityKind.SOURCE);
        Token token = scene.token(at);
        if (name.isPresent() || descriptions.isNamed(at)) {
            return name;
        }
        return words.has("work", token.lemma()) && nouns.isNoun(token) && !isAny(at)
                ? Optional.of(Labels.relabelled(
                        descriptions.of(at, phrases.core(at), EntityKind.SOURCE, words.workKind(token.lemma())),
                        scene.words(phrases.matter(at))))
                : Optional.empty();
    }

    /** "every letter", "any report" is no single work. */
    private boolean isAny(At at) {
        return scene.grammar(at.sentence()).dependents(at.token(), "det").stream()
                .anyMatch(word -> scene.token(at.with(word)).lemma().matches("every|any|each"));
    }

    /** The event that a noun or a verb tells of, of a given kind. */
    Mention happening(At at, Kind kind) {
        Optional<Mention> name = descriptions.name(at, EntityKind.EVENT);
        if (name.isPresent()) {
            return name.get();
        }
        Span span = nouns.isNoun(scene.token(at))
                ? phrases.noun(at)
                : scene.token(at).span();
        return descriptions.of(at, span, EntityKind.EVENT, kind);
    }

    /** What is called for or left undone; of "unanswered" that it is answered. */
    Mention measure(At at) {
        Token token = scene.token(at);
        Kind kind = words.measure(token.lemma());
        Optional<Mention> name = descriptions.name(at, EntityKind.EVENT);
        if (name.isPresent()) {
            return name.get();
        }
        if (nouns.isNoun(token)) {
            return matter(at, EntityKind.EVENT, kind);
        }
        boolean undone = words.has("undone", token.lemma());
        String label = undone ? token.lemma().substring("un".length()) : phrases.deed(at);
        Span span = undone ? token.span() : phrases.verb(at);
        return Labels.relabelled(descriptions.of(at, span, EntityKind.EVENT, kind), label);
    }

    /** A noun that is told with all that it is about. */
    private Mention matter(At at, EntityKind entity, Kind kind) {
        Span span = entity == EntityKind.SOURCE ? phrases.core(at) : phrases.noun(at);
        return Labels.relabelled(descriptions.of(at, span, entity, kind), scene.words(phrases.matter(at)));
    }
}
