package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who speaks and what is said by the order of the words, for sentences whose grammar the parser did not get: "Giving evidence, Ana Paz,
 * 56, said that they had left", "A clerk who asked not to be named said they had left".
 */
final class Order {
    private static final String FINITE = "VB[DZP]";
    private static final String NOUN = "NN.*";
    private static final String IN_NOUN_PHRASE = "DT|JJ.*|NN.*|POS|PRP\\$|CD|VBN|HYPH";
    private static final String JOINS_NOUNS = "of|for|at|in|from|with|to|on";
    private static final String EDGE = "[,;:“”\"()]|--|–|—|-|''|``|but|and|that|while|as|meanwhile";
    private static final String DESCRIBES = "CD|DT|JJ.*|W.*|VBG|VBN|IN|RB";

    /** Verbs behind which stands who is told, never who tells. */
    private static final String HEARD = "tell|inform|notify|assure|remind";

    /** The most descriptions between commas that stand between a name and its verb. */
    private static final int DESCRIPTIONS = 3;

    private final Grammar grammar;
    private final Function<Integer, Optional<Mention>> mentions;

    Order(Grammar grammar, Function<Integer, Optional<Mention>> mentions) {
        this.grammar = grammar;
        this.mentions = mentions;
    }

    /** The head of the words that stand before a finite verb as its subject. */
    Optional<Integer> speaker(int verb) {
        int before = beforeAdverbs(verb);
        if (before < 0) {
            return behind(verb);
        }
        if ((word(before).equals(",") || closesQuotation(before))
                && behind(verb).isPresent()) {
            return behind(verb);
        }
        if (!tag(verb).matches(FINITE) && !isLast(verb)) {
            return Optional.empty();
        }
        if (tag(before).equals("CC")) {
            return joined(before);
        }
        return word(before).matches("[,)]")
                ? behindComma(before, DESCRIPTIONS)
                : noun(before).or(() -> describedBefore(before));
    }

    /** Whether a token is the mark at the end of words that somebody says, whichever mark the tagger takes it for. */
    boolean closesQuotation(int token) {
        return token > 0 && word(token).matches("[\"”]|''") && word(token - 1).matches("[,.!?]|--|–|—");
    }

    /** ", say campaigners", "asked its chairman, Peter Holm": from the verb to the end nothing but who speaks. */
    private Optional<Integer> behind(int verb) {
        if (grammar.token(verb).lemma().matches(HEARD)) {
            return Optional.empty();
        }
        int end = endOfNouns(verb + 1);
        int next = end + 1 < size() && word(end).equals(",") ? endOfNouns(end + 1) : end;
        if (next > end + 1 && isPerson(next - 1)) {
            return Optional.of(next - 1);
        }
        boolean all = end == size() || word(end).matches("[.,]");
        return Optional.of(end - 1)
                .filter(noun -> all && noun > verb && tag(noun).matches(NOUN));
    }

    private int endOfNouns(int from) {
        int end = from;
        while (end < size() && tag(end).matches(IN_NOUN_PHRASE)) {
            end++;
        }
        return end;
    }

    private boolean isLast(int verb) {
        return verb + 1 == size() || (verb + 2 == size() && word(verb + 1).equals("."));
    }

    private int size() {
        return grammar.sentence().tokens().size();
    }

    private int beforeAdverbs(int verb) {
        int before = verb - 1;
        while (before >= 0 && tag(before).equals("RB") && !word(before).matches("not|n't|never")) {
            before--;
        }
        return before;
    }

    /** "Asked by the judge, Karen Holt, why he left, Peter Holm replied": the name between a comma and its verb is the subject. */
    Optional<Integer> nameBetween(int verb) {
        int comma = verb - 1;
        while (comma > 0 && tag(comma).startsWith("NNP")) {
            comma--;
        }
        boolean between = comma > 0 && comma < verb - 1 && word(comma).equals(",");
        return Optional.of(verb - 1).filter(name -> between && isPerson(name));
    }

    /** "A spokesman declined to comment but said": the subject of the verb before. */
    private Optional<Integer> joined(int conjunction) {
        return IntStream.range(0, conjunction)
                .map(i -> conjunction - 1 - i)
                .filter(i -> tag(i).matches(FINITE))
                .boxed()
                .flatMap(i -> grammar.dependents(i, "nsubj"::equals).stream().filter(subject -> subject < i))
                .findFirst();
    }

    /** "Ana Paz, 56, said", "Peter Holm, a miner, said": the name, or the noun before what describes it. */
    private Optional<Integer> behindComma(int comma, int left) {
        int start = comma;
        while (start > 0 && !word(start - 1).matches("[,(]")) {
            start--;
        }
        if (start == 0 || start == comma || left == 0) {
            return Optional.empty();
        }
        boolean plain = IntStream.range(start, comma).noneMatch(i -> word(i).matches(JOINS_NOUNS));
        if (plain && isPerson(comma - 1)) {
            return Optional.of(comma - 1);
        }
        int before = start - 1;
        return tag(start).matches(DESCRIBES)
                ? noun(before - 1).or(() -> behindComma(before, left - 1))
                : Optional.empty();
    }

    /** The head of the phrase of nouns that ends here, if it begins a clause. */
    private Optional<Integer> noun(int last) {
        int head = last;
        int at = skipped(last);
        while (at > 0
                && at < head
                && word(at).matches(JOINS_NOUNS)
                && tag(at - 1).matches(NOUN)) {
            head = at - 1;
            at = skipped(head);
        }
        boolean begins = at < 0 || word(at).toLowerCase(Locale.ROOT).matches(EDGE);
        return Optional.of(head).filter(noun -> noun >= 0 && begins && tag(noun).matches(NOUN));
    }

    private int skipped(int from) {
        int at = from;
        while (at >= 0 && tag(at).matches(IN_NOUN_PHRASE)) {
            at--;
        }
        return at;
    }

    /** "A clerk who asked not to be named said": the noun before "who", where that clause has a verb of its own. */
    private Optional<Integer> describedBefore(int last) {
        int who = last;
        while (who > 0 && !word(who).matches("who|which|,")) {
            who--;
        }
        boolean clause = word(who).matches("who|which")
                && IntStream.rangeClosed(who, last).anyMatch(i -> tag(i).matches(FINITE));
        return clause ? noun(who - 1) : Optional.empty();
    }

    /** "A police memorandum marked secret states that": who speaks where the tagger takes the verb for a noun and no other verb is finite. */
    Optional<Integer> speakerOfNoun(int verb) {
        boolean only = IntStream.range(0, verb)
                .filter(i -> !grammar.token(i).lemma().matches("mark|date|stamp|label|address|seal|sign"))
                .noneMatch(i -> tag(i).matches(FINITE + "|MD"));
        boolean that = verb + 1 < size()
                && word(verb + 1).equals("that")
                && !clause(verb).isEmpty();
        return IntStream.range(0, verb)
                .filter(i -> only && that && tag(verb).equals("NNS"))
                .filter(i -> grammar.relation(i).matches("nsubj.*|compound|nmod.*")
                        || grammar.parent(i).isEmpty())
                .filter(i ->
                        tag(i).matches(NOUN) && (i + 1 == verb || !tag(i + 1).matches(NOUN)))
                .boxed()
                .findFirst();
    }

    private boolean isPerson(int token) {
        return mentions.apply(token)
                .filter(mention -> mention.entity() == EntityKind.PERSON)
                .isPresent();
    }

    /** The first predicate behind the verb that does not hang on anything behind it: what is said, where no edge tells. */
    Set<Integer> content(int verb) {
        boolean told = !grammar.token(verb).lemma().matches("say|tell|ask")
                && !grammar.dependents(verb, "obj").isEmpty();
        if (told) {
            return Set.of();
        }
        Set<Integer> behind = clause(verb);
        return behind.isEmpty() ? before(verb) : behind;
    }

    /** "The army shelled a market, witnesses say": the top of the sentence, if that stands before the comma. */
    private Set<Integer> before(int verb) {
        int comma = verb;
        while (comma > 0 && !word(comma).equals(",")) {
            comma--;
        }
        int end = comma;
        boolean trails = comma > 1
                && (isLast(verb) || behind(verb).filter(noun -> isLast(noun)).isPresent());
        return IntStream.range(0, end)
                .filter(top -> trails
                        && grammar.parent(top).isEmpty()
                        && !grammar.children(top).isEmpty())
                .limit(1)
                .boxed()
                .collect(Collectors.toSet());
    }

    private Set<Integer> clause(int verb) {
        return IntStream.range(verb + 1, grammar.sentence().tokens().size())
                .filter(this::isPredicate)
                .filter(i -> !grammar.relation(i).matches("conj.*|acl.*") || !isBehind(i, verb))
                .filter(i -> !grammar.relation(verb).startsWith("acl")
                        || !grammar.ancestors(verb).contains(i))
                .limit(1)
                .boxed()
                .collect(Collectors.toSet());
    }

    private boolean isBehind(int token, int verb) {
        return grammar.parent(token).isPresent() && grammar.parent(token).getAsInt() >= verb;
    }

    private boolean isPredicate(int token) {
        return tag(token).matches("VB[DZP]")
                ? !grammar.relation(token).matches("aux.*|cop")
                : (tag(token).matches("VBN?")
                                && !grammar.dependents(token, relation -> relation.startsWith("aux"))
                                        .isEmpty())
                        || !grammar.dependents(token, "cop").isEmpty();
    }

    private String tag(int index) {
        return grammar.token(index).tag();
    }

    private String word(int index) {
        return grammar.token(index).word();
    }
}
