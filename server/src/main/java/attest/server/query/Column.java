package attest.server.query;

/**
 * What a header says of one column.
 *
 * @param type type of its values
 * @param label heading for people
 * @param evidence whether each value is a claim or mention, with its words and source ({@code role: evidence})
 */
public record Column(ValueType type, String label, boolean evidence) {
    public Column {
        if (type == ValueType.ENUM) {
            throw new IllegalArgumentException(
                    "enum is a type of parameters; a column of such values is iri or string");
        }
        if (evidence && type != ValueType.IRI) {
            throw new IllegalArgumentException("a column with 'role: evidence' holds IRIs: its type is iri");
        }
    }
}
