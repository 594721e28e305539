package attest.loader.parse;

import java.util.Arrays;
import java.util.List;

/**
 * How far a sentence is parsed: the words that still want a head lie on a stack, the others wait in front of it. A step hangs one of
 * the two uppermost words on the other ("left" the lower one, "right" the upper one), or shifts the next word onto the stack.
 * Steps are numbered as in the model: to the left with each relation, to the right with each relation, shift. Word 0 is the root.
 */
final class State {
    private static final int NONE = -1;
    private static final int OF_TAGS = 18;
    private static final int OF_RELATIONS = 36;
    private static final int CHILDREN = 6;

    /** The relation to the root, which only a sentence's last word is given, when it alone is left. */
    private static final int TO_ROOT = 1;

    private final Dictionary dictionary;
    private final int[] words;
    private final int[] tags;
    private final int[] heads;
    private final int[] relations;
    private final int[] stack;
    private final int[] features = new int[Network.PLACES];
    private int depth = 1;
    private int next = 1;

    State(Dictionary dictionary, List<String> words, List<String> tags) {
        this.dictionary = dictionary;
        this.words = dictionary.words(words);
        this.tags = dictionary.tags(tags);
        this.heads = new int[words.size() + 1];
        this.relations = new int[words.size() + 1];
        this.stack = new int[words.size() + 1];
        Arrays.fill(heads, NONE);
    }

    boolean isDone() {
        return depth == 1 && !canShift();
    }

    boolean canShift() {
        return next < heads.length;
    }

    /** With one word or none on the root there is one step only. */
    boolean hasChoice() {
        return depth > 2;
    }

    /** Where there is a choice: every step but a shift behind the end, and nothing is hung on the root yet. */
    boolean allows(int step) {
        int shift = 2 * dictionary.relations();
        return step == shift ? canShift() : step % dictionary.relations() != TO_ROOT - 1;
    }

    void applyOnly() {
        if (canShift()) {
            shift();
        } else {
            hang(stack(0), stack(1), TO_ROOT);
            depth--;
        }
    }

    void apply(int step) {
        int count = dictionary.relations();
        if (step == 2 * count) {
            shift();
        } else if (step < count) {
            hang(stack(1), stack(0), step + 1);
            stack[depth - 2] = stack[depth - 1];
            depth--;
        } else {
            hang(stack(0), stack(1), step - count + 1);
            depth--;
        }
    }

    private void shift() {
        stack[depth++] = next++;
    }

    private void hang(int word, int head, int relation) {
        heads[word] = head;
        relations[word] = relation;
    }

    Arc arc(int word) {
        return new Arc(heads[word], dictionary.relationName(relations[word]));
    }

    /** What the network looks at: the array is used again by the next call. */
    int[] features() {
        for (int i = 0; i < 3; i++) {
            put(i, stack(2 - i));
            put(3 + i, next + i < heads.length ? next + i : NONE);
        }
        children(CHILDREN, stack(0));
        children(2 * CHILDREN, stack(1));
        return features;
    }

    private void children(int place, int word) {
        int left = left(word, 1);
        int right = right(word, 1);
        child(place, left);
        child(place + 1, right);
        child(place + 2, left(word, 2));
        child(place + 3, right(word, 2));
        child(place + 4, left(left, 1));
        child(place + 5, right(right, 1));
    }

    private void child(int place, int word) {
        put(place, word);
        features[OF_RELATIONS - CHILDREN + place] = dictionary.relation(word == NONE ? 0 : relations[word]);
    }

    private void put(int place, int word) {
        features[place] = words[word + 1];
        features[OF_TAGS + place] = tags[word + 1];
    }

    private int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /** The nth of the words before a word that hang on it. */
    private int left(int word, int nth) {
        int seen = 0;
        for (int i = 1; i < word; i++) {
            if (heads[i] == word && ++seen == nth) {
                return i;
            }
        }
        return NONE;
    }

    /** The nth from the end of the words behind a word that hang on it. */
    private int right(int word, int nth) {
        int seen = 0;
        for (int i = heads.length - 1; i > word && word != NONE; i--) {
            if (heads[i] == word && ++seen == nth) {
                return i;
            }
        }
        return NONE;
    }
}
