package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Token;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the grammar ties a date to a word: a date in the same sentence is not enough. */
final class Attachment {
    /** Verbs whose subject was at another time than what they tell of it: "the killings followed the abduction last week". */
    private static final Set<String> SETS_BESIDE =
            Set.of("follow", "precede", "recall", "echo", "avenge", "mirror", "expire", "lapse");

    private static final Set<String> HAPPEN = Set.of("happen", "occur", "begin", "start", "erupt", "break");

    private final Grammar grammar;

    Attachment(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The date hangs on the word or on a noun below it: "shot two miners in 1971", but not "set up after a fire in 1971". */
    boolean below(int date, int word) {
        if (isSince(date, word) || isOfTheMatter(date, word)) {
            return false;
        }
        for (int at = date; at != word; ) {
            OptionalInt parent = grammar.parent(at);
            if (parent.isEmpty()
                    || !leadsUp(at, parent.getAsInt(), word)
                    || isOfAnother(at, date, word)
                    || isOfAnOffice(at)
                    || (at != date && grammar.relation(at).matches("(obl|nmod):(after|following)"))) {
                return false;
            }
            at = parent.getAsInt();
            if (at != word && !passable(grammar.token(at))) {
                return false;
            }
        }
        return true;
    }

    /** "the funeral of Berger, prime minister from 1962 to 1965": the years are those of the office. */
    private boolean isOfAnOffice(int at) {
        return grammar.relation(at).equals("appos")
                && grammar.token(at).entity().equals("OFFICE");
    }

    /** "restored the constitution of 1940": the year tells which constitution, not when; "on the evening of 3 May" tells when. */
    private boolean isOfAnother(int at, int date, int word) {
        return at == date
                && grammar.relation(date).equals("nmod:of")
                && grammar.parent(date).orElse(word) != word
                && grammar.token(date).word().matches("1[5-9]\\d\\d|20\\d\\d")
                && grammar.relation(grammar.parent(date).orElse(date)).matches("obj|nsubj.*|obl:(agent|by|under|to)");
    }

    /** "the biggest strike since 1971", "the first since March" */
    private boolean isSince(int date, int word) {
        return grammar.relation(date).matches("(nmod|obl):since")
                && grammar.parent(date).orElse(-1) == word
                && grammar.dependents(word, "amod").stream()
                        .anyMatch(degree -> grammar.token(degree).tag().equals("JJS")
                                || grammar.token(degree).lemma().matches("first|second|third"));
    }

    /** "was tried for the murder of nine miners in 1971": the parser gives the trial a year that stands with the murder. */
    private boolean isOfTheMatter(int date, int verb) {
        return grammar.parent(date).orElse(-1) == verb
                && grammar.relation(date).startsWith("obl")
                && isYear(date)
                && matters(verb).anyMatch(matter -> standsBehind(date, matter));
    }

    private boolean isYear(int date) {
        return Stream.concat(Stream.of(date), grammar.dependents(date, "nummod").stream())
                .anyMatch(word -> grammar.token(word).word().matches("1[5-9]\\d\\d|20\\d\\d"));
    }

    /** The events that a verb has to do with: "convicted of the murder", "warned about the cover-up of the massacre". */
    private Stream<Integer> matters(int verb) {
        return grammar.dependents(verb, relation -> relation.matches("obl:(of|for|over|about|with)")).stream()
                .flatMap(word -> Stream.concat(Stream.of(word), grammar.dependents(word, "nmod:of").stream()))
                .filter(word -> grammar.token(word).entity().equals("EVENT")
                        || grammar.token(word).lemma().equals("death"));
    }

    /** Between the event and the date stands whom or what it befell, perhaps where, and nothing else. */
    private boolean standsBehind(int date, int event) {
        SortedSet<Integer> phrase = grammar.phrase(event);
        return !grammar.dependents(event, "nmod:of").isEmpty()
                && phrase.last() < date
                && IntStream.range(phrase.last() + 1, date).allMatch(word -> isPartOf(date, word) || isOfPlace(word));
    }

    private boolean isPartOf(int date, int word) {
        return grammar.parent(word).orElse(-1) == date;
    }

    private boolean isOfPlace(int word) {
        return Stream.concat(Stream.of(word), grammar.ancestors(word).stream())
                .anyMatch(at -> grammar.relation(at).matches("obl:(at|in|near|outside)"));
    }

    /** To the object of the verb the parser hangs what follows it. */
    private boolean leadsUp(int at, int parent, int word) {
        String relation = grammar.relation(at);
        boolean object = relation.equals("obj") && parent == word;
        return object || relation.matches("obl.*|nmod.*|advmod|compound|nummod|amod|dep|appos|case");
    }

    /** Other events and verbs have dates of their own. */
    private static boolean passable(Token token) {
        return !token.tag().startsWith("VB") && !token.entity().equals("EVENT");
    }

    /**
     * The date hangs on the verb of which the word is subject or object, on the verb that says that it took place, on a
     * verb that is joined to it by "and", on the verb that a participle goes with ("fired in 1986, killing two"), or on what
     * the word is said to have happened with ("were killed when police fired in 1986").
     */
    boolean around(int date, int word) {
        OptionalInt parent = grammar.parent(word);
        if (parent.isEmpty()) {
            return joined(date, word, grammar.dependents(word, "conj")) || when(date, word) || during(date, word);
        }
        int head = parent.getAsInt();
        String relation = grammar.relation(word);
        boolean argument = relation.matches("nsubj.*|obj|obl:(in|at|during|on)")
                && !isReduced(word, head)
                && (below(date, head) || inWhich(date, head));
        boolean conjunct = relation.startsWith("conj") && joined(date, word, List.of(head));
        boolean same = relation.matches("nmod:of") && grammar.token(head).tag().startsWith("NN") && below(date, head);
        boolean along =
                grammar.token(word).tag().equals("VBG") && relation.matches("advcl|dep|xcomp") && below(date, head);
        boolean other = relation.startsWith("nsubj") && date > head && setsBeside(head);
        return (argument && !other)
                || ofTheMatter(date, word)
                || trailing(date, word)
                || conjunct
                || same
                || along
                || when(date, word)
                || during(date, word)
                || cleft(date, word)
                || tookPlace(date, word)
                || inWhich(date, word)
                || meanwhile(date, word)
                || joined(date, word, grammar.dependents(word, "conj"));
    }

    /** "the killings followed the abduction last week", but not "protests followed last week" */
    private boolean setsBeside(int verb) {
        String lemma = grammar.token(verb).lemma();
        return SETS_BESIDE.contains(lemma)
                && (!lemma.equals("follow") || !grammar.dependents(verb, "obj").isEmpty());
    }

    private boolean ofTheMatter(int date, int event) {
        return grammar.parent(date).stream()
                .anyMatch(verb -> isOfTheMatter(date, verb) && matters(verb).anyMatch(matter -> matter == event));
    }

    /** "a letter of experts on the prisoners executed in 1988 was read": the parser takes the letter for what was executed. */
    private boolean isReduced(int word, int head) {
        return grammar.relation(word).equals("nsubj")
                && grammar.token(head).tag().equals("VBN")
                && grammar.relation(head).equals("csubj")
                && grammar.dependents(head, "aux").isEmpty();
    }

    /** A date before both verbs belongs to both, one behind both if they are told of the same; one between them only to the first. */
    private boolean joined(int date, int word, List<Integer> others) {
        boolean verb = grammar.token(word).tag().startsWith("VB");
        return verb
                && others.stream()
                        .filter(other -> below(date, other))
                        .anyMatch(other -> date < Math.min(word, other)
                                || (date > Math.max(word, other)
                                        && isOneClause(grammar, word, other)
                                        && !isPaused(Math.max(word, other))));
    }

    /** Two verbs with one subject or one auxiliary, or with no pause between: "was arrested and jailed", "two died and nine were hurt". */
    static boolean isOneClause(Grammar grammar, int first, int second) {
        List<Integer> subjects = grammar.dependents(first, "nsubj");
        List<Integer> others = grammar.dependents(second, "nsubj");
        boolean bare = Stream.of(first, second)
                .anyMatch(verb -> grammar.token(verb).tag().matches("VBN|VBG")
                        && grammar.dependents(verb, "aux").isEmpty());
        return bare
                || subjects.isEmpty()
                || others.isEmpty()
                || others.stream().anyMatch(subjects::contains)
                || isWithoutPause(grammar, Math.max(first, second));
    }

    /** "stepped down to run again, and won in January": the month is that of the victory. */
    private boolean isPaused(int joined) {
        return !grammar.dependents(joined, "obl").isEmpty()
                && grammar.dependents(joined, "cc").stream()
                        .anyMatch(
                                and -> and > 1 && grammar.token(and - 1).word().equals(","));
    }

    private static boolean isWithoutPause(Grammar grammar, int joined) {
        return grammar.relation(joined).equals("conj:and")
                && grammar.dependents(joined, "cc").stream()
                        .noneMatch(and -> grammar.token(and - 1).word().matches("[,;]"));
    }

    private boolean when(int date, int word) {
        return grammar.dependents(word, relation -> relation.startsWith("advcl")).stream()
                .filter(clause -> grammar.dependents(clause, "advmod").stream()
                        .anyMatch(adverb -> grammar.token(adverb).lemma().equals("when")))
                .anyMatch(clause -> below(date, clause));
    }

    /** "exploded on Friday in Port Harlan, killing nine": behind a comma a participle goes with the verb, not with the place. */
    private boolean trailing(int date, int word) {
        boolean participle = grammar.token(word).tag().equals("VBG")
                && grammar.relation(word).equals("acl")
                && grammar.token(word - 1).word().equals(",");
        return participle
                && date < word
                && grammar.ancestors(word).stream()
                        .filter(at -> grammar.token(at).tag().startsWith("VB"))
                        .findFirst()
                        .filter(verb -> below(date, verb))
                        .isPresent();
    }

    /** "nine were killed in Tuesday's explosion": what happens in an event happens on its date. */
    private boolean during(int date, int word) {
        return grammar.token(word).tag().startsWith("VB")
                && grammar.dependents(word, relation -> relation.matches("obl:(in|during)")).stream()
                        .filter(event -> grammar.token(event).entity().equals("EVENT"))
                        .anyMatch(event -> below(date, event));
    }

    /** "it was on 3 May 1971 that soldiers shot nine": what it was is what the clause tells of. */
    private boolean cleft(int date, int word) {
        OptionalInt head = grammar.parent(word);
        return head.isPresent()
                && head.getAsInt() == date
                && date < word
                && grammar.children(date).stream()
                        .anyMatch(child -> grammar.relation(child).equals("nsubj")
                                && grammar.token(child).lemma().equals("it"));
    }

    /** "was shot in March 1960 when police fired on the crowd and killed nine": what the clause tells of was at that time. */
    private boolean meanwhile(int date, int word) {
        int clause =
                grammar.relation(word).startsWith("conj") ? grammar.parent(word).orElseThrow() : word;
        boolean when = grammar.relation(clause).startsWith("advcl")
                && grammar.children(clause).stream()
                        .anyMatch(child -> grammar.relation(child).matches("advmod|mark")
                                && grammar.token(child).lemma().equals("when"));
        return when && date < word && below(date, grammar.parent(clause).orElseThrow());
    }

    /** "the riot of 1971, in which nine died", "in May 1971, when nine died": what the clause tells of was then. */
    private boolean inWhich(int date, int word) {
        if (!grammar.relation(word).startsWith("acl:relcl")) {
            return false;
        }
        int noun = grammar.parent(word).orElseThrow();
        boolean where = grammar.below(word).stream()
                .filter(edge -> edge.relation().matches("(obl|nmod):(in|during|at|on)|advmod"))
                .anyMatch(edge -> edge.dependent() == noun
                        || grammar.token(edge.dependent()).tag().matches("WDT|WP|WRB"));
        return where && (date == noun || below(date, noun));
    }

    /** "that took place", "which began", "held": the clause says of the event that it was, and when and where. */
    static boolean tellsThat(Grammar grammar, int clause) {
        String lemma = grammar.token(clause).lemma();
        boolean place = lemma.equals("take")
                && grammar.dependents(clause, "obj").stream()
                        .anyMatch(word -> grammar.token(word).lemma().equals("place"));
        boolean held = lemma.matches("hold|stage|convene|conduct")
                && grammar.token(clause).tag().equals("VBN")
                && grammar.children(clause).stream()
                        .noneMatch(word -> grammar.token(word).tag().equals("TO"));
        return place || held || HAPPEN.contains(lemma);
    }

    /** "the strike that took place in 1971" */
    private boolean tookPlace(int date, int word) {
        return grammar.dependents(word, "acl").stream()
                .filter(clause -> tellsThat(grammar, clause))
                .anyMatch(clause -> below(date, clause));
    }
}
