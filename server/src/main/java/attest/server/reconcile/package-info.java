/**
 * The Reconciliation Service API 0.2 over the graph: rows of somebody's table come in, things of ours that may be meant
 * go out, and what sources say of them.
 * {@code Reconcile} is the one front door; names are compared by the linker, found by search.
 * It must not write or decide who somebody is: it proposes, and every value that is claimed names who claims it.
 */
package attest.server.reconcile;
