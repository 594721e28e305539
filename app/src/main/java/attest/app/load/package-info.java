/**
 * {@code attest load}: folders of texts come in, files in the data folder and a store at their state go out.
 * {@link attest.app.load.LoadCommand} is the front door; it prints what the loader and the gate tell and makes the exit code of it.
 * It must not read texts or RDF itself.
 */
package attest.app.load;
