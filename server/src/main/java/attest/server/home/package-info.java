/**
 * Ways in: the state of the data comes in, the start page, lists to browse, found things and the ontology for readers go out.
 * {@code Home}, {@code Browse}, {@code Found}, {@code About} and {@code Terms} each answer for one address.
 * It must not tell claims in its own way: that is done by {@code fact}.
 */
package attest.server.home;
