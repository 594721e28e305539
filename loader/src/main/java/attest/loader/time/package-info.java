/**
 * Time: a passage, the day of its publication and the year it tells of come in, dates go out as EDTF and four bounds.
 * {@link attest.loader.time.DateWords} is the front door; {@link attest.loader.time.Edtf} reads EDTF itself, and
 * {@link attest.loader.time.StatusWords} what "current", "former" and "then" say of an office.
 * It must not know what happened on a date.
 */
package attest.loader.time;
