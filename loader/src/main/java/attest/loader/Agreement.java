package attest.loader;

import attest.loader.model.Claim;
import attest.loader.model.Entity;
import attest.loader.model.Extraction;
import attest.loader.model.Iri;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Resolution;
import attest.loader.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where a rule and a person have read the same out of the same passage, the person's claim stands: a person sees voices
 * and dates that a rule may miss.
 */
final class Agreement {
    private final Resolution resolution;
    private final List<Claim> manual;

    private Agreement(Resolution resolution) {
        this.resolution = resolution;
        this.manual = resolution.extraction().claims().stream()
                .filter(claim -> claim.method() == Method.MANUAL)
                .toList();
    }

    static Resolution of(Resolution resolution) {
        Agreement agreement = new Agreement(resolution);
        Extraction extraction = resolution.extraction();
        List<Claim> claims =
                extraction.claims().stream().filter(agreement::stands).toList();
        return resolution.with(extraction.with(extraction.mentions(), claims));
    }

    private boolean stands(Claim claim) {
        return claim.method() == Method.MANUAL || manual.stream().noneMatch(person -> same(person, claim));
    }

    private boolean same(Claim person, Claim rule) {
        return samePassage(person.quote(), rule.quote())
                && person.relation().equals(rule.relation())
                && person.role().equals(rule.role())
                && person.count().equals(rule.count())
                && sameEntity(Optional.of(person.subject()), Optional.of(rule.subject()))
                && sameEntity(person.object(), rule.object());
    }

    /** Quotations of one passage may be cut differently; half of the shorter one is enough. */
    private static boolean samePassage(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 2 * shared >= Math.min(one.length(), other.length());
    }

    private boolean sameEntity(Optional<Mention> one, Optional<Mention> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        Optional<Iri> first = entity(one.get());
        return first.isPresent() && first.equals(entity(other.get()));
    }

    private Optional<Iri> entity(Mention mention) {
        return Optional.ofNullable(resolution.entities().get(mention)).map(Entity::iri);
    }
}
