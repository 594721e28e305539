package attest.loader.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers by which the network knows words, tags and relations. */
final class Dictionary {
    private static final String NONE = "-NULL-";
    private static final String ROOT = "-ROOT-";
    private static final String UNKNOWN = "-UNKNOWN-";

    private final Map<String, Integer> words;
    private final Map<String, Integer> tags;
    private final List<String> relations;
    private final int firstRelation;

    /** @param relations first what stands for none, then the one to the root */
    Dictionary(List<String> words, List<String> tags, List<String> relations) {
        this.words = numbered(words, 0);
        this.tags = numbered(tags, words.size());
        this.relations = List.copyOf(relations);
        this.firstRelation = words.size() + tags.size();
    }

    private static Map<String, Integer> numbered(List<String> names, int first) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), first + i);
        }
        return numbers;
    }

    /** The numbers of what stands where no word is, of the root and of the given words. */
    int[] words(List<String> sentence) {
        return numbers(sentence, words);
    }

    /** The same of tags. */
    int[] tags(List<String> sentence) {
        return numbers(sentence, tags);
    }

    private static int[] numbers(List<String> names, Map<String, Integer> numbers) {
        int unknown = numbers.get(UNKNOWN);
        int[] found = new int[names.size() + 2];
        found[0] = numbers.get(NONE);
        found[1] = numbers.get(ROOT);
        for (int i = 0; i < names.size(); i++) {
            found[i + 2] = numbers.getOrDefault(names.get(i), unknown);
        }
        return found;
    }

    /** The number of the relation of a rank; rank 0 is none. */
    int relation(int rank) {
        return firstRelation + rank;
    }

    String relationName(int rank) {
        return relations.get(rank);
    }

    /** How many relations there are, none left out. */
    int relations() {
        return relations.size() - 1;
    }
}
