package attest.loader.model;

import java.util.regex.Pattern;

/** What a local name of a vocabulary may look like. */
final class Names {
    private static final Pattern TERM = Pattern.compile("[a-z][A-Za-z0-9]*");

    private Names() {}

    static void requireTerm(String name) {
        if (!TERM.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a term is letters and digits, the first in lower case; this is '" + name + "'");
        }
    }
}
