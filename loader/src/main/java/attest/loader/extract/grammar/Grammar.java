package attest.loader.extract.grammar;

import attest.loader.model.Edge;
import attest.loader.model.Sentence;
import attest.loader.model.Span;
import attest.loader.model.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A parsed sentence as a tree. Enhanced++ dependencies are a graph with copies and cycles (a subject copied to each conjunct, an
 * antecedent that is also the subject of its relative clause); the tree keeps for each word the edge nearest to the root.
 * All edges, the copied ones too, are in {@link #below} and {@link #above}.
 */
public final class Grammar {
    private static final int NONE = -1;

    private final Sentence sentence;
    private final List<List<Edge>> below;
    private final List<List<Edge>> above;
    private final int[] parent;
    private final String[] relation;

    /** With "have" they guess about what happened. */
    private static final String GUESSED = "may|might|could|must";

    private Grammar(Sentence sentence) {
        this.sentence = sentence;
        int size = sentence.tokens().size();
        below = lists(size);
        above = lists(size);
        parent = new int[size];
        relation = new String[size];
        Arrays.fill(parent, NONE);
        Arrays.fill(relation, "");
        for (Edge edge : sentence.edges()) {
            below.get(edge.head()).add(edge);
            above.get(edge.dependent()).add(edge);
        }
        growTree();
    }

    public static Grammar of(Sentence sentence) {
        return new Grammar(sentence);
    }

    private static List<List<Edge>> lists(int size) {
        return Stream.<List<Edge>>generate(ArrayList::new).limit(size).toList();
    }

    private void growTree() {
        boolean[] seen = new boolean[parent.length];
        for (int root = 0; root < parent.length; root++) {
            if (isRoot(root)) {
                growFrom(root, seen);
            }
        }
    }

    /**
     * Nothing governs it but its own relative clause ("Peace is something that all want" hangs "something" on "want"), or the noun that it
     * refers to.
     */
    private boolean isRoot(int word) {
        return above.get(word).stream()
                .allMatch(edge -> edge.relation().equals("ref") || isInRelativeClause(edge.head(), word));
    }

    private boolean isInRelativeClause(int word, int noun) {
        boolean[] seen = new boolean[parent.length];
        seen[noun] = true;
        Deque<Integer> open = new ArrayDeque<>();
        below.get(noun).stream()
                .filter(edge -> edge.relation().startsWith("acl:relcl"))
                .forEach(edge -> open.add(edge.dependent()));
        while (!open.isEmpty()) {
            int at = open.remove();
            if (!seen[at]) {
                seen[at] = true;
                below.get(at).forEach(edge -> open.add(edge.dependent()));
            }
        }
        return word != noun && seen[word];
    }

    private void growFrom(int root, boolean[] seen) {
        Deque<Integer> open = new ArrayDeque<>(List.of(root));
        seen[root] = true;
        while (!open.isEmpty()) {
            for (Edge edge : below.get(open.remove())) {
                if (!seen[edge.dependent()] && !edge.relation().equals("ref")) {
                    seen[edge.dependent()] = true;
                    parent[edge.dependent()] = edge.head();
                    relation[edge.dependent()] = edge.relation();
                    open.add(edge.dependent());
                }
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** All edges from a word to its dependents, copied ones too. */
    public List<Edge> below(int index) {
        return List.copyOf(below.get(index));
    }

    /** All edges from the heads of a word, copied ones too. */
    public List<Edge> above(int index) {
        return List.copyOf(above.get(index));
    }

    /** The head of a word in the tree; empty for a root. */
    public OptionalInt parent(int index) {
        return parent[index] == NONE ? OptionalInt.empty() : OptionalInt.of(parent[index]);
    }

    /** The relation of a word to its head in the tree; "" for a root. */
    public String relation(int index) {
        return relation[index];
    }

    /** Whether this is a participle that goes along with another verb: "fired on the crowd, killing two". */
    public boolean isAlong(int index) {
        return token(index).tag().equals("VBG")
                && relation[index].matches("advcl|dep|xcomp")
                && token(parent[index]).tag().startsWith("VB");
    }

    /** The dependents of a word in the tree, in the order of the sentence. */
    public List<Integer> children(int index) {
        return below.get(index).stream()
                .map(Edge::dependent)
                .filter(child -> parent[child] == index)
                .distinct()
                .sorted()
                .toList();
    }

    /** Dependents by any edge, copied ones too, whose relation passes, in the order of the sentence. */
    public List<Integer> dependents(int index, Predicate<String> relations) {
        return below.get(index).stream()
                .filter(edge -> relations.test(edge.relation()))
                .map(Edge::dependent)
                .distinct()
                .sorted()
                .toList();
    }

    /** Dependents whose relation is the name, alone or with a specifier: "obl" finds obl and obl:in. */
    public List<Integer> dependents(int index, String name) {
        return dependents(index, relation -> relation.equals(name) || relation.startsWith(name + ":"));
    }

    /** The heads of a word from its own up to the root. */
    public List<Integer> ancestors(int index) {
        List<Integer> path = new ArrayList<>();
        for (int at = parent[index]; at != NONE; at = parent[at]) {
            path.add(at);
        }
        return path;
    }

    /** A word and everything under it in the tree, without what hangs on by a relation that fails. */
    public SortedSet<Integer> phrase(int index, Predicate<String> relations) {
        SortedSet<Integer> words = new TreeSet<>(List.of(index));
        for (int child : children(index)) {
            if (relations.test(relation[child])) {
                words.addAll(phrase(child, relations));
            }
        }
        return words;
    }

    /** A word and everything under it in the tree. */
    public SortedSet<Integer> phrase(int index) {
        return phrase(index, any -> true);
    }

    /** The stretch of text from the first to the last of these words. */
    public Span span(SortedSet<Integer> words) {
        return token(words.first()).span().union(token(words.last()).span());
    }

    /** The word that a span of the text hangs on: the one inside whose head is outside. */
    public Optional<Integer> headOf(Span span) {
        return Stream.iterate(0, i -> i + 1)
                .limit(parent.length)
                .filter(i -> span.covers(token(i).span()))
                .filter(i -> parent[i] == NONE || !span.covers(token(parent[i]).span()))
                .findFirst();
    }

    /** Whether a verb tells what is to come: "will resign", "shall be held". */
    public boolean isToCome(int verb) {
        return dependents(verb, "aux").stream()
                .anyMatch(word -> token(word).lemma().matches("will|shall|wo|'ll"));
    }

    /**
     * Whether a verb tells only what may, must or ought to be: "should begin", "must die", "can kill", "may be hanged", and what is joined
     * to it without a verb of its own: "should drop the case and release her"; or what is to come, where the parser takes the infinitive for
     * the main verb: "Plans to expel them were dropped". "May have been hanged" is a guess about what happened.
     */
    public boolean isOnlyPossible(int verb) {
        List<String> auxiliaries = dependents(verb, "aux").stream()
                .map(word -> token(word).word().toLowerCase(Locale.ROOT))
                .toList();
        boolean guess = auxiliaries.contains("have") && auxiliaries.stream().anyMatch(word -> word.matches(GUESSED));
        boolean said = auxiliaries.stream().anyMatch(word -> word.matches(GUESSED + "|should|ought|can|cannot|ca"));
        return (said && !guess) || isStillTo(verb) || (sharesAuxiliaries(verb) && isOnlyPossible(parent[verb]));
    }

    private boolean isStillTo(int verb) {
        return parent[verb] == NONE
                && token(verb).tag().equals("VB")
                && dependents(verb, any -> any.matches("mark|dep|aux")).stream()
                        .anyMatch(word -> token(word).lemma().equals("to"));
    }

    /** "should be tried and jailed", "must end the siege and withdraw": the second verb has no form of its own. */
    private boolean sharesAuxiliaries(int verb) {
        boolean bare = dependents(verb, any -> any.matches("aux.*|mark")).isEmpty();
        boolean alike = parent[verb] != NONE
                && token(verb).tag().matches("VB|VBN")
                && token(verb).tag().equals(token(parent[verb]).tag());
        return bare && alike && relation[verb].startsWith("conj");
    }
}
