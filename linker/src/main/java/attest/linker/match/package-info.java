/**
 * Which item a subject is: a subject, candidates and the judgements of persons come in, a proposal with its reasons goes out.
 * {@link attest.linker.match.Linker} is the front door; {@link attest.linker.match.Candidates} is where items come from.
 * It must not know where items are kept, and it never links by a name alone.
 */
package attest.linker.match;
