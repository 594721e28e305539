/**
 * The store: the graphs and texts of a data folder come in, a checked TDB2 dataset with what is derived from it comes out.
 * {@link attest.server.store.Store} is the front door; {@link attest.server.store.Ontology} is what the gate judges by.
 * It must not know HTTP, saved queries or pages.
 */
package attest.server.store;
