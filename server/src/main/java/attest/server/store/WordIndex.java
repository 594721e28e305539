package attest.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The words of labels, other names, titles and quotations, for {@code text:query} and for search. It is made from the
 * graphs of sources and authorities, graph by graph, and says which state of the store it was made from: one that does
 * not fit is made anew, so it may be lost at any time.
 */
public final class WordIndex extends TextIndexLucene {
    /** So many texts are found at most; more is said, not cut silently. */
    public static final int MOST = 10_000;

    /** Changes when the analyser or the fields do. */
    private static final String SHAPE = "1";

    private final SearcherManager searchers;

    /**
     * A text that was found.
     *
     * @param subject IRI of the thing it belongs to
     * @param type what that is, as in its IRI: person, claim, mention ...
     * @param field label, alias, title or quote
     * @param text the whole text
     */
    public record Found(String subject, String type, String field, String text) {}

    private WordIndex(Directory folder, TextIndexConfig config) throws IOException {
        super(folder, config);
        this.searchers = new SearcherManager(folder, null);
    }

    static WordIndex open(Path folder) throws IOException {
        TextIndexConfig config = new TextIndexConfig(fields());
        config.setAnalyzer(new WordAnalyzer());
        config.setValueStored(true);
        return new WordIndex(FSDirectory.open(folder), config);
    }

    private static EntityDefinition fields() {
        EntityDefinition fields = new EntityDefinition("uri", "label", "graph", RDFS.label.asNode());
        fields.set("alias", SKOS.altLabel.asNode());
        fields.set("title", DCTerms.title.asNode());
        fields.set("quote", Names.QUOTE);
        fields.setLangField("lang");
        return fields;
    }

    /** The index that goes with a dataset of a {@link Store}. */
    public static Optional<WordIndex> of(DatasetGraph dataset) {
        Object index = dataset.getContext().get(TextQuery.textIndex);
        return index instanceof WordIndex words ? Optional.of(words) : Optional.empty();
    }

    // ---- writing

    /** Whether it was made from this state of the store. */
    boolean holds(String version) {
        List<String> found = new ArrayList<>();
        getIndexWriter().getLiveCommitData().forEach(entry -> found.add(entry.getKey() + "=" + entry.getValue()));
        return found.contains("version=" + version) && found.contains("shape=" + SHAPE);
    }

    /** Makes the index anew from all graphs; to be called inside a transaction. */
    void fill(DatasetGraph dataset, String version) {
        try {
            getIndexWriter().deleteAll();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        dataset.listGraphNodes().forEachRemaining(name -> add(name, dataset.getGraph(name)));
        prepare(version);
        commit();
    }

    void replace(Node name, Graph graph) {
        remove(name);
        add(name, graph);
    }

    void remove(Node name) {
        try {
            getIndexWriter().deleteDocuments(new Term("graph", name.getURI()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(Node name, Graph graph) {
        if (!name.getURI().startsWith(Names.SOURCE_GRAPHS) && !name.getURI().startsWith(Names.AUTHORITY_GRAPHS)) {
            return;
        }
        for (String field : getDocDef().fields()) {
            for (Node property : getDocDef().getPredicates(field)) {
                graph.find(null, property, null)
                        .filterKeep(triple -> triple.getObject().isLiteral())
                        .forEachRemaining(triple -> addEntity(entity(name, field, triple)));
            }
        }
    }

    private static Entity entity(Node graph, String field, Triple triple) {
        Node text = triple.getObject();
        Entity entity = new Entity(
                triple.getSubject().getURI(), graph.getURI(), text.getLiteralLanguage(), text.getLiteralDatatype());
        entity.put(field, text.getLiteralLexicalForm());
        return entity;
    }

    @Override
    protected Document doc(Entity entity) {
        Document document = super.doc(entity);
        document.add(new StringField("type", type(entity.getId()), Field.Store.YES));
        return document;
    }

    private static String type(String iri) {
        return iri.startsWith(Names.BASE) ? iri.substring(Names.BASE.length()).split("/", 2)[0] : "";
    }

    /** All that takes long or may fail; {@link #commit} then only makes it visible. */
    void prepare(String version) {
        getIndexWriter()
                .setLiveCommitData(Map.of("version", version, "shape", SHAPE).entrySet());
        prepareCommit();
    }

    /** Only here does the index change: to look for changes at every search would read files each time. */
    @Override
    public void commit() {
        super.commit();
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    // ---- reading

    /** The words of a text as they are searched. */
    public List<String> words(String text) {
        return WordAnalyzer.words(getAnalyzer(), text);
    }

    /** The texts that fit best. */
    public List<Found> find(Query query, int most) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                List<Found> found = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                    found.add(found(searcher.storedFields().document(hit.doc)));
                }
                return found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Found found(Document document) {
        String field = getDocDef().fields().stream()
                .filter(name -> document.get(name) != null)
                .findFirst()
                .orElseThrow();
        return new Found(document.get("uri"), document.get("type"), field, document.get(field));
    }

    /** Every {@code text:query} comes through here. */
    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String words,
            String graph,
            String lang,
            int limit,
            String highlight) {
        WordSyntax.check(words, getQueryAnalyzer());
        if (highlight != null) {
            throw new BadWords("text:query highlights nothing here: leave the argument out.");
        }
        if (lang != null && !lang.matches("[A-Za-z0-9-]{1,35}|\\*")) {
            throw new BadWords("lang: takes a language tag such as lang:en.");
        }
        List<TextHit> hits = super.query(
                subject, properties, words, graph, lang, Math.min(limit <= 0 ? MOST + 1 : limit, MOST + 1), null);
        if (hits.size() > MOST) {
            throw new BadWords("More than %,d texts fit: add words, or give a limit of up to %,d as last argument."
                    .formatted(MOST, MOST));
        }
        return hits;
    }

    @Override
    public void close() {
        try {
            searchers.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            super.close();
        }
    }
}
