package attest.server.ask;

import attest.server.query.Answer;

/**
 * A cited answer as it was, whatever became of the data and the query.
 *
 * @param citation what was cited
 * @param queryText the query file as it was
 * @param answer the rows as they were
 * @param csv the rows as SPARQL CSV, as archived
 */
public record Archived(Citation citation, String queryText, Answer answer, String csv) {}
