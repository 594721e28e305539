package attest.server.api;

import attest.server.ask.Asked;
import attest.server.ask.Desk;
import attest.server.ask.Request;
import attest.server.ask.Window;
import attest.server.exchange.Address;
import attest.server.exchange.AnswerPage;
import attest.server.exchange.CitationLine;
import attest.server.exchange.Notebook;
import attest.server.format.Format;
import attest.server.format.Options;
import attest.server.sparql.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Answers a question with rows: all of them or a page, in the format that is wanted, with what a cache must know. */
final class Rows {
    private static final String FOR_EVER = "max-age=31536000, immutable";

    private final Desk desk;

    Rows(Desk desk) {
        this.desk = desk;
    }

    void answer(Target target, Call call, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format = call.format();
        Optional<Window> window = call.window();
        boolean mark = call.byteOrderMark();
        boolean count = call.count();
        Request asked = desk.request(target.query(), call.question());
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (target.pinned() && asked.scope().data().isPresent()) {
            response.setHeader("Cache-Control", FOR_EVER);
        }
        String version =
                asked.scope().data().orElseGet(() -> desk.versions().get(0).id());
        if (tag(version, target, call, request, format).isKnownTo(request)) {
            response.setHeader(
                    "ETag", tag(version, target, call, request, format).value());
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Asked rows = window.map(page -> desk.ask(asked, page)).orElseGet(() -> desk.ask(asked));
        Address pinned = Address.pinned(QueryApi.server(request), target.query(), call.question(), rows.dataVersion());
        if (rows.answer().consulted().isEmpty()) {
            response.setHeader(
                    "ETag",
                    tag(rows.dataVersion(), target, call, request, format).value());
        } else {
            tellWhoWasAsked(rows, response);
        }
        response.setHeader("X-Dataset-Version", rows.dataVersion());
        Optional<Integer> all =
                count ? Optional.of(desk.ask(asked).answer().rows().size()) : Optional.empty();
        new Links(rows, here(request, call), pinned).of(window, all).forEach(link -> response.addHeader("Link", link));
        response.setContentType(format.contentType());
        String file = target.query().id().replace('/', '-') + "." + format.word();
        response.setHeader("Content-Disposition", "inline; filename=\"" + file + "\"");
        Options options = new Options(mark, call.question(), Optional.of(pinned.text()));
        format.write(rows, options, response.getOutputStream());
    }

    /** Who asks again may get other rows of the same data: no cache may answer. */
    private static void tellWhoWasAsked(Asked rows, HttpServletResponse response) {
        rows.answer().consulted().forEach(each -> response.addHeader("X-Service-As-Of", each.words()));
        response.setHeader("Cache-Control", "no-store");
    }

    /** A notebook that loads the answer over the data of now, or of the version that is asked for. */
    String notebook(Target target, Call call, HttpServletRequest request) {
        Request asked = desk.request(target.query(), call.question());
        String version =
                asked.scope().data().orElseGet(() -> desk.versions().get(0).id());
        Address pinned = Address.pinned(QueryApi.server(request), target.query(), call.question(), version);
        return Notebook.of(target.query(), pinned, CitationLine.of(target.query(), pinned, version));
    }

    /** The answer as one file of HTML. */
    String page(Target target, Call call, HttpServletRequest request) {
        Asked rows = desk.ask(desk.request(target.query(), call.question()));
        String version = rows.dataVersion();
        Address pinned = Address.pinned(QueryApi.server(request), target.query(), call.question(), version);
        String citation = CitationLine.of(target.query(), pinned, version);
        return new AnswerPage(target.query(), rows.answer(), pinned, version, citation, Format.LICENCE).html();
    }

    private static Address here(HttpServletRequest request, Call call) {
        Address here = new Address("", request.getServletPath() + request.getPathInfo(), call.question());
        for (Map.Entry<String, String> form : call.form().entrySet()) {
            here = here.with(form.getKey(), form.getValue());
        }
        return here;
    }

    /** Of the data, the query file, all parameters with the name of the server, which some formats hold, and the format. */
    private static Tag tag(String version, Target target, Call call, HttpServletRequest request, Format format) {
        String parameters = DigestUtils.sha256Hex(
                QueryApi.server(request) + "\n" + call.question() + "\n" + call.form() + "\n" + request.getPathInfo());
        return new Tag(
                "\"v%.12s-%.12s-%.12s-%s\"".formatted(version, target.query().sha256(), parameters, format.word()));
    }
}
