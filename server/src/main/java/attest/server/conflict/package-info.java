/**
 * What cannot hold together: the derived graph comes in, contested contents side by side go out.
 * {@code Conflicts} answers for the list and for each conflict; {@code Contested} finds them.
 * It must not decide which side is right, and knows no page of things.
 */
package attest.server.conflict;
