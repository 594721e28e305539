/**
 * {@code attest bench}: a number of claims comes in, invented data of that size and the times to load, ask and show them come out.
 * {@link attest.app.bench.BenchCommand} is the front door.
 * It must not be needed by any other command.
 */
package attest.app.bench;
