/**
 * Items: Wikidata's JSON comes in, as dump, slice or answer of its interface; items to link with, their statements and an index on disk go out.
 * {@link attest.linker.item.DumpImport} makes the index, {@link attest.linker.item.ItemIndex} answers from it.
 * It must not know the network, nor which item a subject is.
 */
package attest.linker.item;
