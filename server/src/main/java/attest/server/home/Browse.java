package attest.server.home;

import attest.server.fact.Addresses;
import attest.server.fact.DataPage;
import attest.server.fact.Facts;
import attest.server.fact.PerVersion;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.page.BrowsePage;
import attest.server.page.Choice;
import attest.server.page.Pager;
import attest.server.page.Pages;
import attest.server.page.Ref;
import attest.server.store.Names;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** {@code /browse/{kind}}: everything of a kind by name; what texts only describe stands apart. */
public final class Browse extends DataPage {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 200;

    /** What can be browsed, by the end of the address. */
    static final Map<String, Kind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("person", new Kind("Persons", "Person"));
        KINDS.put("organization", new Kind("Organisations and groups", "Organization"));
        KINDS.put("office", new Kind("Offices", "Office"));
        KINDS.put("event", new Kind("Events that sources speak of", "Event"));
        KINDS.put("place", new Kind("Places", "Place"));
        KINDS.put("source", new Kind("Texts and works", "Source"));
    }

    record Kind(String heading, String type) {}

    private final transient Map<String, PerVersion<List<Ref>>> lists = new ConcurrentHashMap<>();

    public Browse(DatasetGraph dataset) {
        super(dataset);
    }

    @Override
    protected String html(HttpServletRequest request, DatasetGraph data) {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Kind kind = Optional.ofNullable(KINDS.get(name))
                .orElseThrow(() -> new Refusal(new Problem(
                        404, "Not found", "These can be browsed: " + String.join(", ", KINDS.keySet()) + ".")));
        List<Ref> all = lists.computeIfAbsent(name, none -> new PerVersion<>(state -> read(state, kind.type())))
                .of(data);
        boolean described = "yes".equals(request.getParameter("described"));
        List<Ref> chosen = all.stream()
                .filter(entry -> entry.label().startsWith("[") == described)
                .toList();
        String here = "/browse/" + name;
        Pager pager = Pager.of(
                page(request, "page"),
                SIZE,
                chosen.size(),
                number -> here + "?page=" + number + (described ? "&described=yes" : ""));
        List<Choice> choices = List.of(
                new Choice("named", described ? all.size() - chosen.size() : chosen.size(), here, !described),
                new Choice(
                        "described only",
                        described ? chosen.size() : all.size() - chosen.size(),
                        here + "?described=yes",
                        described));
        return Pages.html(new BrowsePage(kind.heading(), choices, pager.cut(chosen), pager));
    }

    private static List<Ref> read(DatasetGraph data, String type) {
        Facts facts = new Facts(data);
        Addresses addresses = new Addresses(Names.BASE, facts);
        Collator order = Collator.getInstance(Locale.ROOT);
        return facts.subjects(Node.ANY, RDF.type.asNode(), Names.term(type))
                .map(addresses::ref)
                .sorted(Comparator.comparing(Ref::label, order)
                        .thenComparing(ref -> ref.href().orElse("")))
                .toList();
    }
}
