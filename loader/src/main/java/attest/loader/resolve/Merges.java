package attest.loader.resolve;

import attest.loader.model.Entity;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.Merge;
import attest.loader.model.MergeStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Joins clusters across documents: those of one entity of the authority, persons with one full name, events with the same facts, and what persons decided. */
final class Merges {
    /** Clusters in order of document and place; those of the authority first. */
    static final Comparator<Cluster> ORDER = Comparator.comparing(
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
    private final Map<Cluster, SortedSet<MergeStep>> steps = new HashMap<>();
    private final Map<Cluster, Merge> reasons = new HashMap<>();
    private final Set<Iri> minted = new HashSet<>();

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
        joinEvents();
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

    /** Why the mentions of a document were taken for those of others, in order. */
    List<Merge> reasons(LocalEntities document) {
        return document.clusters().stream()
                .map(reasons::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Merge::mention))
                .toList();
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
                        minted(group), first.entity(), first.first().kind(), label(group), true, List.copyOf(because)));
    }

    /** By the first mention; "Korin" and "Korin prison" may begin at one place, and then the second goes by another one. */
    private Iri minted(List<Cluster> group) {
        Stream<Iri> begins = group.stream().flatMap(cluster -> cluster.mentions().stream()
                .map(mention -> identity.own(cluster.document(), mention)));
        Stream<Iri> ends = group.stream().flatMap(cluster -> cluster.mentions().stream()
                .map(mention -> identity.atEnd(cluster.document(), mention)));
        return Stream.concat(begins, ends).filter(minted::add).findFirst().orElseThrow();
    }

    /** Of an event the label that tells most; else that of the first. */
    private static String label(List<Cluster> group) {
        Cluster first = group.get(0);
        return first.entity() == EntityKind.EVENT
                ? group.stream()
                        .map(Labels::of)
                        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                        .orElseThrow()
                : Labels.of(first);
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

    private void joinPersons() {
        new SamePersons(clusters, identity, home).find().forEach(same -> {
            steps.get(same.person()).add(same.step());
            join(same.person(), same.other());
            reasons.computeIfAbsent(
                    same.other(),
                    other -> new Merge(
                            name(other),
                            Optional.of(passage(same.person(), name(same.person()))),
                            same.step(),
                            "both texts have a full name that agrees: "
                                    + same.step().left() + ", " + same.step().right()));
        });
    }

    private static Mention name(Cluster person) {
        return person.mentions().stream()
                .filter(mention -> mention.form() == Form.NAME)
                .findFirst()
                .orElseThrow();
    }

    private static Merge.Passage passage(Cluster cluster, Mention mention) {
        return new Merge.Passage(cluster.document(), mention.span());
    }

    /** Persons come before events: it matters whom an event befell. */
    private void joinEvents() {
        clusters.sort(ORDER);
        List<Told> tellings = clusters.stream()
                .filter(cluster -> cluster.entity() == EntityKind.EVENT && home.containsKey(cluster))
                .flatMap(cluster -> Told.of(home.get(cluster), cluster, this::root).stream())
                .toList();
        new SameEvents(tellings, this::root, identity::different).find().forEach(same -> {
            Cluster told = same.told().cluster();
            Cluster before = same.before().cluster();
            MergeStep step = new MergeStep(same.why().rule(), same.why().score(), Labels.of(told), Labels.of(before));
            steps.get(told).add(step);
            join(told, before);
            reasons.put(
                    told,
                    new Merge(
                            told.first(),
                            Optional.of(passage(before, before.first())),
                            step,
                            same.why().reason()));
        });
    }

    private void joinDecided() {
        Map<Iri, Cluster> byIri = new TreeMap<>();
        clusters.forEach(cluster -> byIri.putIfAbsent(identity.iri(cluster), cluster));
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
