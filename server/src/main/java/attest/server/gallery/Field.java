package attest.server.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field of the form of a query.
 *
 * @param name of the parameter
 * @param label for people
 * @param control what is filled in, and how
 * @param values what stands in it, one text for each value
 * @param assumed what is asked where nothing stands in it
 * @param options what can be chosen, or is offered while one types
 * @param several whether it takes several values
 * @param required whether the question cannot be asked without it
 * @param help how to fill it in
 * @param echo how the server understood it
 * @param error why the server did not
 * @param suggest where offers for what is typed come from
 */
public record Field(
        String name,
        String label,
        Control control,
        List<String> values,
        List<String> assumed,
        List<Option> options,
        boolean several,
        boolean required,
        Optional<String> help,
        Optional<String> echo,
        Optional<String> error,
        Optional<String> suggest) {
    public Field {
        values = List.copyOf(values);
        assumed = List.copyOf(assumed);
        options = List.copyOf(options);
    }

    /** How a field is filled in. */
    public enum Control {
        /** Free text. */
        TEXT,
        /** One of a short list. */
        CHOICE,
        /** The name of a thing, offered from a list that may be long. */
        NAME
    }

    /** Something to choose. */
    public record Option(String value, String label, boolean chosen) {}

    /** What is asked for, such as "Day: 2018-07-01"; empty where anything will do. */
    public Optional<String> asked() {
        List<String> said = values.isEmpty() ? assumed : values;
        return said.isEmpty() ? Optional.empty() : Optional.of(label + ": " + String.join(", ", said));
    }

    /** The texts to fill in: those that are given, and an empty one where there is none or more may follow. */
    public List<String> inputs() {
        if (!values.isEmpty() && !several) {
            return values;
        }
        List<String> inputs = new ArrayList<>(values);
        inputs.add("");
        return inputs;
    }
}
