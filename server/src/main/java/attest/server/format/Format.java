package attest.server.format;

import attest.server.ask.Asked;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The forms in which an answer can be had; the same answer gives the same bytes. */
public enum Format {
    /** SPARQL 1.1 Query Results CSV to the letter, so a cell that begins with = + - @ stands as it is: XLSX is for spreadsheets. */
    CSV("csv", "text/csv") {
        @Override
        public void write(Asked asked, Options options, OutputStream out) throws IOException {
            if (options.byteOrderMark()) {
                out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
            }
            asked.answer().write(ResultSetLang.RS_CSV, out);
        }
    },
    /** SPARQL 1.1 Query Results TSV: every term with its type. */
    TSV("tsv", "text/tab-separated-values") {
        @Override
        public void write(Asked asked, Options options, OutputStream out) {
            asked.answer().write(ResultSetLang.RS_TSV, out);
        }
    },
    /** SPARQL 1.1 Query Results JSON. */
    JSON("json", "application/sparql-results+json") {
        @Override
        public void write(Asked asked, Options options, OutputStream out) {
            asked.answer().write(ResultSetLang.RS_JSON, out);
        }
    },
    /** A workbook: typed cells that are never formulas, and a sheet on query, parameters and data version. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(Asked asked, Options options, OutputStream out) throws IOException {
            new Spreadsheet(asked, options).write(out);
        }
    },
    /** The rows as RDF, each derived from its claims. */
    TURTLE("ttl", "text/turtle") {
        @Override
        public void write(Asked asked, Options options, OutputStream out) {
            new RowsAsRdf(asked, options).write(out);
        }
    };

    /** What an answer is given under, unless somebody says otherwise: that of the digests and the ontology. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final String word;
    private final String mediaType;

    Format(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    /** The name in an address, on the command line and as the suffix of a file. */
    public String word() {
        return word;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The media type, with the charset where its registration knows one. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    /** The format with this word. */
    public static Optional<Format> named(String word) {
        return Stream.of(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    /** Writes the rows of an answer; the stream stays open. */
    public abstract void write(Asked asked, Options options, OutputStream out) throws IOException;
}
