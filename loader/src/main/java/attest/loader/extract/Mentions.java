package attest.loader.extract;

import attest.loader.extract.rule.NodeType;
import attest.loader.model.EntityKind;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Reference;
import attest.loader.words.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes mentions of words, if they stand for what is asked for. */
final class Mentions {
    private final Scene scene;
    private final Actors actors;
    private final Things things;
    private final Officials officials;
    private final Words words;
    private final Contrasts contrasts;

    Mentions(Scene scene, Words words) {
        Nouns nouns = new Nouns(words);
        Phrases phrases = new Phrases(scene, words);
        Descriptions descriptions = new Descriptions(scene, nouns, phrases);
        this.scene = scene;
        this.words = words;
        this.contrasts = new Contrasts(scene);
        this.actors = new Actors(scene, words, nouns, phrases, descriptions);
        this.officials = new Officials(scene, words);
        this.things = new Things(scene, words, nouns, phrases, descriptions);
    }

    /** The mention that a word is the head of, if it is one of that type. */
    Optional<Mention> of(At at, NodeType type) {
        if (isDate(at) || contrasts.isSetAside(at)) {
            return Optional.empty();
        }
        return switch (type) {
            case PERSON -> actors.one(at);
            case PEOPLE -> actors.several(at);
            case AGENT -> actors.actor(at);
            case OFFICIAL -> actors.actor(at).filter(who -> officials.has(at, who));
            case VOICE -> actors.actor(at).or(() -> things.work(at));
            case BODY -> actors.body(at);
            case OFFICE -> things.office(at);
            case EVENT -> things.event(at);
            case WORK -> things.work(at);
            case PLACE -> things.place(at);
            case MEASURE -> Optional.of(things.measure(at));
        };
    }

    /** In "the report of 9 May" nobody is called May. */
    private boolean isDate(At at) {
        return scene.token(at).tag().startsWith("NNP")
                && words.has("month_or_day", scene.token(at).word().toLowerCase(Locale.ROOT))
                && scene.name(at).isEmpty();
    }

    /** Whom a pronoun for a person was taken for, or that nobody can tell. */
    Optional<Reference> reference(At at) {
        return actors.reference(at);
    }

    /** The event that a noun or a verb tells of, of a given kind. */
    Mention happening(At at, Kind kind) {
        return things.happening(at, kind);
    }

    /** Who a common noun stands for that no list knows, where only somebody can: "the defence said". */
    Optional<Mention> anybody(At at) {
        return actors.anybody(at);
    }

    /** Whom an event befell that befalls persons only, by a noun that no list knows: "the ringleaders were arrested", "taken into custody". */
    Optional<Mention> befallen(At at, At event) {
        boolean persons = (words.has("befalls_persons", scene.token(event).lemma()) || isIntoCustody(event))
                && scene.token(event).tag().startsWith("VB")
                && scene.token(at).tag().matches("NNS?")
                && !scene.token(at)
                        .lemma()
                        .matches(
                                "no-?one|nobody|none|any(one|body|thing)|every(one|body|thing)|some(one|body|thing)|nothing");
        return persons && !isThing(at) ? actors.anybody(at) : Optional.empty();
    }

    private boolean isIntoCustody(At event) {
        return scene
                .grammar(event.sentence())
                .dependents(event.token(), relation -> relation.matches("obl:(in|into|to|for|on)"))
                .stream()
                .anyMatch(word -> scene.token(event.with(word))
                        .lemma()
                        .matches("custody|trial|jail|gaol|prison|detention|handcuffs?"));
    }

    /**
     * Whether a pronoun stands for somebody, whoever it is, as the part that it has in an event tells.
     *
     * @param befallen whether the event befell whom the pronoun stands for
     */
    boolean isSomebody(At at, At event, boolean befallen) {
        String word = scene.token(at).word().toLowerCase(Locale.ROOT);
        return scene.token(at).tag().startsWith("PRP")
                && (word.matches("he|she|him|her|i|me|we|us")
                        || (word.equals("they") && !befallen)
                        || (word.matches("they|them")
                                && words.has(
                                        "befalls_persons", scene.token(event).lemma())));
    }

    private boolean isThing(At at) {
        String lemma = scene.token(at).lemma();
        return Stream.of("property", "target", "place", "grave", "work", "harm", "group", "time_unit")
                        .anyMatch(list -> words.has(list, lemma))
                || words.eventNoun(lemma).isPresent();
    }

    /** Who or what a word is the head of, as one who can speak or as a work that can be cited; for a place those speak who govern it: "Moscow denied". */
    Optional<Mention> speaker(At at) {
        return scene.name(at)
                .filter(name -> name.entity() == EntityKind.PERSON || name.entity() == EntityKind.ORGANIZATION)
                .or(() -> of(at, NodeType.WORK))
                .or(() -> of(at, NodeType.AGENT));
    }
}
