/**
 * The command line: words of a user come in, exit codes and messages go out.
 * {@link attest.app.Main} is the front door; a command composes loader and server and holds no rule of its own.
 * It must not convert between RDF4J and Jena in memory: files lie between them.
 */
package attest.app;
