/**
 * Asking saved queries: a query, its values and what is to be left out come in; rows, their claims, differences between
 * data versions and citations go out. {@link attest.server.ask.Desk} is the front door.
 * It must not know HTTP, pages or formats of files.
 */
package attest.server.ask;
