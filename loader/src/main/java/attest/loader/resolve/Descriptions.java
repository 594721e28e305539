package attest.loader.resolve;

import attest.loader.lexicon.NameLexicon;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Pronouns and descriptions: what stands for words before it, and who or what has no name at all. */
final class Descriptions {
    private final LocalEntities local;
    private final Holders holders;

    Descriptions(LocalEntities local) {
        this.local = local;
        this.holders = new Holders(local);
    }

    /** A pronoun is whoever its antecedent is; one without stays open, and its claims wait. */
    void pronouns() {
        for (Mention mention : local.all()) {
            if (mention.form() == Form.PRONOUN && local.of(mention).isEmpty()) {
                antecedent(mention)
                        .or(() -> known(mention))
                        .ifPresent(
                                cluster -> local.join(mention, cluster, Names.step("pronoun", 0.8, mention, cluster)));
            }
        }
    }

    private Optional<Cluster> known(Mention mention) {
        return mention.known().size() == 1
                ? local.authority().find(mention.known().get(0)).map(local::of)
                : Optional.empty();
    }

    private Optional<Cluster> antecedent(Mention mention) {
        return mention.antecedent().flatMap(span -> local.overlapping(span)
                .filter(cluster -> cluster.entity() == mention.entity() || cluster.entity() == EntityKind.PERSON)
                .findFirst());
    }

    /** Those that point back go to the only thing they can mean; all others are new, and are called by their description. */
    void of(EntityKind kind) {
        for (Mention mention : local.open(kind, Form.DESCRIPTION)) {
            Optional<Cluster> meant = antecedent(mention).or(() -> pointedTo(mention));
            if (pointsBack(mention)) {
                String reason = meant.isPresent()
                        ? "the only one before it that was called so, or that it can mean"
                        : "none before it, or more than one, was called so";
                local.described(mention, meant, reason);
            }
            if (meant.isPresent()) {
                local.join(mention, meant.get(), Names.step("description", 0.7, mention, meant.get()));
            } else {
                local.start(mention).label(Labels.unnamed(mention));
            }
        }
    }

    /** "The minister", but not "the minister of trade": that says by itself who is meant. */
    private boolean pointsBack(Mention mention) {
        return Phrase.definite(local.words(mention.span()))
                && !Phrase.key(mention.text()).contains(" ");
    }

    private Optional<Cluster> pointedTo(Mention mention) {
        if (!Phrase.definite(local.words(mention.span()))) {
            return Optional.empty();
        }
        String key = Phrase.key(mention.text());
        return local.authority()
                .only(mention.entity(), mention.text())
                .map(local::of)
                .or(() -> onlyBefore(mention, text -> Phrase.key(text).equals(key)))
                .or(() -> byHead(mention, key))
                .or(() -> nearby(mention, key));
    }

    /** "The committee" after one committee; a person is never found by the word for an office. */
    private Optional<Cluster> byHead(Mention mention, String key) {
        boolean bare = !key.contains(" ") && mention.entity() != EntityKind.PERSON;
        return bare ? onlyBefore(mention, text -> Phrase.head(text).equals(key)) : Optional.empty();
    }

    /** "The minister" for the only one who was called so, "the group" for the only body named so near. */
    private Optional<Cluster> nearby(Mention mention, String key) {
        if (mention.entity() == EntityKind.PERSON) {
            String bare = OfficeWords.withoutStatus(key);
            return bare.contains(" ") ? Optional.empty() : holders.of(mention, bare);
        }
        boolean any = mention.entity() == EntityKind.ORGANIZATION
                && NameLexicon.STANDARD.anyBody().contains(key);
        List<Cluster> bodies = local.clusters(EntityKind.ORGANIZATION).stream()
                .filter(cluster -> any && cluster.mentions().stream().anyMatch(name -> isNear(name, mention)))
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    private static boolean isNear(Mention name, Mention mention) {
        int distance = mention.span().start() - name.span().end();
        return name.form() == Form.NAME && distance >= 0 && distance < Holders.NEAR;
    }

    private Optional<Cluster> onlyBefore(Mention mention, Predicate<String> fits) {
        List<Cluster> before = local.clusters(mention.entity()).stream()
                .filter(cluster -> cluster.mentions().stream()
                        .anyMatch(other -> other.span().start() < mention.span().start() && fits.test(other.text())))
                .toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }
}
