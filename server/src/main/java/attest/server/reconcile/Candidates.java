package attest.server.reconcile;

import attest.linker.name.ParsedName;
import attest.server.fact.Addresses;
import attest.server.search.Search;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Finds the things that a row may mean, and says of one that it is meant only where nothing else can be. */
final class Candidates {
    private static final int FOUND = 50;
    /** Names less alike are no candidates. */
    private static final double LEAST = 0.5;
    /** From here on two names are the same: the linker's threshold for deciding alone. */
    static final double SAME = 0.93;

    private static final double GAP = 10;

    private final Look look;

    Candidates(Look look) {
        this.look = look;
    }

    /** The answer to one query, best first. */
    List<Map<String, Object>> of(Asked asked) {
        List<Candidate> stated = stated(asked);
        List<Candidate> all = stated.isEmpty() ? found(asked) : stated;
        List<Candidate> best = all.stream()
                .sorted(Comparator.comparing((Candidate candidate) -> -candidate.score())
                        .thenComparing(candidate -> -look.naming().count(candidate.thing()))
                        .thenComparing(candidate -> candidate.thing().getURI()))
                .toList();
        boolean match = !best.isEmpty() && (stated.size() == 1 || isCertain(asked, best));
        List<Map<String, Object>> trees = new ArrayList<>();
        best.stream().limit(asked.limit()).forEach(one -> trees.add(one.tree(look, match && trees.isEmpty())));
        return trees;
    }

    /** The things that an identifier of ours or of Wikidata names. */
    private List<Candidate> stated(Asked asked) {
        List<Node> things = new ArrayList<>();
        look.known(asked.name()).ifPresent(things::add);
        things.addAll(WikidataId.tied(look, asked.name()));
        if (asked.name().isEmpty()) {
            asked.properties().stream()
                    .filter(given -> given.property() instanceof WikidataId)
                    .flatMap(given -> given.values().stream())
                    .forEach(item -> things.addAll(WikidataId.tied(look, item.text())));
        }
        return things.stream()
                .distinct()
                .flatMap(thing -> Type.ofThing(thing).stream()
                        .filter(asked.types()::contains)
                        .map(type -> new Candidate(thing, type, "", 1, Map.of(), 100)))
                .toList();
    }

    private List<Candidate> found(Asked asked) {
        if (asked.name().isEmpty()) {
            throw new Fault(
                    "Expected a query: of the properties only wikidataId finds anything alone, and no link has it.");
        }
        ParsedName name = ParsedName.of(asked.name());
        Map<String, String> spellings = new LinkedHashMap<>();
        List<String> kinds = asked.types().stream().map(Type::kind).toList();
        Search.alike(look.data(), asked.name(), kinds, FOUND)
                .forEach(hit -> spellings.putIfAbsent(hit.iri(), hit.matched()));
        look.called().sounding(name).stream().limit(FOUND).forEach(thing -> spellings.putIfAbsent(thing, ""));
        return spellings.entrySet().stream()
                .flatMap(found -> candidate(
                        asked,
                        NodeFactory.createURI(found.getKey()),
                        found.getValue(),
                        look.called().score(found.getKey(), found.getValue(), name))
                        .stream())
                .toList();
    }

    private Optional<Candidate> candidate(Asked asked, Node thing, String spelling, double name) {
        Optional<Type> type = Type.ofThing(thing).filter(asked.types()::contains);
        if (name < LEAST || type.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Double> evidence = new LinkedHashMap<>();
        for (Asked.Given given : asked.properties()) {
            given.property()
                    .fit(look, thing, given.values())
                    .ifPresent(fit -> evidence.put(given.property().id(), fit));
        }
        return Optional.of(Candidate.of(
                thing, type.get(), spelling, name, evidence, asked.properties().size()));
    }

    /** The same name, nobody else of that name, a gap to the next, and nothing that speaks against it. */
    private boolean isCertain(Asked asked, List<Candidate> best) {
        Candidate first = best.get(0);
        List<Candidate> others = best.subList(1, best.size());
        return first.name() >= SAME
                && !first.contradicted()
                && others.stream().noneMatch(other -> other.name() >= SAME || first.score() - other.score() < GAP)
                && tells(first, ParsedName.of(asked.name()))
                && (first.confirmed() || Whose.of(look, first).isTold(ParsedName.of(asked.name())))
                && !Addresses.isProvisional(first.thing())
                && !look.isDescribed(first.thing());
    }

    /**
     * Whether a name tells enough: relatives share surnames, so that one word beside titles names no person, and of two
     * families one may be spelled as the other sounds. Anything else is told by one word only as it is written here.
     */
    private boolean tells(Candidate first, ParsedName name) {
        String thing = first.thing().getURI();
        if (first.type() == Type.PERSON) {
            return name.tellingWords() > 1
                    && (first.isItem() || look.called().isFamilyOf(thing, first.spelling(), name));
        }
        return name.tellingWords() > 1 || look.called().isWritten(thing, name);
    }
}
