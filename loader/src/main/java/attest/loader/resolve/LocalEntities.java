package attest.loader.resolve;

import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Extraction;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.Merge;
import attest.loader.model.MergeStep;
import attest.loader.model.Offsets;
import attest.loader.model.Reference;
import attest.loader.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The mentions of one document and the clusters they have been put into so far. */
final class LocalEntities {
    private static final int LONGEST_WORD = 16;

    private final Extraction extraction;
    private final Known authority;
    private final Offsets offsets;
    private final NavigableSet<Mention> mentions = new TreeSet<>();
    private final Lookup lookup;
    private final SortedMap<Mention, Cluster> resolved = new TreeMap<>();
    private final Map<Iri, Cluster> known = new TreeMap<>();
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<Cluster, Integer> order = new HashMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    LocalEntities(Extraction extraction, Known authority) {
        this.extraction = extraction;
        this.authority = authority;
        this.offsets = Offsets.of(document().text());
        mentions.addAll(extraction.mentions());
        extraction.claims().forEach(claim -> mentions.addAll(claim.mentions()));
        mentions.remove(Mention.DOCUMENT);
        lookup = new Lookup(mentions, extraction.claims());
    }

    Extraction extraction() {
        return extraction;
    }

    Document document() {
        return extraction.document();
    }

    List<Claim> claims() {
        return extraction.claims();
    }

    /** The claims with one of these mentions as subject or object. */
    List<Claim> about(Collection<Mention> some) {
        return lookup.about(some);
    }

    /** Who or what words overlap with a span, in the order in which they began to be told of. */
    Stream<Cluster> overlapping(Span span) {
        return lookup.overlapping(span)
                .flatMap(mention -> of(mention).stream())
                .distinct()
                .sorted(Comparator.comparing(order::get));
    }

    Known authority() {
        return authority;
    }

    String words(Span span) {
        return offsets.words(span);
    }

    int length() {
        return offsets.length();
    }

    /** The words before a mention on its line, at most so many characters. */
    String before(Mention mention, int length) {
        String line = offsets.words(new Span(
                Math.max(0, mention.span().start() - length), mention.span().start()));
        return line.substring(line.lastIndexOf('\n') + 1);
    }

    /** The word before a mention on its line, in lower case; empty if there is none. */
    String wordBefore(Mention mention) {
        String before = before(mention, LONGEST_WORD).strip().toLowerCase(Locale.ROOT);
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    /** The mentions that nobody has resolved yet, in order. */
    List<Mention> open(EntityKind entity, Form form) {
        return mentions.stream()
                .filter(mention -> mention.entity() == entity && mention.form() == form)
                .filter(mention -> !resolved.containsKey(mention))
                .toList();
    }

    List<Mention> all() {
        return List.copyOf(mentions);
    }

    Optional<Cluster> of(Mention mention) {
        return Optional.ofNullable(resolved.get(mention));
    }

    List<Cluster> clusters() {
        return List.copyOf(clusters);
    }

    /** In the order in which their first mentions stand. */
    List<Cluster> clusters(EntityKind entity) {
        return clusters.stream().filter(cluster -> cluster.entity() == entity).toList();
    }

    /** The cluster of an entity of the authority. */
    Cluster of(KnownEntity entity) {
        return known.computeIfAbsent(entity.iri(), iri -> opened(entity.entity(), Optional.of(entity)));
    }

    /** A cluster of its own. */
    Cluster start(Mention mention) {
        Cluster cluster = opened(mention.entity(), Optional.empty());
        cluster.add(mention);
        resolved.put(mention, cluster);
        return cluster;
    }

    private Cluster opened(EntityKind entity, Optional<KnownEntity> of) {
        Cluster cluster = new Cluster(document(), entity, of);
        order.put(cluster, clusters.size());
        clusters.add(cluster);
        return cluster;
    }

    /** A mention that is known from its words alone. */
    void join(Mention mention, Cluster cluster) {
        cluster.add(mention);
        resolved.put(mention, cluster);
    }

    void join(Mention mention, Cluster cluster, MergeStep step) {
        cluster.add(mention, step);
        resolved.put(mention, cluster);
    }

    /** With a reason, for those joins that a person may want to undo. */
    void join(Mention mention, Cluster cluster, MergeStep step, String reason) {
        Optional<Merge.Passage> with = cluster.mentions().isEmpty()
                ? Optional.empty()
                : Optional.of(new Merge.Passage(document(), cluster.first().span()));
        merges.add(new Merge(mention, with, step, reason));
        join(mention, cluster, step);
    }

    /** Keeps what a bare description was taken for; empty if nobody can tell. */
    void described(Mention mention, Optional<Cluster> meant, String reason) {
        references.add(new Reference(mention.span(), mention.form(), meant.map(Labels::of), reason));
    }

    List<Reference> references() {
        return List.copyOf(references);
    }

    List<Merge> merges() {
        return List.copyOf(merges);
    }

    SortedMap<Mention, Cluster> resolved() {
        return resolved;
    }
}
