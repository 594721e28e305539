package attest.app.query;

import attest.server.ask.Asked;
import attest.server.ask.Request;
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

    void write(Asked asked, Request request, OutputStream out) throws IOException {
        if (this == table) {
            out.write(table(asked, request).getBytes(StandardCharsets.UTF_8));
        } else {
            attest.server.format.Format.named(name()).orElseThrow().write(asked, Options.of(request.parameters()), out);
        }
    }

    private static String table(Asked asked, Request request) {
        List<String> labels = asked.query().header().columns().values().stream()
                .map(Column::label)
                .toList();
        return asked.query().header().summary() + "\n" + Scopes.line(request, asked.dataVersion()) + "\n"
                + Table.of(labels, asked.answer().texts());
    }
}
