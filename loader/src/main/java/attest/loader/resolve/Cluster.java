package attest.loader.resolve;

import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.MergeStep;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Mentions of one document that are taken for one entity, while that is being found out. */
final class Cluster {
    static final Comparator<MergeStep> STEPS = Comparator.comparing(MergeStep::rule)
            .thenComparing(MergeStep::left)
            .thenComparing(MergeStep::right)
            .thenComparing(MergeStep::score);

    private final Document document;
    private final EntityKind entity;
    private final Optional<KnownEntity> known;
    private final SortedSet<Mention> mentions = new TreeSet<>();
    private final SortedSet<MergeStep> steps = new TreeSet<>(STEPS);
    private Optional<String> label = Optional.empty();

    Cluster(Document document, EntityKind entity, Optional<KnownEntity> known) {
        this.document = document;
        this.entity = entity;
        this.known = known;
    }

    Document document() {
        return document;
    }

    EntityKind entity() {
        return entity;
    }

    /** The entity of the authority that this is. */
    Optional<KnownEntity> known() {
        return known;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void add(Mention mention, MergeStep step) {
        mentions.add(mention);
        steps.add(step);
    }

    SortedSet<Mention> mentions() {
        return mentions;
    }

    SortedSet<MergeStep> steps() {
        return steps;
    }

    Mention first() {
        return mentions.first();
    }

    /** A label that is made, because the words are no name. */
    void label(String text) {
        label = Optional.of(text);
    }

    Optional<String> label() {
        return label;
    }
}
