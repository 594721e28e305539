package attest.server.giveback;

/**
 * A property with its value.
 *
 * @param property such as P39
 */
record Snak(String property, Term value) {}
