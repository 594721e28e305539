package attest.loader.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value in a YAML file, which knows its place there.
 *
 * @param file the file
 * @param pointer the place as a JSON Pointer
 */
record Node(Yaml file, String pointer) {
    /** A value that is not what was expected. */
    static final class Fault extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final String where;

        private Fault(String where, String message) {
            super(message);
            this.where = where;
        }

        String where() {
            return where;
        }
    }

    Fault fault(String message) {
        return new Fault(where(), message);
    }

    String where() {
        return file.where(pointer);
    }

    JsonNode value() {
        return file.root().at(pointer);
    }

    Optional<Node> field(String key) {
        Node field = new Node(file, pointer + "/" + key);
        return field.value().isMissingNode() || field.value().isNull() ? Optional.empty() : Optional.of(field);
    }

    Node required(String key) {
        return field(key).orElseThrow(() -> fault("'" + key + "' is missing"));
    }

    /** A misspelt key would lose what stands behind it, so that none is passed over. */
    void only(Set<String> keys) {
        if (!value().isObject()) {
            throw fault(
                    "expected lines 'key: value' with " + keys.stream().sorted().collect(Collectors.joining(", ")));
        }
        value().fieldNames().forEachRemaining(key -> {
            if (!keys.contains(key)) {
                throw new Node(file, pointer + "/" + key)
                        .fault("'" + key + "' is not known here; use "
                                + keys.stream().sorted().collect(Collectors.joining(", ")));
            }
        });
    }

    String text() {
        if (!value().isValueNode()) {
            throw fault("expected one value, but there is a list or a map");
        }
        return value().asText();
    }

    Optional<String> text(String key) {
        return field(key).map(Node::text);
    }

    long number() {
        if (!value().isIntegralNumber()) {
            throw fault("expected a whole number; this is '" + value().asText() + "'");
        }
        return value().asLong();
    }

    BigDecimal decimal() {
        if (!value().isNumber()) {
            throw fault("expected a number; this is '" + value().asText() + "'");
        }
        return value().decimalValue();
    }

    List<Node> items() {
        if (!value().isArray()) {
            throw fault("expected a list");
        }
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < value().size(); i++) {
            items.add(new Node(file, pointer + "/" + i));
        }
        return items;
    }
}
