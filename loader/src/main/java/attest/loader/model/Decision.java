package attest.loader.model;

import java.util.Optional;

/**
 * A review or identity decision of a person: one line of decisions.jsonl.
 *
 * @param about what is decided on: a claim, a mention, an entity
 * @param aspect extraction, identity or credibility
 * @param decision accepted, rejected, unsure, same, different, none
 * @param other the other entity, or the item of Wikidata, for same and different
 * @param by who decided
 * @param at when, ISO 8601 with offset
 * @param reason why
 */
public record Decision(
        Iri about, String aspect, String decision, Optional<Iri> other, String by, String at, String reason) {
    /** Whether it says which item of Wikidata an entity is, or that it has none: nothing in a text is read otherwise for it. */
    public boolean isOnItem() {
        return decision.equals("none") || other.filter(Iri::isItem).isPresent();
    }
}
