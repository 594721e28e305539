package attest.server.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;

/** One value of a property, as the data extension writes it. */
sealed interface Value {
    Map<String, Object> tree();

    /** A thing of ours. */
    record Thing(String id, String name) implements Value {
        @Override
        public Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("id", id);
            tree.put("name", name);
            return tree;
        }
    }

    /** Words; also a date that is no single day, for the protocol's dates would make it one. */
    record Text(String words) implements Value {
        @Override
        public Map<String, Object> tree() {
            return Map.of("str", words);
        }
    }

    /** A whole number. */
    record Whole(int number) implements Value {
        @Override
        public Map<String, Object> tree() {
            return Map.of("int", number);
        }
    }

    /** A day, as YYYY-MM-DD; the protocol wants a time with it. */
    record Day(String date) implements Value {
        @Override
        public Map<String, Object> tree() {
            return Map.of("date", date + "T00:00:00Z");
        }
    }
}
