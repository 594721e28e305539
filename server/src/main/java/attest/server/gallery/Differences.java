package attest.server.gallery;

import attest.server.ask.Desk;
import attest.server.ask.Difference;
import attest.server.ask.Version;
import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.gallery.DifferencePage.Cell;
import attest.server.gallery.DifferencePage.Change;
import attest.server.page.Ref;
import attest.server.page.When;
import attest.server.query.BadParameter;
import attest.server.query.SavedQuery;
import attest.server.store.Names;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** {@code /queries/{id}/diff?from=&to=}: what changed in an answer between two data versions. */
record Differences(Desk desk, DatasetGraph dataset) {
    void answer(SavedQuery query, HttpServletRequest http, HttpServletResponse response) throws IOException {
        Given given = Given.read(http);
        List<Version> versions = desk.versions();
        String from = chosen(http, "from", versions.get(Math.min(1, versions.size() - 1)));
        String to = chosen(http, "to", versions.get(0));
        Optional<Difference> difference = Optional.empty();
        Optional<String> trouble = Optional.empty();
        if (!from.equals(to)) {
            try {
                difference = Optional.of(desk.difference(desk.request(query, given.parameters()), from, to));
            } catch (BadParameter wrong) {
                trouble = Optional.of(wrong.getMessage());
            }
        }
        List<String> columns = List.copyOf(query.header().columns().keySet());
        DifferencePage page = new DifferencePage(
                query,
                given,
                versions,
                from,
                to,
                columns,
                difference.map(found -> changes(found, columns)),
                trouble,
                given.address("/queries/" + query.id(), Map.of()));
        Written.send(response, trouble.isPresent() ? 400 : 200, Written.html("difference", page));
    }

    private static String chosen(HttpServletRequest http, String name, Version otherwise) {
        return Optional.ofNullable(http.getParameter(name))
                .filter(id -> !id.isBlank())
                .orElse(otherwise.id());
    }

    private List<Change> changes(Difference difference, List<String> columns) {
        return dataset.calculateRead(() -> {
            Addresses addresses = new Addresses(Names.BASE, new Facts(dataset));
            List<Change> changes = new ArrayList<>();
            difference
                    .added()
                    .forEach(row -> changes.add(new Change(
                            "+", "came", cells(row.cells(), columns, addresses), refs(row.claims(), addresses))));
            difference
                    .removed()
                    .forEach(row -> changes.add(new Change(
                            "−", "went", cells(row.cells(), columns, addresses), refs(row.claims(), addresses))));
            difference.changed().forEach(change -> changes.add(changed(change, columns, addresses)));
            return changes;
        });
    }

    private static Change changed(Difference.Change change, List<String> columns, Addresses addresses) {
        List<Cell> cells = columns.stream()
                .map(column -> Optional.ofNullable(change.cells().get(column))
                        .map(cell -> new Cell(ref(cell.after(), addresses), Optional.of(ref(cell.before(), addresses))))
                        .orElseGet(() -> new Cell(
                                ref(Optional.ofNullable(change.key().get(column)), addresses), Optional.empty())))
                .toList();
        Set<String> claims = new LinkedHashSet<>();
        Stream.of(change.came(), change.went()).forEach(claims::addAll);
        return new Change("±", "changed", cells, refs(List.copyOf(claims), addresses));
    }

    private static List<Cell> cells(Map<String, Node> row, List<String> columns, Addresses addresses) {
        return columns.stream()
                .map(column -> new Cell(ref(Optional.ofNullable(row.get(column)), addresses), Optional.empty()))
                .toList();
    }

    private static Ref ref(Optional<Node> value, Addresses addresses) {
        return value.map(node -> node.isURI() ? addresses.ref(node) : Ref.plain(When.words(Facts.text(node))))
                .orElse(Ref.plain(""));
    }

    private static List<Ref> refs(List<String> claims, Addresses addresses) {
        return claims.stream()
                .map(claim -> new Ref(
                        claim.replaceFirst(".*/", ""),
                        addresses.ref(NodeFactory.createURI(claim)).href()))
                .toList();
    }
}
