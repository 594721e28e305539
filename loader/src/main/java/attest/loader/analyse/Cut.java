package attest.loader.analyse;

import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence in two parts of which either misleads the parser about the other, so that they are read one by one: what is said and who
 * says it ("“They left,” Berger told reporters", "They had, Berger said, left"); a sentence and what is put in behind its subject ("A
 * memorandum marked “secret” states that they left"); two sentences with a semicolon between them.
 *
 * @param below the words of the part that hangs on the other, without marks of quotation
 * @param above the words of the other part
 * @param head the word of the other part on which it hangs; of no meaning where it hangs on the top of that part
 * @param relation how it hangs on it
 */
record Cut(List<Integer> below, List<Integer> above, int head, String relation) {
    private static final String SAID = "ccomp";
    private static final String PUT_IN = "acl";
    private static final String BESIDE = "dep";
    private static final int LONGEST_ASIDE = 14;
    private static final int LONGEST_SUBJECT = 10;
    private static final int SHORTEST_CONTENT = 2;
    private static final Set<String> CONVEYED = Set.of("that", "whether");

    /** Whether the part below describes a noun of the other. */
    boolean isPutIn() {
        return relation.equals(PUT_IN);
    }

    /** Whether the part below is what somebody says. */
    boolean isSpeech() {
        return relation.equals(SAID);
    }

    /** The cut of a sentence; nothing if nobody else speaks in it, or if it cannot be told where. */
    static Optional<Cut> of(Tagged sentence, Words words) {
        return quotation(sentence, words)
                .or(() -> parted(sentence))
                .or(() -> aside(sentence, words))
                .or(() -> putIn(sentence, words));
    }

    /** "They left; nobody stayed": on either side of a semicolon stands a sentence of its own. */
    private static Optional<Cut> parted(Tagged sentence) {
        Marks marks = Marks.of(sentence);
        int size = sentence.words().size();
        return IntStream.range(1, size - 1)
                .filter(i -> sentence.words().get(i).word().equals(";") && !marks.isInside(i))
                .filter(i -> hasVerb(sentence, 0, i) && hasVerb(sentence, i + 1, size))
                .boxed()
                .findFirst()
                .map(i -> new Cut(
                        IntStream.range(i + 1, size).boxed().toList(),
                        IntStream.range(0, i).boxed().toList(),
                        0,
                        BESIDE));
    }

    private static boolean hasVerb(Tagged sentence, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> sentence.tag(i).matches("VB[DZP]|MD"));
    }

    private static Optional<Cut> quotation(Tagged sentence, Words words) {
        Marks marks = Marks.of(sentence);
        List<Integer> quoted = marks.inside();
        List<Integer> outside = marks.outside();
        if (quoted.size() < SHORTEST_CONTENT || outside.isEmpty() || !isOnePiece(marks, outside)) {
            return Optional.empty();
        }
        boolean before = outside.get(0) == 0;
        return verb(sentence, words, outside, before)
                .filter(verb -> before ? introduces(sentence, outside) : follows(sentence, marks, outside))
                .map(verb -> new Cut(trimmed(sentence, quoted), led(sentence, outside), verb, SAID));
    }

    /** What stands outside is all before, all between or all behind what is quoted. */
    private static boolean isOnePiece(Marks marks, List<Integer> outside) {
        int first = outside.get(0);
        int last = outside.get(outside.size() - 1);
        return IntStream.rangeClosed(first, last).noneMatch(marks::isInside);
    }

    private static Optional<Integer> verb(Tagged sentence, Words words, List<Integer> outside, boolean last) {
        List<Integer> verbs =
                outside.stream().filter(i -> isReporting(sentence, words, i)).toList();
        return verbs.isEmpty() ? Optional.empty() : Optional.of(verbs.get(last ? verbs.size() - 1 : 0));
    }

    private static boolean isReporting(Tagged sentence, Words words, int token) {
        boolean finite = sentence.tag(token).matches("VB[DZP]")
                || (sentence.tag(token).equals("VBN")
                        && token > 0
                        && sentence.lemma(token - 1).equals("have"));
        return finite && (words.has("say", sentence.lemma(token)) || words.has("utter", sentence.lemma(token)));
    }

    private static boolean introduces(Tagged sentence, List<Integer> outside) {
        return sentence.words().get(outside.get(outside.size() - 1)).word().matches("[,:]");
    }

    /** A whole clause is quoted if a comma or an end stands before or behind the closing mark. */
    private static boolean follows(Tagged sentence, Marks marks, List<Integer> outside) {
        int first = outside.get(0);
        int inside = first - 1;
        while (inside > 0 && !marks.isInside(inside)) {
            inside--;
        }
        return sentence.words().get(first).word().equals(",")
                || sentence.words().get(inside).word().matches("[,.!?]|--|-|\\.\\.\\.");
    }

    /** Without the comma behind the closing mark. */
    private static List<Integer> led(Tagged sentence, List<Integer> outside) {
        boolean comma = sentence.words().get(outside.get(0)).word().equals(",");
        return comma && outside.size() > 1 ? outside.subList(1, outside.size()) : outside;
    }

    /** Without the comma before the closing mark, which is no part of the clause. */
    private static List<Integer> trimmed(Tagged sentence, List<Integer> quoted) {
        List<Integer> content = new ArrayList<>(quoted);
        while (content.size() > 1
                && sentence.words().get(content.get(content.size() - 1)).word().equals(",")) {
            content.remove(content.size() - 1);
        }
        return content;
    }

    /** ", Berger said," with nothing between the commas but who speaks, to whom and when. */
    private static Optional<Cut> aside(Tagged sentence, Words words) {
        int size = sentence.words().size();
        // Behind a colon or a semicolon the aside belongs to a part of the sentence only.
        for (int verb = 2; verb < size - 1 && !sentence.words().get(verb).word().matches("[;:]|--"); verb++) {
            if (isReporting(sentence, words, verb)) {
                int from = comma(sentence, verb, -1);
                int to = end(sentence, verb);
                if (from > 0 && to > 0 && to - from <= LONGEST_ASIDE && isAside(sentence, words, from, verb, to)) {
                    return Optional.of(cut(size, from, verb, to));
                }
            }
        }
        return Optional.empty();
    }

    /** "A memorandum marked “secret” states", "Holm, tipped as his successor, said": a participle between subject and verb. */
    private static Optional<Cut> putIn(Tagged sentence, Words words) {
        int size = sentence.words().size();
        int first = IntStream.range(1, Math.min(size, LONGEST_SUBJECT))
                .filter(i -> sentence.tag(i).equals("VBN") || isTakenForFinite(sentence, i))
                .findFirst()
                .orElse(size);
        boolean parted = first < size && sentence.words().get(first - 1).word().equals(",");
        int noun = parted ? first - 2 : first - 1;
        if (first >= size || noun < 0 || !sentence.noun(noun) || !isSubject(sentence, noun)) {
            return Optional.empty();
        }
        return IntStream.range(first + 1, Math.min(size - 1, first + LONGEST_ASIDE))
                .filter(i -> sentence.tag(i).matches("VB[DZP]|MD"))
                .boxed()
                .findFirst()
                .filter(verb -> isReporting(sentence, words, verb))
                .filter(verb -> sentence.words().get(verb - 1).word().equals(",") == parted)
                .map(verb -> insertion(sentence, noun, first, verb));
    }

    /** ", tipped as his successor", ", claiming to speak for the union": behind the comma it is no main verb. */
    private static boolean isTakenForFinite(Tagged sentence, int token) {
        return sentence.words().get(token - 1).word().equals(",")
                && token + 1 < sentence.words().size()
                && (sentence.tag(token).equals("VBG")
                        || (sentence.tag(token).equals("VBD")
                                && sentence.tag(token + 1).equals("IN")));
    }

    /** Nothing but the subject stands before the participle. */
    private static boolean isSubject(Tagged sentence, int noun) {
        return IntStream.rangeClosed(0, noun)
                .allMatch(i -> sentence.tag(i).matches("DT|JJ.*|NN.*|CD|POS|PRP\\$|IN|CC")
                        && !(i == 0 && sentence.tag(i).equals("IN")));
    }

    private static Cut insertion(Tagged sentence, int noun, int first, int verb) {
        List<Integer> put = IntStream.range(first, verb)
                .filter(i -> !sentence.tag(i).matches("[,]|``|''"))
                .boxed()
                .toList();
        List<Integer> rest = IntStream.range(0, sentence.words().size())
                .filter(i -> i <= noun || i >= verb)
                .boxed()
                .toList();
        return new Cut(put, rest, noun, PUT_IN);
    }

    private static Cut cut(int size, int from, int verb, int to) {
        List<Integer> cue = IntStream.range(from + 1, to).boxed().toList();
        List<Integer> content = IntStream.range(0, size)
                .filter(i -> i < from || i > to || (i == to && to == size - 1))
                .boxed()
                .toList();
        return new Cut(content, cue, verb, SAID);
    }

    /** The comma behind an aside, or the end of a sentence that begins with no conjunction of its own. */
    private static int end(Tagged sentence, int verb) {
        int comma = comma(sentence, verb, 1);
        int last = sentence.words().size() - 1;
        boolean whole = !sentence.tag(0).matches("IN|WRB|VBG|VBN|TO")
                && sentence.tag(last).equals(".");
        return comma < 0 && whole ? last : comma;
    }

    private static int comma(Tagged sentence, int verb, int step) {
        int at = verb + step;
        while (at > 0 && at < sentence.words().size() - 1) {
            if (sentence.words().get(at).word().equals(",")) {
                return at;
            }
            at += step;
        }
        return -1;
    }

    private static boolean isAside(Tagged sentence, Words words, int from, int verb, int to) {
        boolean inverted = verb == from + 1;
        if ((inverted && !isInverted(sentence, words, verb))
                || (to + 1 < sentence.words().size() && sentence.tag(to + 1).equals("CC"))) {
            return false;
        }
        boolean speaker = IntStream.range(from + 1, inverted ? to : verb)
                .anyMatch(i -> sentence.noun(i) || sentence.tag(i).equals("PRP"));
        boolean plain = IntStream.range(from + 1, to)
                .filter(i -> i != verb && !isOfVerb(sentence, i, verb) && !describes(sentence, i))
                .noneMatch(i -> sentence.tag(i).matches("VB.*|MD|W.*|CC|``|''|:"));
        boolean bare = inverted || verb + 1 == to || isAddressed(sentence, verb);
        return speaker
                && plain
                && bare
                && !CONVEYED.contains(sentence.lemma(from + 1))
                && !sentence.tag(from + 1).matches("IN|RB");
    }

    private static boolean isOfVerb(Tagged sentence, int token, int verb) {
        return token == verb - 1 && sentence.lemma(token).equals("have");
    }

    /** "a retired teacher said" */
    private static boolean describes(Tagged sentence, int token) {
        return sentence.tag(token).equals("VBN") && sentence.tag(token - 1).matches("DT|PRP\\$|JJ");
    }

    /** ", said the mayor": behind the verb stands who speaks. */
    private static boolean isInverted(Tagged sentence, Words words, int verb) {
        return words.has("inverted", sentence.lemma(verb))
                && sentence.tag(verb + 1).matches("DT|NN.*|JJ.*|PRP.*|CD")
                && !sentence.lemma(verb + 1).endsWith("day");
    }

    /** "told reporters", "said on Monday": behind the verb stands nothing that could be what is said. */
    private static boolean isAddressed(Tagged sentence, int verb) {
        return sentence.lemma(verb).equals("tell")
                || sentence.lemma(Math.min(verb + 2, sentence.words().size() - 1))
                        .matches("next|same|following|previous")
                || sentence.tag(verb + 1).matches("IN|TO|RB")
                || sentence.lemma(verb + 1).endsWith("day");
    }
}
