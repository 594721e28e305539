package attest.loader.resolve;

import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.MergeStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the persons of several documents that are one: full names that agree, where all those that agree with one agree with each other. */
final class SamePersons {
    /** Two of one group, the first before the second in the order of documents. */
    record Same(Cluster person, Cluster other) {
        MergeStep step() {
            return new MergeStep("full-name-across-documents", 0.85, Labels.of(person), Labels.of(other));
        }
    }

    private final List<Cluster> clusters;
    private final Identity identity;
    private final Map<Cluster, LocalEntities> home;
    private final Map<Cluster, List<PersonName>> names = new HashMap<>();
    private final Map<Cluster, Set<Gender>> genders = new HashMap<>();

    SamePersons(List<Cluster> clusters, Identity identity, Map<Cluster, LocalEntities> home) {
        this.clusters = clusters;
        this.identity = identity;
        this.home = home;
    }

    List<Same> find() {
        List<Cluster> persons = clusters.stream()
                .filter(cluster ->
                        cluster.entity() == EntityKind.PERSON && cluster.known().isEmpty())
                .toList();
        Map<String, Set<Cluster>> blocks = new HashMap<>();
        for (Cluster person : persons) {
            names.put(person, names(person).stream().filter(PersonName::full).toList());
            names.get(person).stream().flatMap(name -> name.blocks().stream()).forEach(block -> blocks.computeIfAbsent(
                            block, any -> new HashSet<>())
                    .add(person));
        }
        Map<Cluster, Set<Cluster>> agreeing = new LinkedHashMap<>();
        for (Cluster person : persons) {
            Set<Cluster> others = new HashSet<>();
            names.get(person).stream()
                    .flatMap(name -> name.blocks().stream())
                    .flatMap(block -> blocks.get(block).stream())
                    .distinct()
                    .filter(other -> other.equals(person) || agree(person, other))
                    .forEach(others::add);
            agreeing.put(person, others);
        }
        return agreeing.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(other -> Merges.ORDER.compare(entry.getKey(), other) < 0
                                && agreeing.get(other).equals(entry.getValue()))
                        .sorted(Merges.ORDER)
                        .map(other -> new Same(entry.getKey(), other)))
                .toList();
    }

    private boolean agree(Cluster left, Cluster right) {
        return !left.document().textHash().equals(right.document().textHash())
                && names.get(left).stream()
                        .anyMatch(name -> names.get(right).stream().anyMatch(name::agrees))
                && Gender.agree(gender(left), gender(right))
                && !identity.different(left, right);
    }

    private Set<Gender> gender(Cluster person) {
        return genders.computeIfAbsent(person, any -> Gender.of(home.get(person), person));
    }

    private static List<PersonName> names(Cluster cluster) {
        return cluster.mentions().stream()
                .filter(mention -> mention.form() == Form.NAME)
                .map(Mention::text)
                .distinct()
                .map(PersonName::of)
                .toList();
    }
}
