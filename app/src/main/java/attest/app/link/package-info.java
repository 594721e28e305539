/**
 * {@code attest link}: a dump of Wikidata, the words of a command line and the decisions of persons come in; an index, links and what is to be told go out.
 * {@link attest.app.link.LinkCommand} is the front door; what it proposes and why is the server's and the linker's matter.
 * It must not know how names are compared, nor RDF.
 */
package attest.app.link;
