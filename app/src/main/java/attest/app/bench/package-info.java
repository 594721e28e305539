/**
 * {@code attest bench}: a number of claims or a folder of texts comes in, invented data of that size and the times to read, load, ask and show come out.
 * {@link attest.app.bench.BenchCommand} is the front door.
 * It must not be needed by any other command.
 */
package attest.app.bench;
