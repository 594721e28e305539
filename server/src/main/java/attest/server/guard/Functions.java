package attest.server.guard;

import java.util.Set;

/** Which functions with an IRI a stranger may call. ARQ's own libraries hold some that wait, print or load classes. */
final class Functions {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
    /** Regular expressions that nothing stops, and a call by name. */
    private static final Set<String> NOT = Set.of(XPATH + "matches", XPATH + "replace", XPATH + "apply");

    private Functions() {}

    static void check(String iri) {
        boolean known = iri.startsWith(XSD) || iri.startsWith(MATH) || iri.startsWith(XPATH);
        if (!known || NOT.contains(iri)) {
            throw Refusal.forbidden(
                    "Function is not allowed",
                    "%s: SPARQL's own functions, XSD casts and XPath's numeric, date and string functions are."
                            .formatted(iri));
        }
    }

    /** The IRIs by which ARQ finds a class and runs it. */
    static boolean loadsClasses(String iri) {
        return iri.startsWith("java:")
                || iri.startsWith("http://jena.apache.org/ARQ/property#")
                || iri.startsWith("http://jena.apache.org/ARQ/procedure#")
                || iri.startsWith("http://jena.hpl.hp.com/ARQ/");
    }
}
