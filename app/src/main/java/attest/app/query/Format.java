package attest.app.query;

import attest.server.ask.Asked;
import attest.server.format.Options;
import attest.server.query.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How rows are printed or written to a file. */
enum Format {
    table,
    csv,
    tsv,
    json,
    xlsx,
    ttl;

    /** Whether a terminal can show it. */
    boolean isText() {
        return this != xlsx;
    }

    void write(Asked asked, Options options, OutputStream out) throws IOException {
        if (this == table) {
            out.write(table(asked).getBytes(StandardCharsets.UTF_8));
        } else {
            attest.server.format.Format.named(name()).orElseThrow().write(asked, options, out);
        }
    }

    private static String table(Asked asked) {
        List<String> labels = asked.query().header().columns().values().stream()
                .map(Column::label)
                .toList();
        return asked.query().header().summary() + "\n\n"
                + Table.of(labels, asked.answer().texts());
    }
}
