package attest.server.entity;

import attest.server.conflict.Conflicts;
import attest.server.guard.Front;
import attest.server.store.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.RDF;

/** A real server over an invented country, and a client for it. */
final class Harbour implements AutoCloseable {
    private static final Path ONTOLOGY = Path.of(System.getProperty("attest.root"), "ontology");

    private static final List<String> DERIVATIONS = derivations();
    /** The loaded texts, by hash. */
    private static final Map<String, String> TEXTS = Map.of(
            "aa",
            "Kelmendra, harbour minister since 1957, spoke.\n\n𐎠 the murderous order came from Tarrant.",
            "bb",
            "The leaflet says Kelmendra left in 1960.");

    private final HttpClient client = HttpClient.newHttpClient();
    private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    private final FusekiServer server;
    private final Set<Node> read = ConcurrentHashMap.newKeySet();

    Harbour() {
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.executeWrite(this::fill);
        FusekiServer.Builder builder = FusekiServer.create()
                .port(0)
                .loopback(true)
                .addServlet(
                        "/data/*", new LinkedData(watched(), Names.BASE, hash -> Optional.ofNullable(TEXTS.get(hash))))
                .addServlet("/conflicts/*", new Conflicts(dataset));
        server = builder.addFilter("/*", new Front(Set.of("GET", "HEAD"))).build();
        server.start();
    }

    /** Notes of which nodes it is asked what is said of them. */
    private DatasetGraph watched() {
        return new DatasetGraphWrapper(dataset) {
            @Override
            public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
                if (subject.isURI()) {
                    read.add(subject);
                }
                return super.find(graph, subject, property, object);
            }

            @Override
            public Stream<Quad> stream(Node graph, Node subject, Node property, Node object) {
                return Iter.asStream(find(graph, subject, property, object));
            }
        };
    }

    /** The IRIs of all that is read to make a page. */
    List<String> readFor(String path) {
        read.clear();
        text(path);
        return read.stream().map(Node::getURI).toList();
    }

    private void fill() {
        for (String file : List.of("attest.ttl", "relations.ttl", "vocabulary.ttl")) {
            GraphUtil.addInto(
                    dataset.getGraph(Names.SCHEMA),
                    RDFParser.source(ONTOLOGY.resolve(file)).toGraph());
        }
        RDFParser.fromString(sample(), Lang.TRIG).parse(dataset);
        DERIVATIONS.forEach(this::derive);
    }

    private void derive(String query) {
        GraphUtil.addInto(
                dataset.getGraph(Names.DERIVED),
                QueryExec.dataset(dataset).query(query).construct());
    }

    private static List<String> derivations() {
        try (Stream<Path> files = Files.list(ONTOLOGY.resolve("derivations"))) {
            List<String> queries = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                queries.add(Files.readString(file));
            }
            return queries;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sample() {
        try (InputStream in = Harbour.class.getResourceAsStream("harbour.trig")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts a new statement into the data, as a load would. */
    void change() {
        dataset.executeWrite(() -> dataset.add(
                Names.LEDGER, Names.LEDGER, Names.term("dataVersion"), NodeFactory.createLiteralString("2")));
    }

    /** As many claims about one person, no two of one content. */
    void addClaims(int count) {
        Node person = NodeFactory.createURI(Names.BASE + "person/ana-kelmendra");
        dataset.executeWrite(() -> {
            for (int i = 0; i < count; i++) {
                Node claim = NodeFactory.createURI(Names.BASE + "claim/many-" + i);
                Node content = NodeFactory.createURI(Names.BASE + "proposition/many-" + i);
                describe(Names.SCHEMA, claim, "Claim", person);
                describe(Names.DERIVED, content, "Proposition", person);
                dataset.add(Names.DERIVED, claim, Names.term("proposition"), content);
            }
        });
    }

    private void describe(Node graph, Node node, String type, Node person) {
        dataset.add(graph, node, RDF.type.asNode(), Names.term(type));
        dataset.add(graph, node, Names.term("subject"), person);
        dataset.add(graph, node, Names.term("predicate"), NodeFactory.createURI(Names.REL + "knewOf"));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.serverURL() + path.substring(1)));
        HttpRequest built = (headers.length == 0 ? request : request.headers(headers)).build();
        try {
            return client.send(built, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The page without its markup, all white space as one blank. */
    String text(String path) {
        return get(path, "Accept", "text/html")
                .body()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        server.stop();
    }
}
