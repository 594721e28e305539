package attest.loader.analyse;

import attest.loader.model.Edge;
import attest.loader.words.Words;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the parser is given of a sentence: all of it, or two parts of it one by one, and the grammar joined again. */
final class Parts {
    /** Some words of the sentence and, once parsed, their grammar. */
    private record Part(List<Integer> tokens, CoreMap map) {
        Optional<SemanticGraph> graph() {
            return Optional.ofNullable(map.get(EnhancedPlusPlusDependenciesAnnotation.class));
        }

        int token(IndexedWord word) {
            return tokens.get(word.index() - 1);
        }
    }

    private final Tagged sentence;
    private final List<Part> parts;
    private final Optional<Cut> cut;

    private Parts(Tagged sentence, List<Part> parts, Optional<Cut> cut) {
        this.sentence = sentence;
        this.parts = parts;
        this.cut = cut;
    }

    static Parts of(Tagged sentence, Words words) {
        Optional<Cut> cut = Cut.of(sentence, words);
        List<Part> parts = cut.map(two -> List.of(part(sentence, two.below()), part(sentence, two.above())))
                .orElseGet(() -> List.of(new Part(
                        IntStream.range(0, sentence.words().size()).boxed().toList(), sentence.map())));
        return new Parts(sentence, parts, cut);
    }

    private static Part part(Tagged sentence, List<Integer> tokens) {
        List<CoreLabel> words = new ArrayList<>();
        for (int token : tokens) {
            CoreLabel word = new CoreLabel(sentence.words().get(token));
            word.setIndex(words.size() + 1);
            words.add(word);
        }
        CoreMap map = new ArrayCoreMap();
        map.set(CoreAnnotations.TokensAnnotation.class, words);
        map.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
        return new Part(tokens, map);
    }

    List<CoreMap> maps() {
        return parts.stream().map(Part::map).toList();
    }

    /** The grammar in a fixed order; nothing if the sentence was not parsed. */
    List<Edge> edges() {
        // Copies of a word (for shared prepositions) fall together with it: their offsets are the same.
        Set<Edge> edges = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.graph().isEmpty()) {
                return List.of();
            }
            for (SemanticGraphEdge edge : part.graph().get().edgeIterable()) {
                int head = part.token(edge.getGovernor());
                int dependent = part.token(edge.getDependent());
                if (head != dependent) {
                    edges.add(new Edge(head, dependent, edge.getRelation().toString()));
                }
            }
        }
        cut.ifPresent(two -> join(two, edges));
        List<Edge> sorted = new ArrayList<>(Repairs.of(List.copyOf(edges), sentence::tag, sentence::lemma));
        sorted.sort(Comparator.comparingInt(Edge::head)
                .thenComparingInt(Edge::dependent)
                .thenComparing(Edge::relation));
        return sorted;
    }

    /** One part hangs on a word of the other; who stands behind the reporting verb speaks: "said Berger". */
    private void join(Cut two, Set<Edge> edges) {
        int head = two.head();
        parts.get(0)
                .graph()
                .orElseThrow()
                .getRoots()
                .forEach(root -> edges.add(new Edge(head, parts.get(0).token(root), two.relation())));
        if (sentence.tag(head).startsWith("VB")
                && edges.stream()
                        .noneMatch(
                                edge -> edge.head() == head && edge.relation().startsWith("nsubj"))) {
            edges.stream()
                    .filter(edge -> edge.head() == head && edge.relation().equals("obj"))
                    .findFirst()
                    .ifPresent(edge -> {
                        edges.remove(edge);
                        edges.add(new Edge(head, edge.dependent(), "nsubj"));
                    });
        }
        Set<Integer> read = new LinkedHashSet<>(two.below());
        read.addAll(two.above());
        IntStream.range(0, sentence.words().size())
                .filter(token -> !read.contains(token))
                .forEach(token -> edges.add(new Edge(head, token, "punct")));
    }
}
