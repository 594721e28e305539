package attest.server.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;

/**
 * What a header says of one parameter. Its default is not here: it stands in the VALUES block.
 *
 * @param type type of its values
 * @param label name for people
 * @param required whether a caller must give it
 * @param multiple whether it takes several values
 * @param entityClass for an IRI: CURIE of the class of entities that make sense ({@code class} in the header)
 * @param suggest for an IRI: the saved query that offers values
 * @param maxLength for a string: most characters, in code points
 * @param min for a number: smallest value
 * @param max for a number: largest value
 * @param values for an enum: the values, CURIEs or strings
 */
public record Parameter(
        ValueType type,
        String label,
        boolean required,
        boolean multiple,
        Optional<String> entityClass,
        Optional<String> suggest,
        Optional<Integer> maxLength,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        List<String> values) {

    public Parameter {
        values = List.copyOf(values);
        boolean number = type == ValueType.INTEGER || type == ValueType.DECIMAL;
        refuse(type != ValueType.IRI && entityClass.isPresent(), "'class' belongs to type iri");
        refuse(type != ValueType.IRI && suggest.isPresent(), "'suggest' belongs to type iri");
        refuse(type != ValueType.STRING && maxLength.isPresent(), "'maxLength' belongs to type string");
        refuse(!number && (min.isPresent() || max.isPresent()), "'min' and 'max' belong to integer and decimal");
        refuse(values.isEmpty() == (type == ValueType.ENUM), "'values' belongs to type enum, and must stand there");
        refuse(
                type == ValueType.EDTF && multiple,
                "'multiple' does not fit type edtf: the two bounds of a date belong together");
    }

    /** A parameter that takes any number of IRIs. */
    public static Parameter ofIris(String label) {
        return new Parameter(
                ValueType.IRI,
                label,
                false,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /**
     * What a caller gives for it, as RDF terms: one for each of its variables.
     *
     * @param name by which a refusal names the parameter
     * @param prefixes for short names
     * @throws BadParameter if the text does not fit the type
     */
    public List<Node> read(String name, String text, PrefixMapping prefixes) {
        return new Terms(name, this, prefixes).read(text);
    }

    /** Variables of the VALUES blocks that a parameter of this type and name fills. */
    public List<String> variables(String name) {
        return type == ValueType.EDTF ? List.of(name + "Earliest", name + "Latest") : List.of(name);
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new IllegalArgumentException(message);
        }
    }
}
