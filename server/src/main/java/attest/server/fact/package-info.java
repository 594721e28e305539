/**
 * From graphs to words: a node of the data comes in, its label, its address and its claims as pages tell them go out.
 * {@code Claims} is the front door for who shows claims, {@code Facts} for who needs single values.
 * It must not know pages of any kind, HTTP or the saved queries.
 */
package attest.server.fact;
