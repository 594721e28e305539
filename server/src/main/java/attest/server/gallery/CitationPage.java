package attest.server.gallery;

import attest.server.ask.Citation;
import java.util.stream.Collectors;

/**
 * How to cite an answer.
 *
 * @param home address of this server, without a slash at the end
 * @param back the page of the answer
 */
public record CitationPage(Citation citation, String home, String back) {
    /** Where the rows are kept. */
    public String archive() {
        return home + "/archive/" + citation.id();
    }

    public String text() {
        return "Attest, “%s”, saved query %s (version %d, sha256 %.12s), %s%d rows, data version %.12s, citation %s, %s."
                .formatted(
                        citation.summary(),
                        citation.query(),
                        citation.queryVersion(),
                        citation.sha256(),
                        parameters(),
                        citation.rows(),
                        citation.dataVersion(),
                        citation.id(),
                        archive());
    }

    public String bibtex() {
        return """
                @misc{attest-%s,
                  title = {%s},
                  howpublished = {Attest, saved query %s, version %d},
                  note = {%sdata version %s, rows sha256 %s},
                  url = {%s}
                }
                """
                .formatted(
                        citation.id(),
                        citation.summary(),
                        citation.query(),
                        citation.queryVersion(),
                        parameters(),
                        citation.dataVersion(),
                        citation.rowsHash(),
                        archive());
    }

    private String parameters() {
        return citation.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + " = " + String.join(" or ", parameter.getValue()) + ", ")
                .collect(Collectors.joining());
    }
}
