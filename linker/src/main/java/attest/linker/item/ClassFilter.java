package attest.linker.item;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;

/** Keeps the items of some classes. Most lines are turned away by their bytes, before anything is parsed. */
final class ClassFilter {
    private final Set<String> classes;
    private final long[] numbers;

    /** @param classes ids; none keeps every item */
    ClassFilter(Set<String> classes) {
        this.classes = Set.copyOf(classes);
        numbers = classes.stream()
                .mapToLong(id -> Long.parseLong(id.substring(1)))
                .sorted()
                .toArray();
    }

    /** Whether one of the ids stands in the JSON in quotation marks: else the item cannot be of its class. */
    boolean mayKeep(byte[] json, int from, int length) {
        if (numbers.length == 0) {
            return true;
        }
        for (int at = from + 1; at < from + length - 1; at++) {
            if (json[at] == 'Q' && json[at - 1] == '"' && isWanted(json, at + 1, from + length)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWanted(byte[] json, int from, int end) {
        long number = 0;
        int at = from;
        while (at < end && json[at] >= '0' && json[at] <= '9' && at - from < 18) {
            number = number * 10 + json[at++] - '0';
        }
        return at > from && at < end && json[at] == '"' && Arrays.binarySearch(numbers, number) >= 0;
    }

    boolean keeps(Entity entity) {
        return classes.isEmpty() || !Collections.disjoint(classes, entity.types());
    }
}
