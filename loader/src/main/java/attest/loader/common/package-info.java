/**
 * What news everywhere speaks of: the authority of a corpus comes in, the same with well-known places and bodies beside it goes out.
 * {@link attest.loader.common.CommonNames} is the front door; what the corpus says of a name always wins.
 * It must not know texts, and it has no persons.
 */
package attest.loader.common;
