package attest.loader.extract.rule;

import attest.loader.model.Kind;
import attest.loader.model.Relation;
import attest.loader.model.Role;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One rule of a rules file. Patterns name nodes; the rule says what each node is.
 *
 * @param id subject and name, such as held-office.copula
 * @param relation what the rule states of a subject, for a rule of a relation
 * @param event the kind of event, where the words do not tell, for a rule of an event
 * @param patterns any of them makes a match
 * @param types what the nodes must stand for; a node without a type is not tested
 * @param optional nodes that are let go, instead of the match, where they are not of their type
 * @param roles for a rule of an event: the part that each node plays in it
 * @param count for a rule of an event: the node whose number is the number of victims or detained
 * @param role for a rule of a relation: the role of the claim
 * @param confidence of its claims, if nothing lowers it
 * @param near words of which one must stand in the sentence or in one of the two before it; any will do if there are none
 * @param denied whether the rule states that its relation or event did not happen
 * @param examples passages that must and must not match
 */
public record Rule(
        String id,
        Optional<Relation> relation,
        Optional<Kind> event,
        List<SemgrexPattern> patterns,
        Map<String, NodeType> types,
        Set<String> optional,
        Map<String, Role> roles,
        Optional<String> count,
        Optional<Role> role,
        BigDecimal confidence,
        Set<String> near,
        boolean denied,
        List<Example> examples) {

    private static final Pattern LEMMA = Pattern.compile("lemma:(?:/([^/]+)/|([^;}]+))");

    public Rule {
        patterns = List.copyOf(patterns);
        types = Map.copyOf(types);
        optional = Set.copyOf(optional);
        roles = Map.copyOf(roles);
        near = Set.copyOf(near);
        examples = List.copyOf(examples);
        if (relation.isPresent() == event.isPresent()) {
            throw new IllegalArgumentException("rule " + id + " must name a relation or an event, and not both");
        }
    }

    /** Whether one of its patterns names a lemma. */
    public boolean knows(String lemma) {
        return patterns.stream()
                .flatMap(pattern -> LEMMA.matcher(pattern.pattern()).results())
                .anyMatch(named ->
                        named.group(1) == null ? named.group(2).equals(lemma) : Pattern.matches(named.group(1), lemma));
    }

    /**
     * A passage that shows what a rule does.
     *
     * @param text one or more sentences
     * @param expected what the claims must be like, by name of field; empty if the rule must make no claim of it
     */
    public record Example(String text, Map<String, List<String>> expected) {
        public Example {
            expected = Map.copyOf(expected);
        }

        public boolean mustMatch() {
            return !expected.isEmpty();
        }
    }
}
