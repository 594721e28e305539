/**
 * Handover: a loader that finds the store in the hands of a running server asks that server to take the new files over.
 * {@link attest.server.handover.Handover} is the front door of who asks, {@link attest.server.handover.Presence} of who serves.
 * It must not know how files are made.
 */
package attest.server.handover;
