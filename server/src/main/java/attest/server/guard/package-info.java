/**
 * The guard: requests of strangers come in, requests that may run or problems go out.
 * {@link attest.server.guard.Guard} judges queries, {@link attest.server.guard.Front} everything else about a request.
 * It must not know what a query is about, nor which pages there are.
 */
package attest.server.guard;
