/**
 * Review: decisions of signed-in persons come in, lines in the decisions file of a corpus and a store that counts them go out.
 * {@link attest.server.review.ReviewServlet} is the front door; {@link attest.server.review.Corpora} is what it must be told of the outside.
 * It must not know how texts are read.
 */
package attest.server.review;
