package attest.loader.resolve;

import attest.loader.model.Entity;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.MergeStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins clusters across documents: those of one entity of the authority, persons with one full name, and what persons decided. */
final class Merges {
    /** Clusters in order of document and place; those of the authority first. */
    private static final Comparator<Cluster> ORDER = Comparator.comparing(
                    (Cluster cluster) -> cluster.known().isEmpty())
            .thenComparing(cluster ->
                    cluster.known().map(KnownEntity::iri).map(Iri::value).orElse(""))
            .thenComparing(cluster -> cluster.document().textHash())
            .thenComparing(cluster -> cluster.mentions().first());

    private final Identity identity;
    private final Known authority;
    private final Map<Cluster, LocalEntities> home = new HashMap<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<Cluster, Cluster> parent = new HashMap<>();
    private final Map<Cluster, List<PersonName>> names = new HashMap<>();
    private final Map<Cluster, SortedSet<MergeStep>> steps = new HashMap<>();

    Merges(Identity identity, Known authority, List<LocalEntities> documents) {
        this.identity = identity;
        this.authority = authority;
        for (LocalEntities local : documents) {
            local.clusters().stream()
                    .filter(cluster -> !cluster.mentions().isEmpty())
                    .forEach(cluster -> {
                        home.put(cluster, local);
                        clusters.add(cluster);
                        steps.computeIfAbsent(cluster, any -> new TreeSet<>(Cluster.STEPS))
                                .addAll(cluster.steps());
                    });
        }
        clusters.sort(ORDER);
    }

    /** The entity of each cluster. */
    Map<Cluster, Entity> entities() {
        joinKnown();
        joinPersons();
        joinDecided();
        clusters.sort(ORDER);
        Map<Cluster, List<Cluster>> groups = new LinkedHashMap<>();
        clusters.forEach(cluster ->
                groups.computeIfAbsent(root(cluster), any -> new ArrayList<>()).add(cluster));
        Map<Cluster, Entity> entities = new HashMap<>();
        groups.values().forEach(group -> {
            Entity entity = entity(group);
            group.forEach(cluster -> entities.put(cluster, entity));
        });
        return entities;
    }

    private Entity entity(List<Cluster> group) {
        Cluster first = group.get(0);
        SortedSet<MergeStep> because = new TreeSet<>(Cluster.STEPS);
        group.forEach(cluster -> because.addAll(steps.get(cluster)));
        Optional<KnownEntity> known = first.known();
        return known.map(entity -> new Entity(
                        entity.iri(),
                        entity.entity(),
                        entity.kind(),
                        entity.label(),
                        authority.common(entity),
                        List.copyOf(because)))
                .orElseGet(() -> new Entity(
                        own(first),
                        first.entity(),
                        first.first().kind(),
                        Labels.of(first),
                        true,
                        List.copyOf(because)));
    }

    private Iri own(Cluster cluster) {
        return identity.own(cluster.document(), cluster.first());
    }

    private Iri iri(Cluster cluster) {
        return cluster.known().map(KnownEntity::iri).orElseGet(() -> own(cluster));
    }

    private Cluster root(Cluster cluster) {
        Cluster at = cluster;
        while (parent.containsKey(at)) {
            at = parent.get(at);
        }
        return at;
    }

    /** The cluster that stands first in the order stands for both. */
    private void join(Cluster left, Cluster right) {
        Cluster one = root(left);
        Cluster other = root(right);
        if (!one.equals(other)) {
            boolean inOrder = ORDER.compare(one, other) < 0;
            parent.put(inOrder ? other : one, inOrder ? one : other);
        }
    }

    private void joinKnown() {
        Map<Iri, Cluster> byIri = new TreeMap<>();
        for (Cluster cluster : clusters) {
            cluster.known().ifPresent(known -> {
                Cluster first = byIri.putIfAbsent(known.iri(), cluster);
                if (first != null) {
                    join(first, cluster);
                }
            });
        }
    }

    /** Full names that agree, where all those that agree with one agree with each other. */
    private void joinPersons() {
        List<Cluster> persons = clusters.stream()
                .filter(cluster ->
                        cluster.entity() == EntityKind.PERSON && cluster.known().isEmpty())
                .filter(cluster -> names(cluster).stream().anyMatch(PersonName::full))
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
        agreeing.forEach((person, others) -> others.stream()
                .filter(other ->
                        ORDER.compare(person, other) < 0 && agreeing.get(other).equals(others))
                .forEach(other -> joinPersons(person, other)));
    }

    private void joinPersons(Cluster person, Cluster other) {
        steps.get(person).add(new MergeStep("full-name-across-documents", 0.85, Labels.of(person), Labels.of(other)));
        join(person, other);
    }

    private boolean agree(Cluster left, Cluster right) {
        return !left.document().textHash().equals(right.document().textHash())
                && names.get(left).stream()
                        .anyMatch(name -> names.get(right).stream().anyMatch(name::agrees))
                && Gender.agree(Gender.of(home.get(left), left), Gender.of(home.get(right), right))
                && !identity.different(iri(left), iri(right));
    }

    private static List<PersonName> names(Cluster cluster) {
        return cluster.mentions().stream()
                .filter(mention -> mention.form() == Form.NAME)
                .map(Mention::text)
                .map(PersonName::of)
                .toList();
    }

    private void joinDecided() {
        Map<Iri, Cluster> byIri = new TreeMap<>();
        clusters.forEach(cluster -> byIri.putIfAbsent(iri(cluster), cluster));
        identity.same().forEach(pair -> decided(byIri, pair.left(), pair.right())
                .ifPresent(left -> decided(byIri, pair.right(), pair.left())
                        .filter(right -> left.entity() == right.entity())
                        .ifPresent(right -> joinDecided(left, right))));
    }

    private void joinDecided(Cluster left, Cluster right) {
        steps.get(left).add(new MergeStep("decision", 1, Labels.of(left), Labels.of(right)));
        join(left, right);
    }

    /** A cluster by its IRI; for an entity of the authority that no document names yet, an empty one. */
    private Optional<Cluster> decided(Map<Iri, Cluster> byIri, Iri iri, Iri other) {
        if (!byIri.containsKey(iri) && byIri.containsKey(other)) {
            authority.find(iri).ifPresent(known -> {
                Cluster cluster = new Cluster(byIri.get(other).document(), known.entity(), Optional.of(known));
                steps.put(cluster, new TreeSet<>(Cluster.STEPS));
                clusters.add(cluster);
                byIri.put(iri, cluster);
            });
        }
        return Optional.ofNullable(byIri.get(iri));
    }
}
