/**
 * Answers as files: an answered saved query comes in, CSV, TSV, JSON, XLSX or Turtle goes out.
 * {@link attest.server.format.Format} is the front door.
 * It must not know HTTP, nor how the answer was found.
 */
package attest.server.format;
