package attest.server.ask;

import attest.server.query.Answer;
import attest.server.query.SavedQuery;

/**
 * An answer with what it rests on.
 *
 * @param dataVersion the version of the data that were asked, 64 hex digits; what is left out of them is not in it
 * @param more whether rows follow after this page
 */
public record Asked(SavedQuery query, Answer answer, String dataVersion, boolean more) {}
