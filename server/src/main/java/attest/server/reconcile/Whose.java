package attest.server.reconcile;

import attest.linker.name.NameComparison;
import attest.linker.name.ParsedName;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/**
 * Whose office or body a name means. Every country has a minister of justice, so that a bare title, though texts here use
 * it for one of them, does not tell which one a row means.
 */
final class Whose {
    /** Shorter words begin like too many others. */
    private static final int STEM = 4;

    private final Type type;
    private final List<Set<String>> labels;
    private final Set<String> places;

    private Whose(Type type, List<Set<String>> labels, Set<String> places) {
        this.type = type;
        this.labels = labels;
        this.places = places;
    }

    static Whose of(Look look, Candidate candidate) {
        Set<String> places = look.facts().all(candidate.thing(), DCTerms.spatial.asNode()).stream()
                .flatMap(place -> labels(look, place))
                .flatMap(Set::stream)
                .filter(word -> word.length() >= STEM)
                .collect(Collectors.toSet());
        return new Whose(candidate.type(), labels(look, candidate.thing()).toList(), places);
    }

    private static Stream<Set<String>> labels(Look look, Node thing) {
        return look.facts().all(thing, RDFS.label.asNode()).stream()
                .filter(Node::isLiteral)
                .map(label -> words(ParsedName.of(label.getLiteralLexicalForm())));
    }

    private static Set<String> words(ParsedName name) {
        return new HashSet<>(Arrays.asList(name.toString().split(" ")));
    }

    /** Where the full name of an office names a place, this one must, too; else it must not be only a part of a full name. */
    boolean isTold(ParsedName name) {
        Set<String> words = words(name);
        if (type == Type.OFFICE && labels.stream().anyMatch(this::namesPlace)) {
            return namesPlace(words);
        }
        boolean bare = type == Type.OFFICE || type == Type.ORGANIZATION;
        return !bare || labels.stream().noneMatch(label -> label.size() > words.size() && label.containsAll(words));
    }

    private boolean namesPlace(Set<String> words) {
        return words.stream().anyMatch(word -> places.stream().anyMatch(place -> isOf(word, place)));
    }

    /** Iran, Iranian, and the same in other letters. */
    private static boolean isOf(String word, String place) {
        return word.startsWith(place) || NameComparison.score(word, place) >= Candidates.SAME;
    }
}
