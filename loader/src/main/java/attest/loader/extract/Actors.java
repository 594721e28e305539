package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Reference;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.List;
import java.util.Optional;

/** Makes mentions of persons and bodies. */
final class Actors {
    private final Scene scene;
    private final Nouns nouns;
    private final Phrases phrases;
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final People people;
    private final Plurals plurals;

    Actors(Scene scene, Words words, Nouns nouns, Phrases phrases, Descriptions descriptions) {
        this.scene = scene;
        this.nouns = nouns;
        this.phrases = phrases;
        this.descriptions = descriptions;
        this.pronouns = new Pronouns(scene, words, this::person, this::body);
        this.people = new People(scene, nouns, phrases, descriptions);
        this.plurals = new Plurals(scene, words, people::of);
    }

    /** One person, by a name, a pronoun or a description. */
    Optional<Mention> one(At at) {
        return single(at).or(() -> who(at).flatMap(this::single));
    }

    private Optional<Mention> single(At at) {
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

    /** One or more persons. */
    Optional<Mention> several(At at) {
        return one(at).or(() -> people.of(at)).or(() -> plurals.antecedent(at)).or(() -> who(at).flatMap(people::of));
    }

    /** Whoever can act: persons, bodies, those who govern a place, who wrote a work. */
    Optional<Mention> actor(At at) {
        return acting(at).or(() -> who(at).flatMap(this::acting));
    }

    private Optional<Mention> acting(At at) {
        return pronoun(at)
                .or(() -> single(at))
                .or(() -> body(at))
                .or(() -> people.of(at))
                .or(() -> plurals.antecedent(at))
                .or(() -> descriptions.name(at, EntityKind.PLACE).map(Actors::government))
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

    Optional<Reference> reference(At at) {
        return pronouns.reference(at).or(() -> plurals.reference(at));
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

    /** One person, but not by a pronoun: a name, the name beside a title, or a description. */
    private Optional<Mention> person(At at) {
        Optional<Mention> name = descriptions.name(at, EntityKind.PERSON).or(() -> beside(at));
        if (name.isPresent() || descriptions.isNamed(at)) {
            return name;
        }
        boolean person = nouns.isPerson(scene.token(at));
        return person ? behind(at).or(() -> descriptions.of(at, EntityKind.PERSON, true)) : Optional.empty();
    }

    /** "Anna Berger, head of the union, and Karl Lund": the name that a description stands behind, also where the parser makes three of two. */
    private Optional<Mention> behind(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        int first = grammar.phrase(at.token(), relation -> !relation.matches("cc.*|conj.*|punct|acl.*"))
                .first();
        boolean apposed = grammar.relation(at.token()).matches("appos|conj.*")
                && first >= 2
                && scene.token(at.with(first - 1)).word().equals(",")
                && grammar.token(first).tag().matches("DT|JJ|NN|VBN");
        return apposed ? descriptions.name(at.with(beforeAge(at, first - 2)), EntityKind.PERSON) : Optional.empty();
    }

    /** "Anna Berger, 58, a nun": the word before the age, if there is one. */
    private int beforeAge(At at, int last) {
        boolean age = last >= 2
                && scene.token(at.with(last)).tag().equals("CD")
                && scene.token(at.with(last - 1)).word().equals(",");
        return age ? last - 2 : last;
    }

    /** "the minister, Anna Berger": the name in apposition to the head of a title. */
    private Optional<Mention> beside(At at) {
        boolean person =
                nouns.isPerson(scene.token(at)) || scene.token(at).lemma().equals("one") || isOneOf(at);
        if (!person && (descriptions.isNamed(at) || !mayBePerson(scene.token(at)))) {
            return Optional.empty();
        }
        // A title that no list knows tells of a person by the name beside it alone: "the Taoiseach, Mary Byrne".
        String relations = person ? "appos|flat|dep|compound" : "appos";
        return named(at, relations).or(() -> person ? behindOf(at) : Optional.empty());
    }

    /** "one of them, Anna Berger" */
    private boolean isOneOf(At at) {
        return scene.grammar(at.sentence()).dependents(at.token(), "det:qmod").stream()
                .anyMatch(word -> scene.token(at.with(word)).lemma().equals("one"));
    }

    private Optional<Mention> named(At at, String relations) {
        Grammar grammar = scene.grammar(at.sentence());
        return grammar.dependents(at.token(), relation -> relation.matches(relations)).stream()
                .filter(child -> child > at.token())
                .map(at::with)
                .map(child -> descriptions
                        .name(child, EntityKind.PERSON)
                        .or(() -> isTitled(at, child) ? beside(child) : Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "the mayor of Berlin, Anna Berger": the parser hangs the name on the place. */
    private Optional<Mention> behindOf(At at) {
        return scene
                .grammar(at.sentence())
                .dependents(at.token(), relation -> relation.matches("nmod:(of|for|in|to)"))
                .stream()
                .map(at::with)
                .filter(noun -> !nouns.isPerson(scene.token(noun)) && !nouns.isPeople(scene.token(noun)))
                .flatMap(noun -> named(noun, "appos").stream())
                .findFirst();
    }

    /** "her husband, the journalist Noel Lim": the name beside the noun that stands beside. */
    private boolean isTitled(At noun, At beside) {
        return nouns.isPerson(scene.token(noun)) && nouns.isPerson(scene.token(beside));
    }

    private boolean mayBePerson(Token token) {
        return token.tag().matches("NNP?")
                && token.entity().matches("O|OFFICE")
                && !nouns.isGroup(token)
                && !nouns.isPlace(token);
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
                .map(word -> person(word).or(() -> body(word)).or(() -> people.of(word)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** An organisation, by its name or a description. */
    Optional<Mention> body(At at) {
        Optional<Mention> name = descriptions.name(at, EntityKind.ORGANIZATION);
        Token token = scene.token(at);
        if (name.isPresent() || descriptions.isNamed(at)) {
            return name;
        }
        if (nouns.isGroup(token)) {
            return apposed(at)
                    .or(() -> Optional.of(
                            descriptions.of(at, phrases.noun(at), EntityKind.ORGANIZATION, nouns.groupKind(token))));
        }
        return nouns.isProper(token) && token.entity().equals("O") && !nouns.isWeapon(token)
                ? Optional.of(descriptions.of(at, phrases.noun(at), EntityKind.ORGANIZATION, Optional.empty()))
                : Optional.empty();
    }

    /** "her party, the Valdorian Union": the name in apposition to what describes the body. */
    private Optional<Mention> apposed(At at) {
        return scene.grammar(at.sentence()).dependents(at.token(), "appos").stream()
                .filter(child -> child > at.token())
                .flatMap(child -> descriptions.name(at.with(child), EntityKind.ORGANIZATION).stream())
                .findFirst();
    }

    /** Whoever a common noun stands for, where the grammar tells that it acts. */
    Optional<Mention> anybody(At at) {
        Token token = scene.token(at);
        if (!nouns.isNoun(token) || descriptions.isNamed(at)) {
            return Optional.empty();
        }
        return Optional.of(
                nouns.isPlural(token)
                        ? descriptions.of(at, phrases.noun(at), EntityKind.ORGANIZATION, new Kind("describedGroup"))
                        : descriptions.of(at, phrases.noun(at), EntityKind.ORGANIZATION, Optional.empty()));
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
}
