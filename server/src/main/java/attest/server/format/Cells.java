package attest.server.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.dhatim.fastexcel.Worksheet;

/**
 * Puts values into cells of a spreadsheet with their types. Text is always text: a spreadsheet takes no cell of ours for
 * a formula, whatever it begins with.
 */
final class Cells {
    /** What a cell holds at most. */
    private static final int MOST_CHARACTERS = 32_767;
    /** A spreadsheet counts in binary floating point: a number with more digits would be another one there. */
    private static final int MOST_DIGITS = 15;
    /** Before it the calendar of spreadsheets is wrong by a day. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private Cells() {}

    static void put(Worksheet sheet, int row, int column, Node value) {
        if (value.isLiteral() && value.getLiteral().isWellFormed()) {
            literal(sheet, row, column, value);
        } else {
            sheet.value(row, column, text(value.isURI() ? value.getURI() : value.getLiteralLexicalForm()));
        }
    }

    private static void literal(Worksheet sheet, int row, int column, Node value) {
        String words = value.getLiteralLexicalForm();
        if (number(value).isPresent()) {
            sheet.value(row, column, number(value).get());
        } else if (XSDDatatype.XSDboolean.equals(value.getLiteralDatatype())) {
            sheet.value(row, column, words.equals("true") || words.equals("1"));
        } else if (day(value).isPresent()) {
            sheet.value(row, column, day(value).get());
            sheet.style(row, column).format("yyyy-MM-dd").set();
        } else {
            sheet.value(row, column, text(words));
        }
    }

    private static Optional<BigDecimal> number(Node value) {
        if (!(value.getLiteralValue() instanceof Number)) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(value.getLiteralLexicalForm());
            return Optional.of(number).filter(exact -> exact.precision() <= MOST_DIGITS);
        } catch (NumberFormatException infinite) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Node value) {
        boolean day = XSDDatatype.XSDdate.equals(value.getLiteralDatatype())
                && value.getLiteralLexicalForm().matches("\\d{4}-\\d{2}-\\d{2}");
        return day
                ? Optional.of(LocalDate.parse(value.getLiteralLexicalForm())).filter(date -> !date.isBefore(FIRST_DAY))
                : Optional.empty();
    }

    /** Text as a cell can hold it: what is longer ends in "…". */
    static String text(String words) {
        return words.length() <= MOST_CHARACTERS ? words : words.substring(0, MOST_CHARACTERS - 1) + "…";
    }
}
