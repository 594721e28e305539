package attest.server.excerpt;

import attest.linker.model.Judgement;
import attest.linker.model.Verdict;
import attest.server.fact.Facts;
import attest.server.link.Verdicts;
import attest.server.store.Names;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The items that entities of ours are, or may be: linked or proposed, and no person has said "different". */
final class LinkedItems {
    private LinkedItems() {}

    /** Their ids, in order; to be called inside one read transaction. */
    static Set<String> of(Facts facts) {
        Verdicts verdicts = Verdicts.of(facts);
        Set<String> barred = verdicts.judgements().stream()
                .filter(judgement -> judgement.verdict() == Verdict.DIFFERENT)
                .map(LinkedItems::pair)
                .collect(Collectors.toSet());
        Set<String> ids = new TreeSet<>();
        verdicts.judgements().stream()
                .filter(judgement -> judgement.verdict() != Verdict.DIFFERENT)
                .forEach(judgement -> judgement.item().ifPresent(ids::add));
        for (Node link : facts.subjects(RDF.type.asNode(), Names.term("Link"))) {
            item(facts, link)
                    .filter(id -> !barred.contains(entity(facts, link) + " " + id))
                    .ifPresent(ids::add);
        }
        return ids;
    }

    private static String pair(Judgement judgement) {
        return judgement.iri() + " " + judgement.item().orElse("");
    }

    private static String entity(Facts facts, Node link) {
        return facts.one(link, "subject").map(Node::toString).orElse("");
    }

    private static Optional<String> item(Facts facts, Node link) {
        return facts.has(link, Names.term("predicate"), SKOS.exactMatch.asNode())
                ? facts.one(link, "object")
                        .map(Node::toString)
                        .filter(iri -> iri.startsWith(Verdicts.ITEMS))
                        .map(iri -> iri.substring(Verdicts.ITEMS.length()))
                : Optional.empty();
    }
}
