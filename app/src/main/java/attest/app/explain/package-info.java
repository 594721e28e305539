/**
 * {@code attest explain}: a file comes in, an account of how it is read goes out, as lines or as a page.
 * {@code ExplainCommand} is the front door; {@code Account} puts the reasons of the loader into words.
 * It must not know how any of it is decided.
 */
package attest.app.explain;
