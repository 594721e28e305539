package attest.server.link;

import attest.linker.model.Judgement;
import attest.linker.model.Verdict;
import attest.server.fact.Facts;
import attest.server.store.Names;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/**
 * What persons have decided on entities and items, as the derivation of matches reads it: of one person's answers on an
 * entity the newest counts, and her doubt on a pair until she says "same" of it. Persons who contradict each other leave
 * the pair unsure.
 */
public final class Verdicts {
    /** Where the items of Wikidata have their addresses. */
    public static final String ITEMS = "http://www.wikidata.org/entity/";

    private static final Node IDENTITY = NodeFactory.createURI(Names.VOCAB + "identity");
    private static final Node BY = NodeFactory.createURI("http://www.w3.org/ns/prov#wasAttributedTo");
    private static final Node AT = NodeFactory.createURI("http://www.w3.org/ns/prov#generatedAtTime");

    private final Map<String, List<Word>> words;

    private Verdicts(Map<String, List<Word>> words) {
        this.words = words;
    }

    /**
     * One decision of one person.
     *
     * @param entity IRI of ours
     * @param item id; empty for {@link Verdict#NONE}
     */
    public record Word(String entity, Optional<String> item, Verdict verdict, String by, OffsetDateTime at) {
        private boolean isAnswer() {
            return verdict == Verdict.SAME || verdict == Verdict.NONE;
        }
    }

    /** Reads those of all entities. */
    public static Verdicts of(Facts facts) {
        return of(facts, facts.subjects(Names.term("aspect"), IDENTITY));
    }

    /**
     * Reads those that the loader has written into a data folder; no store is opened.
     *
     * @param data the folder
     */
    public static Verdicts read(Path data) {
        Path reviews = data.resolve("graphs").resolve("reviews.trig");
        DatasetGraph dataset = DatasetGraphFactory.create();
        if (Files.exists(reviews)) {
            RDFParser.source(reviews).parse(dataset);
        }
        return of(new Facts(dataset));
    }

    /** Reads those of one entity. */
    public static Verdicts of(Facts facts, Node entity) {
        return of(
                facts,
                facts.subjects(Names.term("reviews"), entity).stream()
                        .filter(review -> facts.has(review, Names.term("aspect"), IDENTITY))
                        .toList());
    }

    private static Verdicts of(Facts facts, Collection<Node> reviews) {
        return new Verdicts(reviews.stream()
                .flatMap(review -> word(facts, review).stream())
                .sorted(Comparator.comparing(Word::at).thenComparing(Word::by))
                .collect(Collectors.groupingBy(Word::entity, TreeMap::new, Collectors.toList())));
    }

    private static Optional<Word> word(Facts facts, Node review) {
        Optional<Verdict> verdict =
                facts.one(review, "decision").map(Facts::localName).flatMap(Verdicts::verdict);
        Optional<String> item = facts.one(review, "other")
                .map(Node::toString)
                .filter(other -> other.startsWith(ITEMS))
                .map(other -> other.substring(ITEMS.length()));
        return verdict.filter(word -> (word == Verdict.NONE) == item.isEmpty())
                .map(word -> new Word(
                        facts.one(review, "reviews").map(Node::toString).orElse(""),
                        item,
                        word,
                        facts.one(review, BY).map(facts::label).orElse("somebody"),
                        facts.one(review, AT)
                                .map(Facts::text)
                                .map(OffsetDateTime::parse)
                                .orElse(OffsetDateTime.MIN)));
    }

    private static Optional<Verdict> verdict(String decision) {
        return switch (decision) {
            case "same" -> Optional.of(Verdict.SAME);
            case "different" -> Optional.of(Verdict.DIFFERENT);
            case "unsure" -> Optional.of(Verdict.UNSURE);
            case "none" -> Optional.of(Verdict.NONE);
            default -> Optional.empty();
        };
    }

    /** What all persons together come to, in the order of the entities. */
    public List<Judgement> judgements() {
        return words.keySet().stream()
                .flatMap(entity -> judgements(entity).stream())
                .toList();
    }

    /** What all persons together come to on one entity. */
    public List<Judgement> judgements(String entity) {
        List<Word> standing = standing(entity);
        Set<Optional<String>> answers =
                standing.stream().filter(Word::isAnswer).map(Word::item).collect(Collectors.toSet());
        if (answers.equals(Set.of(Optional.empty()))) {
            return List.of(new Judgement(entity, Optional.empty(), Verdict.NONE));
        }
        Map<String, Set<Verdict>> pairs = new TreeMap<>();
        standing.forEach(word -> word.item().ifPresent(item -> pairs.computeIfAbsent(item, any -> new TreeSet<>())
                .add(word.verdict())));
        boolean agreed = answers.size() < 2;
        return pairs.entrySet().stream()
                .map(pair -> new Judgement(entity, Optional.of(pair.getKey()), verdict(pair.getValue(), agreed)))
                .toList();
    }

    private static Verdict verdict(Set<Verdict> said, boolean agreed) {
        if (said.contains(Verdict.SAME)) {
            return agreed && said.size() == 1 ? Verdict.SAME : Verdict.UNSURE;
        }
        return said.contains(Verdict.DIFFERENT) ? Verdict.DIFFERENT : Verdict.UNSURE;
    }

    /** Items that persons called the same as several of ours, and those: a conflict that persons must settle. */
    public Map<String, Set<String>> conflicts() {
        Map<String, Set<String>> byItem = new TreeMap<>();
        judgements().stream()
                .filter(judgement -> judgement.verdict() == Verdict.SAME)
                .forEach(judgement -> byItem.computeIfAbsent(judgement.item().orElseThrow(), any -> new TreeSet<>())
                        .add(judgement.iri()));
        byItem.values().removeIf(entities -> entities.size() < 2);
        return byItem;
    }

    /** Who says that an entity is an item, in order of names. */
    public List<String> whoSaysSame(String entity, String item) {
        return standing(entity).stream()
                .filter(word -> word.verdict() == Verdict.SAME && word.item().equals(Optional.of(item)))
                .map(Word::by)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a person has said so of an entity and nothing else since: to say it again would change nothing. */
    public boolean stands(String entity, Optional<String> item, Verdict verdict, String by) {
        return standing(entity).stream()
                .anyMatch(word -> word.verdict() == verdict
                        && word.item().equals(item)
                        && word.by().equals(by));
    }

    /** All that was decided on an entity, oldest first. */
    public List<Word> words(String entity) {
        return words.getOrDefault(entity, List.of());
    }

    /** The words that no later one of the same person has replaced. */
    public List<Word> standing(String entity) {
        List<Word> answers = newest(entity, Word::isAnswer, Word::by);
        List<Word> doubts =
                newest(
                                entity,
                                word -> word.item().isPresent(),
                                word -> List.of(word.by(), word.item().get()))
                        .stream()
                        .filter(word -> !word.isAnswer())
                        .toList();
        List<Word> standing = new ArrayList<>(answers);
        standing.addAll(doubts);
        return standing;
    }

    private List<Word> newest(String entity, Predicate<Word> which, Function<Word, Object> key) {
        Map<Object, Word> newest = new HashMap<>();
        words(entity).stream().filter(which).forEach(word -> newest.put(key.apply(word), word));
        return words(entity).stream().filter(newest::containsValue).toList();
    }
}
