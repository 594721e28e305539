package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.extract.rule.NodeType;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds where an event happened: a place that hangs on it, or on what it is told with, by "in", "at", "near" and the like. */
final class Places {
    private static final String AT =
            "in|at|near|outside|outside_of|inside|across|throughout|around|within|on|off|along|behind|through";
    private static final String WHERE = "(obl|nmod):(" + AT + "|during|from)|obl:tmod";
    /** Of a noun "from" says where those come from who do it: "raids from Norland". */
    private static final String AROUND = "(obl|nmod):(" + AT + "|during)|obl:tmod";

    private static final String FURTHER = "nmod:(" + AT + ")|appos";
    /** Of these kinds what stands behind "of" is where: "the siege of Port Harlan". */
    private static final Set<String> OF_A_PLACE = Set.of("attack", "war", "disaster");
    /** Of these kinds what stands before them is where: "the Port Harlan riots". */
    private static final Set<String> BEFORE = Set.of(
            "killing",
            "death",
            "attack",
            "protest",
            "uprising",
            "crackdown",
            "disaster",
            "election",
            "coup",
            "agreement");

    private static final int HOPS = 3;

    private final Scene scene;
    private final Mentions mentions;
    private final Words words;

    Places(Scene scene, Mentions mentions, Words words) {
        this.scene = scene;
        this.mentions = mentions;
        this.words = words;
    }

    /** Places of a word itself, or else of the verb that it is told with, and of "that took place". */
    List<Mention> of(At event) {
        Grammar grammar = scene.grammar(event.sentence());
        List<Mention> places = new ArrayList<>(own(event));
        if (places.isEmpty()) {
            around(grammar, event.token()).forEach(word -> places.addAll(below(event.with(word))));
        }
        if (scene.token(event).tag().startsWith("NN")) {
            grammar.dependents(event.token(), "acl").stream()
                    .filter(clause -> Attachment.tellsThat(grammar, clause))
                    .forEach(clause -> places.addAll(below(event.with(clause))));
        }
        return places;
    }

    /** Verbs and clauses in whose circumstances the event is told. */
    private List<Integer> around(Grammar grammar, int event) {
        List<Integer> words = new ArrayList<>();
        String relation = grammar.relation(event);
        boolean noun = grammar.token(event).tag().startsWith("NN") || relation.equals("nsubj");
        boolean argument = noun && relation.matches("nsubj.*|obj|obl:(in|during|at)");
        boolean joined = !noun && relation.startsWith("conj");
        boolean clause = grammar.token(event).tag().equals("VBG") && relation.matches("acl|advcl.*|xcomp|dep");
        if (argument || clause) {
            grammar.parent(event).ifPresent(words::add);
        }
        if (joined) {
            grammar.parent(event).stream()
                    .filter(head -> isToldTogether(grammar, head, event))
                    .forEach(words::add);
        }
        if (relation.startsWith("acl:relcl") && isInWhich(grammar, event)) {
            grammar.parent(event).ifPresent(words::add);
        }
        if (!noun) {
            words.addAll(grammar.dependents(event, other -> other.matches("obj|obl:(with|on|against|agent|by)")));
            grammar.dependents(event, "conj").stream()
                    .filter(other -> isToldTogether(grammar, event, other))
                    .forEach(words::add);
            grammar.dependents(event, clauses -> clauses.startsWith("advcl")).stream()
                    .filter(word -> isWhen(grammar, word))
                    .forEach(words::add);
        }
        return words;
    }

    /** "was arrested and jailed in Port Harlan", but not "was arrested in May and died in Port Harlan". */
    private static boolean isToldTogether(Grammar grammar, int first, int second) {
        return Attachment.isOneClause(grammar, first, second)
                && grammar.children(first).stream()
                        .noneMatch(child -> child > first
                                && child < second
                                && grammar.relation(child).matches("obl:(in|on|at|near|from|to)"));
    }

    /** "the riot in Port Harlan, in which nine died" */
    private static boolean isInWhich(Grammar grammar, int verb) {
        return grammar.below(verb).stream()
                .filter(edge -> edge.relation().matches("(obl|nmod):(in|during|at)|advmod"))
                .anyMatch(edge -> grammar.parent(verb).orElse(-1) == edge.dependent()
                        || grammar.token(edge.dependent()).tag().matches("WDT|WP"));
    }

    private static boolean isWhen(Grammar grammar, int clause) {
        return grammar.children(clause).stream()
                .anyMatch(word -> grammar.token(word).lemma().equals("when"));
    }

    private List<Mention> own(At event) {
        List<Mention> places = new ArrayList<>(below(event));
        String kind = words.eventNoun(scene.token(event).lemma().toLowerCase(Locale.ROOT))
                .map(Kind::name)
                .orElse("");
        Grammar grammar = scene.grammar(event.sentence());
        if (OF_A_PLACE.contains(kind)) {
            grammar.dependents(event.token(), "nmod:of")
                    .forEach(word -> named(event.with(word)).ifPresent(places::add));
        }
        if (BEFORE.contains(kind)) {
            grammar.dependents(event.token(), "compound").stream()
                    .filter(word -> !grammar.token(word).word().matches("[A-Z.]+"))
                    .forEach(word -> named(event.with(word)).ifPresent(places::add));
        }
        return places;
    }

    private Optional<Mention> named(At at) {
        return scene.name(at).filter(name -> name.entity() == EntityKind.PLACE);
    }

    /** Places that hang on a word. */
    List<Mention> below(At word) {
        Grammar grammar = scene.grammar(word.sentence());
        boolean noun = grammar.token(word.token()).tag().startsWith("NN");
        return grammar.dependents(word.token(), relation -> relation.matches(noun ? AROUND : WHERE)).stream()
                .filter(place -> !isOutside(grammar, word.with(place)) && !isOrigin(grammar, word.token(), place))
                .map(word::with)
                .flatMap(at ->
                        at(at).stream().filter(place -> place.form() == Form.NAME || !isOnlyNear(grammar, at.token())))
                .distinct()
                .toList();
    }

    /** "outside the capital, Port Harlan", "outside Port Harlan" is not in it; outside a court is where people stand. */
    private boolean isOutside(Grammar grammar, At place) {
        return grammar.relation(place.token()).matches("(obl|nmod):outside(_of)?")
                && (named(place).isPresent()
                        || grammar.dependents(place.token(), "appos").stream()
                                .anyMatch(name -> named(place.with(name)).isPresent()));
    }

    /** "buried three sons from the village", "flew in from Norland": where they came from. */
    private static boolean isOrigin(Grammar grammar, int word, int place) {
        return grammar.relation(place).endsWith(":from")
                && grammar.token(word)
                        .lemma()
                        .matches("bury|inter|cremate|kill|die|wound|mourn|fly|come|arrive|sail|travel");
    }

    /** "near the border" tells of no place without a name. */
    private static boolean isOnlyNear(Grammar grammar, int place) {
        return grammar.relation(place).endsWith(":near");
    }

    /** The place that a word is the head of, or that is named in its phrase. */
    List<Mention> at(At word) {
        return Stream.concat(grave(word).stream(), place(word, HOPS).stream())
                .distinct()
                .toList();
    }

    /** A grave is a place of its own beside the one where it lies. */
    private Optional<Mention> grave(At at) {
        return mentions.of(at, NodeType.PLACE)
                .filter(place -> words.has("grave", scene.token(at).lemma()));
    }

    /**
     * A place, by its name if it has one further down: "the city of Port Harlan", "on 3 May in Port Harlan", "outside a court in
     * Port Harlan".
     */
    private Optional<Mention> place(At at, int hops) {
        Optional<Mention> own = mentions.of(at, NodeType.PLACE);
        boolean named = own.filter(place -> place.form() == Form.NAME).isPresent();
        if (hops == 0 || named || isPerson(at)) {
            return own;
        }
        return scene
                .grammar(at.sentence())
                .dependents(
                        at.token(),
                        relation -> relation.matches(FURTHER) || (own.isPresent() && relation.equals("nmod:of")))
                .stream()
                .map(at::with)
                .map(word -> place(word, hops - 1))
                .flatMap(Optional::stream)
                .filter(place -> place.form() == Form.NAME)
                .findFirst()
                .or(() -> own);
    }

    private boolean isPerson(At at) {
        return scene.name(at).filter(name -> name.entity() == EntityKind.PERSON).isPresent();
    }
}
