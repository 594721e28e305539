package attest.loader.extract;

import attest.loader.extract.rule.Match;
import attest.loader.extract.rule.NodeType;
import attest.loader.extract.rule.Rule;
import attest.loader.model.Mention;
import attest.loader.model.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A match whose nodes are what the rule says they must be.
 *
 * @param rule the rule
 * @param sentence index of the sentence
 * @param words the word of each bound node
 * @param mentions the mention of each node that has a type
 */
record Firing(Rule rule, int sentence, Map<String, At> words, Map<String, Mention> mentions) {
    private static final Set<String> BEFALLEN = Set.of("victim", "convicted", "accused", "beneficiary");

    /** Nothing if a node is not what it must be. */
    static Optional<Firing> of(Match match, int sentence, Mentions finder) {
        Map<String, At> words = new LinkedHashMap<>();
        match.nodes().forEach((name, word) -> words.put(name, new At(sentence, word)));
        Map<String, Mention> mentions = new LinkedHashMap<>();
        for (Map.Entry<String, NodeType> typed : match.rule().types().entrySet()) {
            At at = words.get(typed.getKey());
            if (at != null) {
                Optional<Mention> mention = mention(match, typed, at, finder);
                if (mention.isPresent()) {
                    mentions.put(typed.getKey(), mention.get());
                } else if (match.rule().optional().contains(typed.getKey()) || isSomebody(match, typed, at, finder)) {
                    words.remove(typed.getKey());
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Firing(match.rule(), sentence, words, mentions));
    }

    /** "She was arrested in June": somebody was, even if nobody can tell who. */
    private static boolean isSomebody(Match match, Map.Entry<String, NodeType> typed, At at, Mentions finder) {
        Set<NodeType> persons = Set.of(NodeType.PERSON, NodeType.PEOPLE, NodeType.AGENT);
        return match.rule().event().isPresent()
                && persons.contains(typed.getValue())
                && finder.isSomebody(
                        at, at.with(match.node("event").orElseThrow()), isBefallen(match.rule(), typed.getKey()));
    }

    private static boolean isBefallen(Rule rule, String node) {
        return BEFALLEN.contains(
                Optional.ofNullable(rule.roles().get(node)).map(Role::name).orElse(""));
    }

    /** What the node must be; or anybody, if the event befalls nobody but persons: "seven ringleaders were arrested". */
    private static Optional<Mention> mention(Match match, Map.Entry<String, NodeType> typed, At at, Mentions finder) {
        boolean befalls = typed.getValue() == NodeType.PEOPLE
                && match.node("event").isPresent()
                && isBefallen(match.rule(), typed.getKey());
        return finder.of(at, typed.getValue())
                .or(() -> befalls
                        ? finder.befallen(at, at.with(match.node("event").getAsInt()))
                        : Optional.empty());
    }

    /** The nodes, in order of their names, that are not what the rule says they must be; none if it fires. */
    static List<String> unfit(Match match, int sentence, Mentions finder) {
        return match.rule().types().entrySet().stream()
                .filter(typed -> !match.rule().optional().contains(typed.getKey()))
                .filter(typed -> match.node(typed.getKey()).isPresent())
                .filter(typed -> mention(
                                match,
                                typed,
                                new At(sentence, match.node(typed.getKey()).getAsInt()),
                                finder)
                        .isEmpty())
                .filter(typed -> !isSomebody(
                        match,
                        typed,
                        new At(sentence, match.node(typed.getKey()).getAsInt()),
                        finder))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Whether nothing but the word for the event is bound: nobody says more of it than that word. */
    boolean isWordAlone() {
        return words.keySet().equals(Set.of("event"));
    }

    Optional<At> word(String node) {
        return Optional.ofNullable(words.get(node));
    }

    Optional<Mention> mention(String node) {
        return Optional.ofNullable(mentions.get(node));
    }
}
