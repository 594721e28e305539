/**
 * RDF: resolved claims, the authority and the reviews come in, sorted TriG and Turtle bytes go out.
 * {@link attest.loader.rdf.Iris} is the only place where IRIs are minted; RDF4J is used here and nowhere else in the loader.
 * It must not know how a claim was found, and it reads and writes no files.
 */
package attest.loader.rdf;
