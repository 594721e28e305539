package attest.linker.name;

import java.util.ArrayList;
import java.util.List;

/** Runs of words of a name, each written as one word: where another name writes "Pourmohammadi", "Pour Mohammadi" is joined. */
final class Joins {
    private static final double LIKE = .9;
    private static final int MOST = 3;
    /** Letters that one of two words alike may have more than the other, such as unwritten vowels. */
    private static final double LONGER = 1.8;

    private final List<Word> words;
    /** Made when first needed, which for most names is never; whoever makes it makes the same. */
    private List<Run> runs;

    private record Run(int from, int to, Word whole) {}

    Joins(List<Word> words) {
        this.words = words;
    }

    private List<Run> runs() {
        if (runs == null) {
            runs = allRuns();
        }
        return runs;
    }

    private List<Run> allRuns() {
        List<Run> all = new ArrayList<>();
        for (int from = 0; from + 1 < words.size(); from++) {
            Word whole = words.get(from);
            for (int to = from + 1; to < Math.min(words.size(), from + MOST); to++) {
                whole = whole.with(words.get(to));
                all.add(new Run(from, to, whole));
            }
        }
        return List.copyOf(all);
    }

    /** The words of the name, those joined that are together like one word of the other. */
    List<Word> against(List<Word> other) {
        List<Word> joined = words;
        for (Word whole : other) {
            if (joined.size() > 1 && !has(joined, whole)) {
                joined = joined(joined, whole);
            }
        }
        return joined;
    }

    private static boolean has(List<Word> words, Word wanted) {
        for (Word word : words) {
            if (alike(word, wanted)) {
                return true;
            }
        }
        return false;
    }

    private List<Word> joined(List<Word> now, Word whole) {
        for (Run run : runs()) {
            if (alike(run.whole(), whole)) {
                int at = now.indexOf(words.get(run.from()));
                if (at >= 0 && now.indexOf(words.get(run.to())) == at + run.to() - run.from()) {
                    return replaced(now, at, at + run.to() - run.from(), run.whole());
                }
            }
        }
        return now;
    }

    private static boolean alike(Word one, Word other) {
        int shorter = Math.min(one.sounds().length(), other.sounds().length());
        int longer = Math.max(one.sounds().length(), other.sounds().length());
        return longer <= shorter * LONGER && one.like(other, LIKE) >= LIKE;
    }

    private static List<Word> replaced(List<Word> words, int from, int to, Word run) {
        List<Word> all = new ArrayList<>(words.subList(0, from));
        all.add(run);
        all.addAll(words.subList(to + 1, words.size()));
        return all;
    }
}
