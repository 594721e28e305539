package attest.linker.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A name as somebody writes it.
 *
 * @param text not blank
 * @param language a BCP 47 tag; empty when it is unknown
 * @param label whether it is the main name in its language; else an alias
 */
public record Name(String text, String language, boolean label) {
    private static final Comparator<Name> SHOWN = Comparator.comparing((Name name) -> !name.label())
            .thenComparing(name -> !name.language().equals("en"))
            .thenComparing(Name::language)
            .thenComparing(Name::text);

    public Name {
        Objects.requireNonNull(language, "language");
        Checks.notBlank(text, "text of a name");
    }

    /** The one to call a thing by: a label before an alias, English before other languages. */
    public static Optional<Name> shown(Collection<Name> names) {
        return names.stream().min(SHOWN);
    }
}
