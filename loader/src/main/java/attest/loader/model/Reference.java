package attest.loader.model;

import java.util.Optional;

/**
 * A word that stands for somebody told of elsewhere, and what became of it: a pronoun for a person, or a bare description such as "the minister".
 *
 * @param span where it stands
 * @param form pronoun or description
 * @param meant whom it was taken for, by his words or his name; empty if that is left open
 * @param reason why, in plain words
 */
public record Reference(Span span, Form form, Optional<String> meant, String reason) {
    public Reference {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reference needs a reason, also when it is left open");
        }
    }

    /** Whether nobody can tell safely who is meant. */
    public boolean open() {
        return meant.isEmpty();
    }
}
