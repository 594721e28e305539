package attest.server.gallery;

import attest.server.ask.Asked;
import attest.server.ask.Desk;
import attest.server.ask.Request;
import attest.server.ask.Window;
import attest.server.exchange.Address;
import attest.server.exchange.Snippets;
import attest.server.fact.Facts;
import attest.server.federate.Consulted;
import attest.server.gallery.QueryPage.Shown;
import attest.server.query.BadParameter;
import attest.server.query.BadParameter.Reason;
import attest.server.query.QueryTimeout;
import attest.server.query.SavedQuery;
import attest.server.query.ValueType;
import attest.server.sparql.Tag;
import attest.server.web.Islands;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * {@code /queries/{id}}: the form of a query with its answer; whatever is wrong is told at its field.
 *
 * @param home address of this server, for code that asks the same
 */
record Asking(Desk desk, DatasetGraph dataset, String home) {
    /** A page and its status. */
    private record Made(int status, QueryPage page) {}

    void answer(SavedQuery query, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Given given = Given.read(request);
        Understood understood = Understood.of(query, given, new Offers(desk));
        String address = understood.given().toPage("/queries/" + query.id(), given.page());
        if (hasNames(given, understood) || sendsEmptyFields(request)) {
            response.sendRedirect(address);
            return;
        }
        Tag tag = dataset.calculateRead(() -> Tag.of(
                dataset,
                List.of(
                        "query page",
                        query.sha256(),
                        given.toString(),
                        Islands.src("query").orElse(""))));
        if (tag.isKnownTo(request)) {
            response.setHeader("ETag", tag.value());
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Made made = make(query, understood);
        if (made.status() == HttpServletResponse.SC_OK && !restsOnOthers(made.page())) {
            response.setHeader("ETag", tag.value());
        }
        Written.send(response, made.status(), Written.html("page", made.page()));
    }

    /** The same data may then give another answer. */
    private static boolean restsOnOthers(QueryPage page) {
        return page.shown().stream().anyMatch(shown -> !shown.consulted().isEmpty());
    }

    private static boolean hasNames(Given given, Understood understood) {
        return understood.unknown().isEmpty() && !given.equals(understood.given());
    }

    /** A form sends all its fields; the address to keep names only those that say something. */
    private static boolean sendsEmptyFields(HttpServletRequest request) {
        return request.getParameterMap().values().stream()
                .anyMatch(values -> List.of(values).contains(""));
    }

    private Made make(SavedQuery query, Understood understood) {
        Map<String, String> errors = new LinkedHashMap<>();
        understood
                .unknown()
                .forEach((name, text) -> errors.put(
                        name, "Nothing here has the name “" + text + "”: choose one of the names that are offered."));
        if (!errors.isEmpty()) {
            return page(400, query, understood.given(), errors, Optional.empty(), Optional.empty());
        }
        try {
            Request request = desk.request(query, understood.given().parameters());
            Window window =
                    new Window(understood.given().page(), understood.given().size());
            Asked asked = desk.ask(request, window);
            if (asked.answer().rows().isEmpty()) {
                errors.putAll(dataset.calculateRead(() -> strangers(query, understood.given())));
            }
            return page(200, query, understood.given(), errors, Optional.of(asked), Optional.empty());
        } catch (BadParameter wrong) {
            return refused(query, understood.given(), wrong);
        } catch (QueryTimeout late) {
            return page(503, query, understood.given(), errors, Optional.empty(), Optional.of(late.getMessage()));
        }
    }

    /** By parameter, what to say of things that are nowhere in the data: no rows would else look like an answer on them. */
    private Map<String, String> strangers(SavedQuery query, Given given) {
        Facts facts = new Facts(dataset);
        Map<String, String> strangers = new LinkedHashMap<>();
        query.header().params().forEach((name, parameter) -> {
            if (parameter.type() == ValueType.IRI) {
                given.values(name).stream()
                        .filter(text -> parameter.read(name, text, query.query().getPrefixMapping()).stream()
                                .noneMatch(facts::knows))
                        .findFirst()
                        .ifPresent(text -> strangers.put(
                                name, "Nothing here has the address “" + text + "”, so that no row can be about it."));
            }
        });
        return strangers;
    }

    private Made refused(SavedQuery query, Given given, BadParameter wrong) {
        boolean waits = wrong.reason() == Reason.MISSING_PARAMETER
                && given.values(wrong.name()).isEmpty();
        if (waits) {
            String label = query.header().params().get(wrong.name()).label();
            return page(200, query, given, Map.of(), Optional.empty(), Optional.of("Fill in “" + label + "” to ask."));
        }
        String told = "Expected " + wrong.expected() + ", got " + wrong.got() + ".";
        boolean ofAField = query.header().params().containsKey(wrong.name());
        return page(
                400,
                query,
                given,
                Map.of(wrong.name(), told),
                Optional.empty(),
                ofAField ? Optional.empty() : Optional.of(wrong.getMessage()));
    }

    private Made page(
            int status,
            SavedQuery query,
            Given given,
            Map<String, String> errors,
            Optional<Asked> asked,
            Optional<String> trouble) {
        return dataset.calculateRead(() -> {
            Facts facts = new Facts(dataset);
            Legible legible = new Legible(query.query().getPrefixMapping(), facts);
            return new Made(
                    status,
                    new QueryPage(
                            query,
                            legible.words(query.header().description()),
                            given,
                            new Fields(query, given, errors, new Offers(desk), facts).all(),
                            new LeaveOut(dataset, facts).groups(given.values("_without")),
                            desk.versions(),
                            asked.map(answer -> shown(answer, given, facts)),
                            trouble.map(legible::words)));
        });
    }

    private Shown shown(Asked asked, Given given, Facts facts) {
        Rows rows = new Rows(asked, facts);
        String path = "/queries/" + asked.query().id() + "/evidence";
        return new Shown(
                rows.table(key -> given.address(path, key)),
                Drawings.of(asked, rows),
                asked.more(),
                asked.dataVersion(),
                asked.answer().consulted().stream().map(Consulted::words).toList(),
                Snippets.of(Address.pinned(home, asked.query(), given.parameters(), asked.dataVersion())));
    }
}
