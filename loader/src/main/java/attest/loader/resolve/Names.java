package attest.loader.resolve;

import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.MergeStep;
import attest.loader.model.Method;
import java.util.List;
import java.util.Optional;

/** Names that the gazetteer has found, and names of bodies, places, events and works. */
final class Names {
    private final LocalEntities local;

    Names(LocalEntities local) {
        this.local = local;
    }

    /** Those with one meaning, and whoever an annotator means; an office is more than its name, so that its words decide. */
    void known(Acronyms acronyms) {
        for (Mention mention : local.all()) {
            boolean meant = mention.method() == Method.MANUAL || !acronyms.isAnothers(mention);
            if (meant
                    && mention.known().size() == 1
                    && (mention.method() == Method.MANUAL || speaksForItself(mention))) {
                local.authority()
                        .find(mention.known().get(0))
                        .ifPresent(entity -> local.join(mention, local.of(entity)));
            }
        }
    }

    private static boolean speaksForItself(Mention mention) {
        return mention.entity() != EntityKind.OFFICE && mention.form() != Form.PRONOUN;
    }

    /** A name that several of the authority share is that of the one whom the document names otherwise, too. */
    void ambiguous() {
        for (Mention mention : local.all()) {
            if (mention.known().size() > 1 && speaksForItself(mention)) {
                List<Cluster> here = local.clusters(mention.entity()).stream()
                        .filter(cluster -> cluster.known()
                                .map(KnownEntity::iri)
                                .filter(mention.known()::contains)
                                .isPresent())
                        .toList();
                if (here.size() == 1) {
                    local.join(mention, here.get(0), step("name-in-context", 0.8, mention, here.get(0)));
                } else {
                    local.start(mention);
                }
            }
        }
    }

    void of(EntityKind kind) {
        Spellings spellings = new Spellings(local.clusters(kind));
        for (Mention mention : local.open(kind, Form.NAME)) {
            Optional<Cluster> same =
                    local.authority().only(kind, mention.text()).map(local::of).or(() -> spellings.of(mention));
            if (same.isPresent()) {
                local.join(mention, same.get(), step("same-name", 0.95, mention, same.get()));
            }
            spellings.add(same.orElseGet(() -> local.start(mention)), mention);
        }
    }

    static MergeStep step(String rule, double score, Mention mention, Cluster cluster) {
        String other = cluster.known()
                .map(KnownEntity::label)
                .orElseGet(() ->
                        cluster.mentions().isEmpty() ? "" : cluster.first().text());
        return new MergeStep(rule, score, mention.text(), other);
    }
}
