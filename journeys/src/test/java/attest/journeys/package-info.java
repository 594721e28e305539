/**
 * What a researcher does with Attest, in a real browser over the loaded {@code seeds/}: each journey leaves screenshots in
 * {@code target/journeys}, every type of page is judged by axe, and no request may leave the machine.
 */
package attest.journeys;
