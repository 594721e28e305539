/**
 * Links: entities of the dataset, items of Wikidata and the decisions of persons come in; proposals, their graph, a report and what is accepted go out.
 * {@link attest.server.link.Links} is the front door of who proposes, {@link attest.server.link.LinkReport} of who shows what was proposed.
 * It must not know how names are compared, nor how pages look.
 */
package attest.server.link;
