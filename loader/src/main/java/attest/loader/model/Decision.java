package attest.loader.model;

import java.util.Optional;

/**
 * A review or identity decision of a person: one line of decisions.jsonl.
 *
 * @param about what is decided on: a claim, a mention, an entity
 * @param aspect extraction, identity or credibility
 * @param decision accepted, rejected, unsure, same, different
 * @param other the other entity, for same and different
 * @param by who decided
 * @param at when, ISO 8601 with offset
 * @param reason why
 */
public record Decision(
        Iri about, String aspect, String decision, Optional<Iri> other, String by, String at, String reason) {}
