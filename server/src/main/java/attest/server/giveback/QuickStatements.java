package attest.server.giveback;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes version 1 of QuickStatements: TAB between columns, P before a qualifier's number and S before that of a reference. */
final class QuickStatements {
    private QuickStatements() {}

    static String of(List<Given> given) {
        return given.stream()
                .flatMap(statement -> statement.references().stream().map(reference -> line(statement, reference)))
                .collect(Collectors.joining());
    }

    /** A line is whole in itself: a second reference repeats the statement, which is then found and added to. */
    private static String line(Given statement, List<Snak> reference) {
        List<String> cells = new ArrayList<>();
        cells.add(statement.item());
        Stream.concat(Stream.of(statement.main()), statement.qualifiers().stream())
                .forEach(snak -> cells.addAll(List.of(snak.property(), value(snak.value()))));
        reference.forEach(snak -> cells.addAll(List.of("S" + snak.property().substring(1), value(snak.value()))));
        return String.join("\t", cells) + "\n";
    }

    private static String value(Term value) {
        if (value instanceof Term.ItemTerm item) {
            return item.id();
        }
        if (value instanceof Term.TimeTerm time) {
            return time.moment().time() + "/" + time.moment().precision();
        }
        if (value instanceof Term.WordsTerm words) {
            return words.language() + ":" + quoted(words.text());
        }
        return quoted(((Term.AddressTerm) value).address());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
