package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Stance;
import attest.loader.model.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a reporting verb governs: the words at the head of what is said, below the verb or, where it is put in between, above it. */
final class Clauses {
    /** What refers to something said before: "This was denied". */
    private static final Set<String> REFERRING = Set.of("this", "that");

    private final Grammar grammar;
    private final SpeechWords words;

    Clauses(Grammar grammar, SpeechWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    /** The tokens at the head of what is said. */
    Set<Integer> of(int verb) {
        Set<Integer> heads = new HashSet<>();
        if (words.in("clauseless", grammar.token(verb).lemma())) {
            return heads;
        }
        heads.addAll(grammar.dependents(verb, "ccomp"));
        if (words.in("that-only", grammar.token(verb).lemma())) {
            heads.removeIf(head -> grammar.dependents(head, "mark").stream()
                    .noneMatch(mark -> grammar.token(mark).lemma().equals("that")));
            return heads;
        }
        heads.addAll(grammar.dependents(verb, relation -> relation.matches("advcl:(of|as|that)")));
        if (!isBareParticiple(verb)) {
            heads.addAll(
                    grammar.dependents(verb, relation -> relation.equals("parataxis") && !isInsideOtherSpeech(verb)));
        }
        heads.removeIf(head -> isSpeech(head) && isInverted(head));
        String lemma = grammar.token(verb).lemma();
        if (!grammar.dependents(verb, "aux:pass").isEmpty() && !words.in("demand", lemma)) {
            heads.addAll(grammar.dependents(verb, "xcomp"));
        }
        if (!words.in("plain-object-is-no-speech", lemma)) {
            heads.addAll(grammar.dependents(verb, "obj"));
        }
        if (!words.in("demand", lemma)) {
            heads.addAll(grammar.dependents(verb, "xcomp"));
        }
        if (denies(verb)) {
            heads.addAll(denied(verb));
        }
        if (denies(verb) || words.in("with-gerund", lemma)) {
            heads.addAll(gerunds(verb));
        }
        if (words.in("naming", lemma)) {
            heads.addAll(named(verb));
        }
        if (words.in("describing", lemma)) {
            heads.addAll(grammar.dependents(verb, "obl:as"));
        }
        if (words.in("charging", lemma)) {
            heads.addAll(grammar.dependents(verb, "obl:of"));
            grammar.dependents(verb, "obj")
                    .forEach(accused ->
                            heads.addAll(grammar.dependents(accused, relation -> relation.equals("acl:of"))));
        }
        return heads;
    }

    /** "published in 1998": a participle alone tells of a noun. */
    private boolean isBareParticiple(int verb) {
        return grammar.token(verb).tag().equals("VBN")
                && grammar.dependents(verb, relation -> relation.matches("aux.*|nsubj.*|obl:agent"))
                        .isEmpty();
    }

    /** "her memoirs, published in 1998": it says nothing of what the memoirs say; nor do "adds a second lock" and "claimed nine lives". */
    boolean onlyDescribes(int verb) {
        return (isBareParticiple(verb)
                        && words.in("issuing", grammar.token(verb).lemma())
                        && of(verb).isEmpty())
                || addsThing(verb);
    }

    private boolean addsThing(int verb) {
        String things =
                switch (grammar.token(verb).lemma()) {
                    case "add" -> grammar.token(verb).tag().equals("VBG") ? "" : ".*";
                    case "claim" -> "life|victim|casualty";
                    default -> "";
                };
        return grammar.dependents(verb, "ccomp").isEmpty()
                && grammar.dependents(verb, "obj").stream()
                        .filter(thing ->
                                thing > verb && grammar.token(thing).tag().matches("NNS?"))
                        .anyMatch(thing -> grammar.token(thing).lemma().matches(things));
    }

    /** "guards said to be paid by the planters": not the guards say it. */
    boolean isSaidToBe(int verb) {
        List<Token> tokens = grammar.sentence().tokens();
        return words.in("said-to-be", grammar.token(verb).lemma())
                && grammar.token(verb).tag().matches("VB[DN]")
                && verb > 0
                && verb + 2 < tokens.size()
                && tokens.get(verb + 1).lemma().equals("to")
                && tokens.get(verb + 2).lemma().matches("be|have")
                && tokens.get(verb - 1).tag().matches("NNS?|,")
                && grammar.dependents(verb, "aux:pass").isEmpty();
    }

    /** What somebody lets be known or makes clear. */
    Set<Integer> madeKnown(int verb) {
        return words.in("letting", grammar.token(verb).lemma())
                ? grammar.dependents(verb, relation -> relation.matches("ccomp|xcomp")).stream()
                        .filter(word -> words.in("known", grammar.token(word).lemma()))
                        .flatMap(known -> grammar.dependents(known, "ccomp").stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** "denied having left", "reported hearing shots" */
    private Set<Integer> gerunds(int verb) {
        return grammar.dependents(verb, relation -> relation.matches("dep|advcl")).stream()
                .filter(word -> word > verb
                        && IntStream.range(verb, word)
                                .noneMatch(i -> grammar.token(i).word().equals(",")))
                .filter(word -> grammar.token(word).tag().equals("VBG")
                        || grammar.children(word).stream()
                                .anyMatch(child -> grammar.token(child).tag().equals("VBG")
                                        && grammar.relation(child).startsWith("aux")))
                .collect(Collectors.toSet());
    }

    /** "denied the charge", "the charge was denied by Berger": what is denied, if it is something that can be so or not. */
    private Set<Integer> denied(int verb) {
        return grammar.dependents(verb, relation -> relation.matches("obj|nsubj:pass|dep")).stream()
                .filter(noun -> words.in("deniable", grammar.token(noun).lemma())
                        || REFERRING.contains(grammar.token(noun).lemma()))
                .collect(Collectors.toSet());
    }

    /** "called him a liar": the last of its objects is what he is called; the parser may hang it on the one called so. */
    private Set<Integer> named(int verb) {
        Set<Integer> behind = grammar.dependents(verb, "obj").stream()
                .flatMap(object ->
                        grammar.dependents(object, "dep"::equals).stream().filter(word -> word > object))
                .filter(word -> grammar.token(word).tag().matches("NN.*|JJ.*"))
                .collect(Collectors.toSet());
        return behind.isEmpty() ? objects(verb) : behind;
    }

    private Set<Integer> objects(int verb) {
        List<Integer> objects = grammar.dependents(verb, relation -> relation.matches("obj|xcomp|dep")).stream()
                .filter(word -> word > verb && !grammar.token(word).tag().startsWith("VB"))
                .toList();
        boolean told = objects.size() > 1
                || objects.stream().anyMatch(word -> grammar.relation(word).equals("xcomp"));
        return told ? Set.of(objects.get(objects.size() - 1)) : Set.of();
    }

    /** "called the letter a forgery", "dismissed the story as a lie". */
    boolean callsFalse(int verb) {
        String lemma = grammar.token(verb).lemma();
        return (words.in("naming", lemma) || words.in("describing", lemma))
                && grammar.dependents(verb, relation -> relation.matches("obj|xcomp|dep|obl:as|advcl:as")).stream()
                        .anyMatch(word ->
                                words.in("falsehoods", grammar.token(word).lemma()));
    }

    boolean denies(int verb) {
        return words.verb(grammar.token(verb).lemma())
                .filter(meaning -> meaning.speaker() == Stance.DENIES)
                .isPresent();
    }

    /** "put it" speaks, "put the men on trial" does not. */
    boolean isPhrased(int verb) {
        return words.in("phrasing", grammar.token(verb).lemma()) && !hasIt(verb);
    }

    private boolean hasIt(int verb) {
        return grammar.dependents(verb, "obj").stream()
                .anyMatch(object -> grammar.token(object).lemma().equals("it"));
    }

    /** "They left, as Berger put it": the clause above is what she says. */
    boolean isEcho(int verb) {
        boolean own = !grammar.dependents(verb, relation -> relation.matches("ccomp|xcomp|obj"))
                .isEmpty();
        return grammar.relation(verb).equals("advcl:as")
                && words.in("echoing", grammar.token(verb).lemma())
                && (!own || hasIt(verb))
                && !grammar.dependents(verb, "nsubj").isEmpty();
    }

    private boolean isSpeech(int verb) {
        return words.verb(grammar.token(verb).lemma()).isPresent();
    }

    /** A parataxis below a verb that has its own clause is an aside, not what is said. */
    private boolean isInsideOtherSpeech(int verb) {
        return !grammar.dependents(verb, "ccomp").isEmpty();
    }

    /** "They left, Berger said": the verb hangs below what is said, by whatever the parser takes it for. */
    boolean isInverted(int verb) {
        String lacking =
                words.in("addressing", grammar.token(verb).lemma()) ? "ccomp|mark|xcomp" : "ccomp|mark|obj|xcomp";
        boolean own =
                !grammar.dependents(verb, relation -> relation.matches(lacking)).isEmpty();
        boolean below = grammar.relation(verb).equals("parataxis")
                || (grammar.relation(verb).equals("ccomp") && isBehindComma(verb));
        return below && !own;
    }

    /** Whether nothing but its subject stands between a verb and the comma or quotation mark before it. */
    private boolean isBehindComma(int verb) {
        List<Integer> subjects = grammar.dependents(verb, relation -> relation.equals("nsubj"));
        if (subjects.size() != 1
                || subjects.get(0) > verb
                || grammar.parent(verb).orElse(verb) > verb) {
            return false;
        }
        int before = grammar.phrase(subjects.get(0)).first() - 1;
        return before >= 0
                && Set.of(",", "''", "\"", "”").contains(grammar.token(before).word());
    }
}
