package attest.server.home;

import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.DataPage;
import attest.server.fact.Facts;
import attest.server.page.FoundPage;
import attest.server.page.FoundPage.Match;
import attest.server.page.Pages;
import attest.server.page.Ref;
import attest.server.query.SavedQuery;
import attest.server.search.Hit;
import attest.server.search.Search;
import attest.server.store.Names;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** {@code /search}: things, claims and saved queries that have the words, and why each of them matched. */
public final class Found extends DataPage {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private final transient Collection<SavedQuery> queries;

    public Found(DatasetGraph dataset, Collection<SavedQuery> queries) {
        super(dataset);
        this.queries = List.copyOf(queries);
    }

    @Override
    protected String html(HttpServletRequest request, DatasetGraph data) {
        String given = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        String words = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
        List<Hit> hits = words.isEmpty() ? List.of() : Search.find(data, words, MOST);
        Facts facts = new Facts(data);
        Addresses addresses = new Addresses(Names.BASE, facts);
        Claims claims = new Claims(facts, addresses);
        return Pages.html(new FoundPage(
                words,
                things(hits, addresses),
                hits.stream()
                        .filter(hit -> hit.kind().equals("claim"))
                        .map(hit -> claims.line(hit.iri()))
                        .toList(),
                words.isEmpty() ? List.of() : queries(words)));
    }

    /** By kind, in the order in which the first of each was found. */
    private static Map<String, List<Match>> things(List<Hit> hits, Addresses addresses) {
        return hits.stream()
                .filter(hit -> !hit.kind().equals("claim"))
                .collect(Collectors.groupingBy(
                        hit -> Optional.ofNullable(Browse.KINDS.get(hit.kind()))
                                .map(Browse.Kind::heading)
                                .orElse(hit.kind()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                hit -> new Match(
                                        addresses.ref(NodeFactory.createURI(hit.iri())),
                                        hit.why(),
                                        hit.matched().equals(hit.label()) ? "" : hit.matched()),
                                Collectors.toList())));
    }

    private List<Ref> queries(String words) {
        List<String> each =
                Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).toList();
        return queries.stream()
                .filter(query -> each.stream().allMatch(text(query)::contains))
                .map(query -> new Ref(query.header().summary(), Optional.of("/queries/" + query.id())))
                .toList();
    }

    private static String text(SavedQuery query) {
        return (query.id() + " " + query.header().summary() + " "
                        + query.header().description())
                .toLowerCase(Locale.ROOT);
    }
}
