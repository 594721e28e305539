package attest.server.review;

import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.Facts;
import attest.server.page.Detail;
import attest.server.page.Ref;
import attest.server.page.ReviewPage;
import attest.server.store.Names;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** Tells a claim as the queue shows it. */
final class Items {
    private static final Node BY = NodeFactory.createURI("http://www.w3.org/ns/prov#wasAttributedTo");
    private static final Node AT = NodeFactory.createURI("http://www.w3.org/ns/prov#generatedAtTime");

    private final Facts facts;
    private final Passages passages;
    private final Corpora corpora;

    Items(Facts facts, Path data, Corpora corpora) {
        this.facts = facts;
        this.passages = new Passages(data, facts);
        this.corpora = corpora;
    }

    ReviewPage.Item of(Node claim) {
        Passages.Around around = passages.around(claim);
        return new ReviewPage.Item(
                claim.getURI(),
                new Claims(facts, new Addresses(Names.BASE, facts)).line(claim),
                around.before(),
                around.after(),
                read(claim),
                decisions(claim),
                corpus(claim).isPresent());
    }

    /** The corpus of the text out of which a claim or an unknown entity was read. */
    Optional<Path> corpus(Node thing) {
        return facts.one(thing, "source")
                .flatMap(source -> facts.text(source, "textHash"))
                .flatMap(corpora::of);
    }

    private List<Detail> read(Node claim) {
        List<Detail> read = new ArrayList<>();
        for (String term : List.of("method", "rule", "confidence")) {
            facts.one(claim, term)
                    .ifPresent(value -> read.add(
                            new Detail(facts.label(Names.term(term)), List.of(Ref.plain(facts.label(value))))));
        }
        return read;
    }

    List<String> decisions(Node thing) {
        return facts.subjects(Names.term("reviews"), thing).stream()
                .map(review -> "%s, %s: %s%s"
                        .formatted(
                                facts.one(review, BY).map(facts::label).orElse("somebody"),
                                facts.one(review, AT).map(Facts::text).orElse(""),
                                facts.one(review, "decision").map(facts::label).orElse(""),
                                facts.one(review, RDFS.comment.asNode())
                                        .map(reason -> " (" + Facts.text(reason) + ")")
                                        .orElse("")))
                .toList();
    }
}
