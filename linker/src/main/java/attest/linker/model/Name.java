package attest.linker.model;

import java.util.Objects;

/**
 * A name as somebody writes it.
 *
 * @param text not blank
 * @param language a BCP 47 tag; empty when it is unknown
 * @param label whether it is the main name in its language; else an alias
 */
public record Name(String text, String language, boolean label) {
    public Name {
        Objects.requireNonNull(language, "language");
        Checks.notBlank(text, "text of a name");
    }
}
