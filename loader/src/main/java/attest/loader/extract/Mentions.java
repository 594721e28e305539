package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.extract.rule.NodeType;
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

/** Makes mentions of words, if they stand for what is asked for. */
final class Mentions {
    private final Scene scene;
    private final Words words;
    private final Nouns nouns;
    private final Phrases phrases;
    private final Pronouns pronouns;

    Mentions(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
        this.nouns = new Nouns(words);
        this.phrases = new Phrases(scene, words);
        this.pronouns = new Pronouns(scene, words, this::person, this::body);
    }

    /** The mention that a word is the head of, if it is one of that type. */
    Optional<Mention> of(At at, NodeType type) {
        return switch (type) {
            case PERSON -> one(at).or(() -> who(at).flatMap(this::one));
            case PEOPLE -> several(at).or(() -> who(at).flatMap(this::several));
            case AGENT -> actor(at).or(() -> who(at).flatMap(this::actor));
            case BODY -> body(at);
            case OFFICE -> office(at);
            case EVENT -> event(at);
            case WORK -> work(at);
            case PLACE -> place(at).or(() -> described(at, EntityKind.PLACE, nouns.isPlace(scene.token(at))));
            case MEASURE -> Optional.of(measure(at));
        };
    }

    private Optional<Mention> one(At at) {
        return pronoun(at)
                .filter(mention -> mention.entity() == EntityKind.PERSON)
                .or(() -> person(at))
                .or(() -> before(at).flatMap(this::person));
    }

    /** "Anna Berger, who": the word before a relative pronoun that the parser left without its noun. */
    private Optional<At> before(At at) {
        if (!scene.token(at).lemma().equals("who")) {
            return Optional.empty();
        }
        int before = at.token() - 1;
        while (before >= 0 && scene.token(at.with(before)).word().matches("[,)\"']")) {
            before--;
        }
        return before < 0 ? Optional.empty() : Optional.of(at.with(before));
    }

    private Optional<Mention> several(At at) {
        return one(at).or(() -> people(at));
    }

    private Optional<Mention> actor(At at) {
        return pronoun(at)
                .or(() -> one(at))
                .or(() -> body(at))
                .or(() -> people(at))
                .or(() -> place(at).map(Mentions::government))
                .or(() -> owner(at));
    }

    /** "the arrest of Anna Berger, who": the parser hangs the clause on the first noun, but only a person is a "who". */
    private Optional<At> who(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        boolean who = grammar.dependents(at.token(), "ref").stream()
                .anyMatch(word -> scene.token(at.with(word)).lemma().matches("who|whom"));
        return who
                ? grammar.dependents(at.token(), "nmod:of").stream()
                        .map(at::with)
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    /** Who or what a word is the head of, as one who can speak or as a work that can be cited. */
    Optional<Mention> speaker(At at) {
        return scene.name(at)
                .filter(name -> name.entity() != EntityKind.EVENT && name.entity() != EntityKind.OFFICE)
                .or(() -> of(at, NodeType.WORK))
                .or(() -> of(at, NodeType.AGENT));
    }

    private Optional<Mention> pronoun(At at) {
        if (!pronouns.isPersonal(scene.token(at))) {
            return Optional.empty();
        }
        return pronouns.antecedent(at)
                .map(antecedent -> new Mention(
                        scene.token(at).span(),
                        antecedent.entity(),
                        Form.PRONOUN,
                        antecedent.text(),
                        Optional.empty(),
                        antecedent.known(),
                        Optional.of(antecedent.span()),
                        Method.RULE));
    }

    private Optional<Mention> name(At at, EntityKind kind) {
        return scene.name(at).filter(name -> name.entity() == kind);
    }

    /** One person, but not by a pronoun: a name, the name beside a title, or a description. */
    private Optional<Mention> person(At at) {
        Optional<Mention> name = name(at, EntityKind.PERSON).or(() -> beside(at));
        if (name.isPresent() || isOtherName(at)) {
            return name;
        }
        return described(at, EntityKind.PERSON, nouns.isPerson(scene.token(at)));
    }

    private boolean isOtherName(At at) {
        return scene.name(at).filter(name -> name.entity() != EntityKind.OFFICE).isPresent();
    }

    /** "the minister, Anna Berger": the name in apposition to the head of a title. */
    private Optional<Mention> beside(At at) {
        if (!nouns.isPerson(scene.token(at))) {
            return Optional.empty();
        }
        Grammar grammar = scene.grammar(at.sentence());
        return grammar.dependents(at.token(), relation -> relation.matches("appos|flat|dep|compound")).stream()
                .filter(child -> child > at.token())
                .map(at::with)
                .map(child -> name(child, EntityKind.PERSON))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Mention> people(At at) {
        Token token = scene.token(at);
        if (isOtherName(at) || !nouns.isPeople(token) || isAskedFor(at)) {
            return Optional.empty();
        }
        return Optional.of(description(at, phrases.noun(at), EntityKind.ORGANIZATION, new Kind("describedGroup")));
    }

    /** "how many prisoners", "which officers" */
    private boolean isAskedFor(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        return grammar.phrase(at.token(), relation -> relation.matches("amod|advmod|det.*|nummod")).stream()
                .anyMatch(word -> grammar.token(word).tag().startsWith("W"));
    }

    /** Who wrote it, where a work acts: "a letter of the committee demanding an answer". */
    private Optional<Mention> owner(At at) {
        if (!scene.token(at).entity().equals("SOURCE")) {
            return Optional.empty();
        }
        Grammar grammar = scene.grammar(at.sentence());
        return grammar.dependents(at.token(), relation -> relation.matches("nmod:(of|from|by|poss)|compound")).stream()
                .map(at::with)
                .filter(word -> !scene.token(word).entity().equals("SOURCE"))
                .map(word -> person(word).or(() -> body(word)).or(() -> people(word)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Mention> body(At at) {
        Optional<Mention> name = name(at, EntityKind.ORGANIZATION);
        Token token = scene.token(at);
        if (name.isPresent() || isOtherName(at)) {
            return name;
        }
        if (nouns.isGroup(token)) {
            return Optional.of(describe(at, phrases.noun(at), EntityKind.ORGANIZATION, nouns.groupKind(token)));
        }
        return nouns.isProper(token) && token.entity().equals("O")
                ? Optional.of(describe(at, phrases.noun(at), EntityKind.ORGANIZATION, Optional.empty()))
                : Optional.empty();
    }

    /** A city or country that acts stands for those who govern it. */
    private static Mention government(Mention place) {
        return new Mention(
                place.span(),
                EntityKind.ORGANIZATION,
                Form.DESCRIPTION,
                place.text(),
                Optional.of(new Kind("government")),
                List.of(),
                Optional.empty(),
                place.method());
    }

    private Optional<Mention> place(At at) {
        return name(at, EntityKind.PLACE);
    }

    private Optional<Mention> office(At at) {
        if (!scene.token(at).entity().equals("OFFICE")) {
            return Optional.empty();
        }
        Span span = phrases.office(at);
        Optional<Mention> known = scene.name(at).filter(name -> name.entity() == EntityKind.OFFICE);
        return Optional.of(new Mention(
                span,
                EntityKind.OFFICE,
                Form.DESCRIPTION,
                scene.words(span),
                Optional.empty(),
                known.map(Mention::known).orElse(List.of()),
                Optional.empty(),
                Method.RULE));
    }

    private Optional<Mention> event(At at) {
        Optional<Mention> name = name(at, EntityKind.EVENT);
        Token token = scene.token(at);
        if (name.isPresent() || isOtherName(at)) {
            return name;
        }
        return words.eventNoun(token.lemma())
                .filter(kind -> nouns.isNoun(token))
                .map(kind -> description(at, phrases.noun(at), EntityKind.EVENT, kind));
    }

    private Optional<Mention> work(At at) {
        Optional<Mention> name = name(at, EntityKind.SOURCE);
        Token token = scene.token(at);
        if (name.isPresent() || isOtherName(at)) {
            return name;
        }
        return words.has("work", token.lemma()) && nouns.isNoun(token)
                ? Optional.of(Labels.relabelled(
                        description(at, phrases.core(at), EntityKind.SOURCE, words.workKind(token.lemma())),
                        scene.words(phrases.matter(at))))
                : Optional.empty();
    }

    /** The event that a noun or a verb tells of, of a given kind. */
    Mention happening(At at, Kind kind) {
        Optional<Mention> name = name(at, EntityKind.EVENT);
        if (name.isPresent()) {
            return name.get();
        }
        Span span = nouns.isNoun(scene.token(at))
                ? phrases.noun(at)
                : scene.token(at).span();
        return description(at, span, EntityKind.EVENT, kind);
    }

    /** What is called for or left undone; of "unanswered" that it is answered. */
    private Mention measure(At at) {
        Token token = scene.token(at);
        Kind kind = words.measure(token.lemma());
        Optional<Mention> name = name(at, EntityKind.EVENT);
        if (name.isPresent()) {
            return name.get();
        }
        if (nouns.isNoun(token)) {
            return matter(at, EntityKind.EVENT, kind);
        }
        boolean undone = words.has("undone", token.lemma());
        String label = undone ? token.lemma().substring("un".length()) : phrases.deed(at);
        Span span = undone ? token.span() : phrases.verb(at);
        return Labels.relabelled(description(at, span, EntityKind.EVENT, kind), label);
    }

    /** A noun that is told with all that it is about. */
    private Mention matter(At at, EntityKind entity, Kind kind) {
        Span span = entity == EntityKind.SOURCE ? phrases.core(at) : phrases.noun(at);
        return Labels.relabelled(description(at, span, entity, kind), scene.words(phrases.matter(at)));
    }

    private Optional<Mention> described(At at, EntityKind entity, boolean fits) {
        return fits && !isOtherName(at)
                ? Optional.of(describe(at, phrases.noun(at), entity, Optional.empty()))
                : Optional.empty();
    }

    private Mention description(At at, Span span, EntityKind entity, Kind kind) {
        return describe(at, span, entity, Optional.of(kind));
    }

    private Mention describe(At at, Span span, EntityKind entity, Optional<Kind> kind) {
        String label = nouns.isNoun(scene.token(at)) ? scene.words(phrases.bareNoun(at)) : scene.words(span);
        return new Mention(span, entity, Form.DESCRIPTION, label, kind, List.of(), Optional.empty(), Method.RULE);
    }
}
