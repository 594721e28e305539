package attest.server.review;

import attest.server.fact.Facts;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.page.CorrectionPage;
import attest.server.page.IdentityPage;
import attest.server.page.Pages;
import attest.server.page.ReviewPage;
import attest.server.store.Names;
import attest.server.store.Ontology;
import attest.server.store.Store;
import attest.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Where a signed-in reviewer works: shows what waits, and keeps and applies what is decided. */
final class ReviewDesk {
    private static final String KEPT = "kept";
    private static final String LATER = "later";

    private final Store store;
    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final Corpora corpora;
    private final Clock clock;
    private final LinkDesk links;

    ReviewDesk(Store store, Ontology ontology, Corpora corpora, Clock clock) {
        this.store = store;
        this.dataset = store.dataset();
        this.ontology = ontology;
        this.corpora = corpora;
        this.clock = clock;
        this.links = new LinkDesk(store, corpora);
    }

    String page(String path, String reviewer, ReviewForm form) {
        return dataset.calculateRead(() -> switch (path) {
            case "" -> queue(reviewer, form);
            case "/identity" -> identity(reviewer, form);
            case "/links" -> links.page(reviewer, form, note(form));
            case "/correction" -> correction(form);
            default -> throw new Refusal(new Problem(404, "Not found", "There is nothing at this address."));
        });
    }

    private String queue(String reviewer, ReviewForm form) {
        Facts facts = new Facts(dataset);
        Queue queue = new Queue(facts, form.filters());
        String one = slug(form, "claim");
        Optional<Node> claim = one.isEmpty()
                ? queue.next(slug(form, "after"))
                : Optional.of(claim(facts, Names.BASE + "claim/" + one));
        return Pages.html(new ReviewPage(
                reviewer, claim.map(items(facts)::of), form.filters(), queue.choices(), !one.isEmpty(), note(form)));
    }

    private String identity(String reviewer, ReviewForm form) {
        Facts facts = new Facts(dataset);
        Identities identities = new Identities(dataset, facts, items(facts));
        return Pages.html(
                new IdentityPage(reviewer, identities.next(form.get("after")), note(form), corpora.progress()));
    }

    private String correction(ReviewForm form) {
        Facts facts = new Facts(dataset);
        Node claim = claim(facts, Names.BASE + "claim/" + slug(form, "claim"));
        return Pages.html(new CorrectionPage(
                items(facts).of(claim).claim(),
                "annotations/corrections.yaml",
                new Correction(facts).lines(claim),
                "/review?" + form.filters().query(slug(form, "claim"))));
    }

    private Items items(Facts facts) {
        return new Items(facts, store.data(), corpora);
    }

    private static String slug(ReviewForm form, String name) {
        return form.matching(name, "[0-9a-z-]{1,100}", "the end of the IRI of a claim");
    }

    private static String note(ReviewForm form) {
        return switch (form.get("done")) {
            case KEPT -> "Your decision is kept and counts.";
            case LATER -> "Your decision is kept. It counts after the next load; one may be at work now.";
            default -> "";
        };
    }

    /** Keeps and applies a decision; returns the address that comes next. */
    String decide(String path, String reviewer, ReviewForm form) {
        return switch (path) {
            case "/decide" -> decideClaim(reviewer, form);
            case "/identity" -> decideIdentity(reviewer, form);
            case "/links" -> decideLink(reviewer, form);
            default -> throw new Refusal(new Problem(404, "Not found", "There is nothing at this address."));
        };
    }

    private String decideClaim(String reviewer, ReviewForm form) {
        String word = form.oneOf("decision", Set.of("accepted", "rejected", "unsure", "corrected"));
        boolean against = word.equals("rejected") || word.equals("corrected");
        if (word.isEmpty() || (against && form.get("reason").isEmpty())) {
            throw Refusal.badRequest("Reason needed", "Go back and tell why the text does not say so.");
        }
        String filters = form.matching("filters", "[A-Za-z0-9.&=_%-]*", "what the form sent");
        record Place(Optional<Path> corpus, String slug) {}
        Place place = dataset.calculateRead(() -> {
            Facts facts = new Facts(dataset);
            Node claim = claim(facts, form.get("about"));
            return new Place(items(facts).corpus(claim), Facts.localName(claim));
        });
        String done = apply(
                known(place.corpus()),
                decision(form, "extraction", word.equals("corrected") ? "rejected" : word, reviewer, Optional.empty()),
                false);
        return word.equals("corrected")
                ? "/review/correction?claim=" + place.slug() + "&" + filters
                : "/review?" + filters + "&done=" + done;
    }

    private String decideIdentity(String reviewer, ReviewForm form) {
        String word = form.oneOf("decision", Set.of("same", "different"));
        Optional<Path> corpus = dataset.calculateRead(() -> {
            Facts facts = new Facts(dataset);
            Items items = items(facts);
            Node entity = NodeFactory.createURI(form.get("about"));
            if (word.isEmpty()
                    || !Identities.isProvisional(entity)
                    || !facts.knows(NodeFactory.createURI(form.get("other")))) {
                throw Refusal.badRequest(
                        "Decision not understood", "An unknown entity is the same as a known one, or different.");
            }
            return new Identities(dataset, facts, items)
                    .mentions(entity).stream()
                            .flatMap(mention -> items.corpus(mention).stream())
                            .findFirst();
        });
        String done = apply(
                known(corpus),
                decision(form, "identity", word, reviewer, Optional.of(form.get("other"))),
                word.equals("same"));
        return "/review/identity?done=" + done;
    }

    private String decideLink(String reviewer, ReviewForm form) {
        LinkDesk.Choice choice = dataset.calculateRead(() -> links.choice(reviewer, form));
        if (choice.again()) { // a form that was sent twice
            return choice.next() + KEPT;
        }
        return choice.next()
                + apply(
                        known(choice.corpus()),
                        decision(form, "identity", choice.word(), reviewer, choice.item()),
                        false);
    }

    private static Path known(Optional<Path> corpus) {
        return corpus.orElseThrow(() -> new Refusal(new Problem(
                409, "Corpus not known", "Run attest load for the corpus of this text once, then decide again.")));
    }

    private Decision decision(ReviewForm form, String aspect, String word, String reviewer, Optional<String> other) {
        return new Decision(
                form.get("about"),
                aspect,
                word,
                other,
                reviewer,
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                form.get("reason"));
    }

    private static Node claim(Facts facts, String iri) {
        Node claim = NodeFactory.createURI(iri);
        if (!iri.startsWith(Names.BASE) || !facts.isA(claim, "Claim")) {
            throw new Refusal(
                    new Problem(404, "No such claim", "The claim is not there, or no longer: take the next one."));
        }
        return claim;
    }

    /** One at a time: the line is on disk before anything else is done, and never lost. */
    private synchronized String apply(Path corpus, Decision decision, boolean readAgain) {
        try {
            decision.append(corpus);
        } catch (IOException failure) {
            throw new Refusal(new Problem(
                    507,
                    "Not kept",
                    "decisions.jsonl of the corpus cannot be written: make it writable, go back, and decide again."));
        }
        try {
            corpora.takeDecisions();
            store.load(ontology);
            if (readAgain) {
                corpora.readAgain(corpus);
            }
            return KEPT;
        } catch (IOException | StoreException busy) {
            return LATER;
        }
    }
}
