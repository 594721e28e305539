package attest.server.format;

import attest.server.ask.Asked;
import attest.server.query.SavedQuery;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An answer as a workbook of two sheets: the rows, and what they answer. */
final class Spreadsheet {
    private static final int ROWS_BETWEEN_FLUSHES = 1_000;

    private final Asked asked;
    private final Options options;

    Spreadsheet(Asked asked, Options options) {
        this.asked = asked;
        this.options = options;
    }

    void write(OutputStream out) throws IOException {
        SteadyZip steady = new SteadyZip();
        try (Workbook workbook = new Workbook(steady, "Attest", null)) {
            rows(workbook.newWorksheet("Answer"));
            about(workbook.newWorksheet("About"));
        }
        steady.writeTo(out);
    }

    private void rows(Worksheet sheet) throws IOException {
        int column = 0;
        for (String name : asked.answer().columns()) {
            sheet.value(0, column, label(name));
            sheet.style(0, column).bold().set();
            column++;
        }
        sheet.freezePane(0, 1);
        int line = 1;
        for (Binding row : asked.answer().rows()) {
            row(sheet, line, row);
            if (line % ROWS_BETWEEN_FLUSHES == 0) {
                sheet.flush();
            }
            line++;
        }
        sheet.finish();
    }

    private void row(Worksheet sheet, int line, Binding row) {
        int column = 0;
        for (String name : asked.answer().columns()) {
            Optional<Node> value = asked.answer().cell(row, name);
            if (value.isPresent()) {
                Cells.put(sheet, line, column, value.get());
            }
            column++;
        }
    }

    private String label(String column) {
        return Optional.ofNullable(asked.query().header().columns().get(column))
                .map(known -> known.label())
                .orElse(column);
    }

    private void about(Worksheet sheet) throws IOException {
        SavedQuery query = asked.query();
        AboutSheet about = new AboutSheet(sheet);
        about.line("Question", query.header().summary());
        about.line("How to read it", query.header().description());
        about.line("Saved query", query.id());
        about.line("Version of the query", String.valueOf(query.header().version()));
        about.line("SHA-256 of the query", query.sha256());
        options.parameters().forEach((name, values) -> values.forEach(value -> about.line("Value of " + name, value)));
        about.line("Data version", asked.dataVersion());
        asked.answer().consulted().forEach(other -> about.line("With answers of", other.words()));
        about.line("Rows", String.valueOf(asked.answer().rows().size()));
        about.line("Complete", asked.more() ? "no, more rows follow on the next page" : "yes");
        options.address().ifPresent(address -> about.line("Again at", address));
        about.line("Licence", Format.LICENCE);
        asked.answer().columns().forEach(name -> about.line("Column " + name, label(name)));
        sheet.width(0, 24);
        sheet.finish();
    }

    /** Writes names and values below each other. */
    private static final class AboutSheet {
        private final Worksheet sheet;
        private int line;

        AboutSheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        void line(String name, String value) {
            sheet.value(line, 0, Cells.text(name));
            sheet.value(line, 1, Cells.text(value));
            sheet.style(line, 0).bold().set();
            line++;
        }
    }
}
