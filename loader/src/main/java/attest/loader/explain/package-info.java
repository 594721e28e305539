/**
 * Why a document was read as it was: a document comes in, its sentences go out with names, dates, rules and claims.
 * {@code Explainer} is the front door; it asks the same engine and the same rules that a load uses.
 * It must not know how an explanation is shown.
 */
package attest.loader.explain;
