package attest.linker.name;

import java.util.ArrayList;
import java.util.List;

/** Joins words that the other name writes as one: "Pour Mohammadi" beside "Pourmohammadi". */
final class Joins {
    private static final double LIKE = .9;
    private static final int MOST = 3;

    private Joins() {}

    /** The words of a name, those joined that are together like one word of the other. */
    static List<Word> of(List<Word> words, List<Word> other) {
        List<Word> joined = words;
        for (Word whole : other) {
            joined = joined(joined, whole);
        }
        return joined;
    }

    private static List<Word> joined(List<Word> words, Word whole) {
        if (words.size() < 2 || words.stream().anyMatch(word -> word.like(whole) >= LIKE)) {
            return words;
        }
        for (int from = 0; from + 1 < words.size(); from++) {
            Word run = words.get(from);
            for (int to = from + 1; to < Math.min(words.size(), from + MOST); to++) {
                run = run.with(words.get(to));
                if (run.sounds().length() > whole.sounds().length() * 2) {
                    break;
                }
                if (run.like(whole) >= LIKE) {
                    return replaced(words, from, to, run);
                }
            }
        }
        return words;
    }

    private static List<Word> replaced(List<Word> words, int from, int to, Word run) {
        List<Word> all = new ArrayList<>(words.subList(0, from));
        all.add(run);
        all.addAll(words.subList(to + 1, words.size()));
        return all;
    }
}
