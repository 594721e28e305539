/**
 * Names as they are written in Latin, Cyrillic, Persian and Arabic: two names come in, how alike they are goes out.
 * {@link attest.linker.name.NameComparison} is the front door.
 * It must not know whose names they are, and it has no rule that was made for one name.
 */
package attest.linker.name;
