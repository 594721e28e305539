package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Finds the speech acts of one sentence: clauses and objects of reporting verbs, and "according to". */
final class Acts {
    private static final SpeechWords.Meaning ACCORDING = new SpeechWords.Meaning(Stance.ASSERTS, Stance.REPORTS);

    private final int sentence;
    private final Grammar grammar;
    private final SpeechWords words;
    private final BiFunction<Integer, Integer, Optional<Mention>> mentions;

    private Acts(
            int sentence,
            Grammar grammar,
            SpeechWords words,
            BiFunction<Integer, Integer, Optional<Mention>> mentions) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.words = words;
        this.mentions = mentions;
    }

    static List<SpeechAct> in(
            int sentence,
            Grammar grammar,
            SpeechWords words,
            BiFunction<Integer, Integer, Optional<Mention>> mentions) {
        return new Acts(sentence, grammar, words, mentions).all();
    }

    private List<SpeechAct> all() {
        List<SpeechAct> acts = new ArrayList<>();
        for (int i = 0; i < grammar.sentence().tokens().size(); i++) {
            ofVerb(i).ifPresent(acts::add);
            accordingTo(i).ifPresent(acts::add);
        }
        return acts;
    }

    private Optional<SpeechAct> ofVerb(int verb) {
        Optional<SpeechWords.Meaning> meaning = words.verb(grammar.token(verb).lemma());
        if (meaning.isEmpty() || !grammar.token(verb).tag().startsWith("VB")) {
            return Optional.empty();
        }
        boolean inverted = grammar.relation(verb).equals("parataxis")
                && grammar.dependents(verb, "ccomp").isEmpty();
        Set<Integer> content = inverted ? Set.of(grammar.parent(verb).orElseThrow()) : content(verb);
        return Optional.of(act(verb, subject(verb), meaning.get(), content, inverted ? verb : -1));
    }

    private Set<Integer> content(int verb) {
        Set<Integer> heads = new HashSet<>();
        heads.addAll(grammar.dependents(verb, "ccomp"));
        heads.addAll(grammar.dependents(verb, relation -> relation.matches("advcl:(of|as)")));
        heads.addAll(grammar.dependents(verb, relation -> relation.equals("parataxis") && !isInsideOtherSpeech(verb)));
        String lemma = grammar.token(verb).lemma();
        if (!grammar.dependents(verb, "aux:pass").isEmpty() && !words.in("demand", lemma)) {
            heads.addAll(grammar.dependents(verb, "xcomp"));
        }
        if (!words.in("plain-object-is-no-speech", lemma)) {
            heads.addAll(grammar.dependents(verb, "obj"));
            heads.addAll(grammar.dependents(verb, relation -> relation.equals("xcomp") && !words.in("demand", lemma)));
        }
        return heads;
    }

    /** A parataxis below a verb that has its own clause is an aside, not what is said. */
    private boolean isInsideOtherSpeech(int verb) {
        return !grammar.dependents(verb, "ccomp").isEmpty();
    }

    /** Who speaks: the subject, the agent of a passive, or the one quoted ("quoted X as saying"). */
    private Optional<Integer> subject(int verb) {
        Optional<Integer> quoted = quoted(verb);
        if (quoted.isPresent()) {
            return quoted;
        }
        List<Integer> agents = grammar.dependents(verb, "obl:agent");
        List<Integer> subjects =
                agents.isEmpty() ? grammar.dependents(verb, relation -> relation.matches("nsubj|nsubj:xsubj")) : agents;
        return subjects.stream()
                .filter(subject -> !grammar.token(subject).tag().startsWith("W"))
                .findFirst()
                .or(() -> participleHead(verb));
    }

    /** "a statement saying": the work speaks; a person with a participle only does something. */
    private Optional<Integer> participleHead(int verb) {
        return grammar.relation(verb).equals("acl") && grammar.token(verb).tag().equals("VBG")
                ? Optional.of(grammar.parent(verb).orElseThrow()).filter(this::isWork)
                : Optional.empty();
    }

    private Optional<Integer> quoted(int verb) {
        if (grammar.parent(verb).isEmpty() || !grammar.relation(verb).matches("advcl.*|xcomp|obl:as|nmod:as|ccomp")) {
            return Optional.empty();
        }
        int head = grammar.parent(verb).getAsInt();
        if (!Set.of("quote", "cite", "report", "describe")
                        .contains(grammar.token(head).lemma())
                || !grammar.token(verb).tag().equals("VBG")) {
            return Optional.empty();
        }
        return grammar.dependents(head, relation -> relation.matches("obj|nsubj:pass")).stream()
                .findFirst();
    }

    private Optional<SpeechAct> accordingTo(int named) {
        boolean according = grammar.dependents(named, "case").stream()
                .anyMatch(word -> grammar.token(word).lemma().startsWith("accord"));
        if (!according) {
            return Optional.empty();
        }
        int speaker = words.in("carriers", grammar.token(named).lemma()) ? origin(named) : named;
        if (grammar.relation(named).matches("(obl|nmod):according_to")) {
            int head = grammar.parent(named).orElseThrow();
            return Optional.of(act(named, Optional.of(speaker), ACCORDING, Set.of(head), named));
        }
        Set<Integer> clauses = looseClauses(named);
        return Optional.of(act(named, Optional.of(speaker), ACCORDING, clauses, -1))
                .filter(act -> !clauses.isEmpty());
    }

    /** Where the parser took the one named for the root, the clause hangs loosely somewhere below. */
    private Set<Integer> looseClauses(int named) {
        return grammar.phrase(named).stream()
                .filter(word -> grammar.relation(word).matches("dep|parataxis|ccomp"))
                .filter(word -> grammar.token(word).tag().startsWith("VB"))
                .collect(Collectors.toSet());
    }

    /** "information obtained by X", "figures from X": X speaks. */
    private int origin(int carrier) {
        return grammar.dependents(carrier, "acl").stream()
                .flatMap(verb -> grammar.dependents(verb, relation -> relation.matches("obl:(agent|by|from)")).stream())
                .findFirst()
                .or(() -> grammar.dependents(carrier, relation -> relation.matches("nmod:(by|from|of|poss)")).stream()
                        .findFirst())
                .orElse(carrier);
    }

    private SpeechAct act(
            int verb, Optional<Integer> subject, SpeechWords.Meaning meaning, Set<Integer> content, int branch) {
        Optional<Integer> work = subject.filter(this::isWork);
        Optional<Mention> speaker = work.isPresent() ? owner(work.get()) : subject.flatMap(this::mention);
        Span word = grammar.token(verb).span();
        Span cue = subject.map(token -> cue(token, word)).orElse(word);
        boolean according = meaning.equals(ACCORDING)
                && branch == verb
                && !grammar.token(verb).tag().startsWith("VB");
        return new SpeechAct(
                sentence,
                verb,
                speaker.filter(mention ->
                        mention.entity() == EntityKind.PERSON || mention.entity() == EntityKind.ORGANIZATION),
                work.or(() -> carrier(verb)).flatMap(this::mention).filter(m -> m.entity() == EntityKind.SOURCE),
                according ? "according to" : grammar.token(verb).word().toLowerCase(Locale.ROOT),
                meaning,
                content,
                branch,
                cue);
    }

    private Span cue(int subject, Span verb) {
        TreeSet<Integer> phrase = new TreeSet<>(
                grammar.phrase(subject, relation -> !relation.startsWith("acl") && !relation.startsWith("parataxis")));
        return grammar.span(phrase).union(verb);
    }

    private boolean isWork(int token) {
        return words.in("works", grammar.token(token).lemma())
                || grammar.token(token).entity().equals("SOURCE");
    }

    /** Whose work it is: "the ministry's letter", "a report by the commission", "a Lodestar report". */
    private Optional<Mention> owner(int work) {
        return grammar.dependents(work, relation -> relation.matches("nmod:(poss|by|from|of)|compound|acl:by")).stream()
                .map(this::mention)
                .flatMap(Optional::stream)
                .filter(mention -> mention.entity() == EntityKind.PERSON || mention.entity() == EntityKind.ORGANIZATION)
                .findFirst();
    }

    /** The work in which it was said: "said in a statement", "wrote in a letter". */
    private Optional<Integer> carrier(int verb) {
        return grammar.dependents(verb, relation -> relation.matches("obl:(in|on|to|during|via)")).stream()
                .filter(this::isWork)
                .findFirst();
    }

    private Optional<Mention> mention(int token) {
        return mentions.apply(sentence, token);
    }
}
