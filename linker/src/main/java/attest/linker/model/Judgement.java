package attest.linker.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A person's decision; it always beats the machine.
 *
 * @param iri of the subject
 * @param item which item it is about; empty exactly for {@link Verdict#NONE}
 * @param verdict what was decided
 */
public record Judgement(String iri, Optional<String> item, Verdict verdict) {
    public Judgement {
        Checks.notBlank(iri, "IRI of a judgement");
        Objects.requireNonNull(verdict, "verdict");
        item.ifPresent(id -> Checks.item(id, "item of the judgement on " + iri));
        if (item.isPresent() == (verdict == Verdict.NONE)) {
            throw new IllegalArgumentException("the judgement on " + iri + " is " + verdict + " and names "
                    + item.orElse("no item") + ": NONE names no item, every other verdict names one");
        }
    }
}
