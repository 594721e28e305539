/**
 * Rules as data: YAML files and parsed sentences come in, the words that a rule binds in a sentence go out.
 * {@code RuleBook} is the front door; it matches Semgrex on a graph built again from plain words and edges.
 * It must not know what becomes of a match: mentions, claims, voices and dates are made elsewhere.
 */
package attest.loader.extract.rule;
