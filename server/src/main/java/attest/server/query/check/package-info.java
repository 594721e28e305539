/**
 * Runs the tests that stand in saved queries: a query, a test and data come in, what is not as expected goes out.
 * {@link attest.server.query.check.QueryCheck} is the front door; {@link attest.server.query.check.Fixtures} has the
 * small invented data.
 * It must not know where the seeds are loaded: the caller hands their dataset over.
 */
package attest.server.query.check;
