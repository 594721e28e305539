package attest.server.api;

import attest.server.ask.Desk;
import attest.server.exchange.Address;
import attest.server.exchange.Description;
import attest.server.exchange.Shacl;
import attest.server.format.Format;
import attest.server.guard.Sender;
import attest.server.query.BadParameter;
import attest.server.query.QueryTimeout;
import attest.server.query.SavedQuery;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryException;

/** {@code /api/queries} and all below it: the saved queries, their answers, and what else there is to each. */
public final class QueryApi extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Clock clock;
    private final transient Rows rows;

    /** A desk to ask at, and the clock for the day that citations tell as that of the access. */
    public QueryApi(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        this.rows = new Rows(desk);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Expose-Headers", "ETag, Link, X-Dataset-Version, X-Service-As-Of");
        response.setHeader("Cache-Control", "no-cache");
        try {
            String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
            Call call = Call.of(request);
            if (path.isEmpty()) {
                call.refuseForm();
                list(call, response);
            } else {
                answer(Target.read(desk.catalog(), path), call, request, response);
            }
        } catch (BadParameter wrong) {
            throw ProblemType.of(wrong);
        } catch (QueryTimeout late) {
            throw ProblemType.TIMEOUT.refusal(late.getMessage(), Map.of());
        } catch (QueryException failed) {
            throw ProblemType.QUERY_FAILED.refusal(String.valueOf(failed.getMessage()), Map.of());
        }
    }

    private void answer(Target target, Call call, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SavedQuery query = target.query();
        if (target.part() != Target.Part.ROWS) {
            call.refuseForm();
        }
        switch (target.part()) {
            case ROWS -> rows.answer(target, call, request, response);
            case EVIDENCE -> send(response, Parts.evidence(desk, query, call));
            case DIFF -> send(response, Parts.difference(desk, query, call));
            case CITATION -> {
                Sender.refuseForeignLink(request);
                send(response, Parts.citation(desk, query, call, server(request), LocalDate.now(clock)));
            }
            case FILE -> send(response, "application/sparql-query", query.text());
            case DESCRIPTION ->
                send(
                        response,
                        Description.full(
                                query, Address.latest(server(request), query, call.question()), Format.LICENCE));
            case SHACL -> send(response, "text/turtle;charset=utf-8", Shacl.of(query));
            case NOTEBOOK -> send(response, "application/x-ipynb+json", rows.notebook(target, call, request));
            case PAGE -> {
                response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
                send(response, "text/html;charset=utf-8", rows.page(target, call, request));
            }
        }
    }

    private void list(Call call, HttpServletResponse response) throws IOException {
        Parts.refuseOthers(call, List.of("tag", "text"));
        Optional<String> tag = Optional.ofNullable(call.question().get("tag")).map(tags -> tags.get(0));
        String text = Optional.ofNullable(call.question().get("text"))
                .map(texts -> texts.get(0))
                .orElse("");
        send(
                response,
                Map.of(
                        "queries",
                        desk.catalog().queries().stream()
                                .filter(query ->
                                        tag.map(query.header().tags()::contains).orElse(true))
                                .filter(query -> speaksOf(query, text))
                                .map(Description::brief)
                                .toList()));
    }

    private static boolean speaksOf(SavedQuery query, String words) {
        String all = query.id() + " " + query.header().summary() + " "
                + query.header().description();
        return all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    static String server(HttpServletRequest request) {
        return "http://" + request.getServerName() + ":" + request.getServerPort();
    }

    private static void send(HttpServletResponse response, Map<String, Object> tree) throws IOException {
        send(response, "application/json", Json.text(tree));
    }

    private static void send(HttpServletResponse response, String type, String body) throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
