package attest.app.evaluate;

import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a reference of the graph means what the gold means. A name of another entity never does; a part of a name does
 * only if it can mean nobody else.
 */
final class Sameness {
    private final GoldDocument document;
    private final Aliases aliases;

    Sameness(GoldDocument document, Aliases aliases) {
        this.document = document;
        this.aliases = aliases;
    }

    /** Whether any reading of the gold is meant; a gold claim without this side agrees with everything. */
    boolean any(List<GoldRef> gold, Reference found, List<Span> evidence) {
        return gold.isEmpty() || gold.stream().anyMatch(reading -> one(reading, found, evidence));
    }

    /** Whether this is meant. Events have no names in most texts: one that stands in the evidence is the one it speaks of. */
    boolean one(GoldRef gold, Reference found, List<Span> evidence) {
        return switch (gold.form()) {
            case DOCUMENT -> found.form() == Form.DOCUMENT;
            case CLAIM -> true;
            case LITERAL -> gold.impersonal() || alike(gold, found) || (event(found) && inside(found, evidence));
            case ENTITY ->
                gold.cluster()
                        .map(cluster -> entity(gold, cluster, found, evidence))
                        .orElseGet(() -> alike(gold, found));
        };
    }

    private boolean entity(GoldRef gold, String cluster, Reference found, List<Span> evidence) {
        return byName(cluster, found)
                .or(() -> byPlace(cluster, found))
                .orElseGet(() -> byPart(gold, cluster, found, evidence));
    }

    private Optional<Boolean> byName(String cluster, Reference found) {
        return found.names().stream()
                .map(this::known)
                .filter(clusters -> !clusters.isEmpty())
                .findFirst()
                .map(clusters -> clusters.contains(cluster));
    }

    /** The bearers of a name: those that this text speaks of, or else persons; "the ministry" of another text is nobody here. */
    private Set<String> known(String name) {
        Set<String> bearers = aliases.named(name);
        Set<String> here = bearers.stream().filter(document::speaksOf).collect(Collectors.toSet());
        return here.isEmpty() ? bearers.stream().filter(aliases::person).collect(Collectors.toSet()) : here;
    }

    private Optional<Boolean> byPlace(String cluster, Reference found) {
        return found.form() == Form.PRONOUN || found.form() == Form.DOCUMENT
                ? Optional.empty()
                : document.clusterAt(found.span()).map(cluster::equals);
    }

    private boolean byPart(GoldRef gold, String cluster, Reference found, List<Span> evidence) {
        if (aliases.person(cluster)) {
            return found.names().stream().map(aliases::persons).anyMatch(Set.of(cluster)::equals);
        }
        return alike(gold, found) || (aliases.event(cluster) && event(found) && inside(found, evidence));
    }

    private static boolean alike(GoldRef gold, Reference found) {
        return found.names().stream().anyMatch(name -> Aliases.alike(gold.words(), name));
    }

    private static boolean event(Reference found) {
        return found.entity() == EntityKind.EVENT;
    }

    private static boolean inside(Reference found, List<Span> evidence) {
        return evidence.stream().anyMatch(span -> span.overlaps(found.span()));
    }
}
