package attest.loader.analyse;

import attest.loader.model.Edge;
import attest.loader.words.Words;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
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
import java.util.stream.Stream;

/** What the parser is given of a sentence: all of it, or two parts of it one by one, and the grammar joined again. */
final class Parts {
    /** Some words of the sentence, read by themselves. */
    private record Part(List<Integer> tokens, Parts read) {
        List<Edge> edges() {
            return read.edges().stream()
                    .map(edge -> new Edge(tokens.get(edge.head()), tokens.get(edge.dependent()), edge.relation()))
                    .toList();
        }

        List<Integer> roots() {
            return read.roots().stream().map(tokens::get).toList();
        }
    }

    private final Tagged sentence;
    private final Optional<Cut> cut;
    private final Optional<Part> below;
    private final Optional<Part> above;

    private Parts(Tagged sentence, Optional<Cut> cut, Words words) {
        this.sentence = sentence;
        this.cut = cut;
        this.below = cut.map(two -> part(sentence, two.below(), words));
        this.above = cut.map(two -> part(sentence, two.above(), words));
    }

    static Parts of(Tagged sentence, Words words) {
        return new Parts(sentence, Cut.of(sentence, words), words);
    }

    private static Part part(Tagged sentence, List<Integer> tokens, Words words) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int token : tokens) {
            CoreLabel word = new CoreLabel(sentence.words().get(token));
            word.setIndex(labels.size() + 1);
            labels.add(word);
        }
        CoreMap map = new ArrayCoreMap();
        map.set(CoreAnnotations.TokensAnnotation.class, labels);
        map.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
        return new Part(tokens, of(new Tagged(sentence.block(), sentence.base(), map, labels), words));
    }

    /** What is to be parsed. */
    List<CoreMap> maps() {
        return cut.isEmpty()
                ? List.of(sentence.map())
                : Stream.of(below, above)
                        .flatMap(part -> part.orElseThrow().read().maps().stream())
                        .toList();
    }

    private Optional<SemanticGraph> graph() {
        return Optional.ofNullable(sentence.map().get(EnhancedPlusPlusDependenciesAnnotation.class));
    }

    private List<Integer> roots() {
        return above.map(Part::roots).orElseGet(() -> graph().stream()
                .flatMap(graph -> graph.getRoots().stream())
                .map(root -> root.index() - 1)
                .toList());
    }

    /** The grammar in a fixed order; nothing if the sentence was not parsed. */
    List<Edge> edges() {
        Set<Edge> edges = cut.isPresent() ? joined(cut.get()) : parsed();
        List<Edge> sorted = new ArrayList<>(Repairs.of(new Tree(List.copyOf(edges), sentence::tag, sentence::lemma)));
        sorted.sort(Comparator.comparingInt(Edge::head)
                .thenComparingInt(Edge::dependent)
                .thenComparing(Edge::relation));
        return sorted;
    }

    private Set<Edge> parsed() {
        // Copies of a word (for shared prepositions) fall together with it: their offsets are the same.
        Set<Edge> edges = new LinkedHashSet<>();
        graph().ifPresent(graph -> {
            for (SemanticGraphEdge edge : graph.edgeIterable()) {
                int head = edge.getGovernor().index() - 1;
                int dependent = edge.getDependent().index() - 1;
                if (head != dependent) {
                    edges.add(new Edge(head, dependent, edge.getRelation().toString()));
                }
            }
        });
        return edges;
    }

    private Set<Edge> joined(Cut two) {
        Set<Edge> edges = new LinkedHashSet<>(below.orElseThrow().edges());
        edges.addAll(above.orElseThrow().edges());
        if (!edges.isEmpty()) {
            join(two, edges);
        }
        return edges;
    }

    /** "A letter of the widows, signed": it is the letter that is signed. */
    private static int wholeNoun(int noun, Set<Edge> edges) {
        int head = noun;
        Optional<Edge> up = Optional.empty();
        do {
            int at = head;
            up = edges.stream()
                    .filter(edge -> edge.dependent() == at
                            && edge.head() < at
                            && edge.relation().startsWith("nmod"))
                    .findFirst();
            head = up.map(Edge::head).orElse(head);
        } while (up.isPresent());
        return head;
    }

    /** One part hangs on a word of the other; who stands behind the reporting verb speaks: "said Berger". */
    private void join(Cut two, Set<Edge> edges) {
        List<Integer> tops = above.orElseThrow().roots();
        int head = two.isPutIn()
                ? wholeNoun(two.head(), edges)
                : two.isSpeech() || tops.isEmpty() ? two.head() : tops.get(0);
        below.orElseThrow().roots().forEach(root -> edges.add(new Edge(head, root, two.relation())));
        if (two.isSpeech()
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
