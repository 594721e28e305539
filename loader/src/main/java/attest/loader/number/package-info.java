/**
 * Counts: a passage comes in, the numbers that it gives go out with the bounds that their words carry.
 * {@link attest.loader.number.Counts} is the front door, {@link attest.loader.number.NumberWords} reads spelled figures.
 * It must not know what is counted, nor who says so.
 */
package attest.loader.number;
