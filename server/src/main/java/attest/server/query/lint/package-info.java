/**
 * Judges saved queries: a catalogue comes in, findings with file, line and column go out.
 * {@link attest.server.query.lint.Linter} is the front door; each class of rules says in its methods' names what it asks.
 * It must not run a query: what needs data is the business of {@code check}.
 */
package attest.server.query.lint;
