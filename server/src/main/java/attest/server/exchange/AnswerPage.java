package attest.server.exchange;

import attest.server.query.Answer;
import attest.server.query.SavedQuery;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/**
 * An answer as one file of HTML that needs nothing else: no script, no style sheet, nothing fetched.
 *
 * @param query the question
 * @param answer its rows
 * @param address where the same answer can be had
 * @param dataVersion of the data that were asked
 * @param citation how to cite it, in one line
 * @param licence IRI of its licence
 */
public record AnswerPage(
        SavedQuery query, Answer answer, Address address, String dataVersion, String citation, String licence) {
    private static final TemplateEngine PAGES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "attest.server.page.generated");

    /** The file. */
    public String html() {
        StringOutput html = new StringOutput();
        PAGES.render("exchange/answer.jte", this, html);
        return html.toString();
    }

    /** Headings, in the order of the columns. */
    public List<String> labels() {
        return answer.columns().stream()
                .map(column -> query.header().columns().containsKey(column)
                        ? query.header().columns().get(column).label()
                        : column)
                .toList();
    }
}
