/**
 * Search: words come in, persons, offices, sources and claims that have them in their names or quotations come out, with the reason.
 * {@link attest.server.search.Search} is the front door; {@link attest.server.search.Suggestions} gives the same to forms.
 * It must not know pages or saved queries.
 */
package attest.server.search;
