/**
 * The grammar of one sentence as a tree one can walk: a parsed sentence comes in, heads, dependents and whole phrases go out.
 * {@link attest.loader.extract.grammar.Grammar} is the front door.
 * It must not know what a claim is, nor the parser that drew the edges.
 */
package attest.loader.extract.grammar;
