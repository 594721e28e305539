/**
 * Saved queries for programs: requests below {@code /api/queries} come in, answers in every format, evidence, differences,
 * citations and descriptions go out.
 * {@link attest.server.api.QueryApi} is the front door; {@code Archive}, {@code ProblemTypes} and {@code OpenApiDocument} stand beside it.
 * It must not know how queries are bound or asked, nor pages.
 */
package attest.server.api;
