/**
 * Pages: what is to be shown comes in as records, HTML goes out, escaped by the template engine.
 * {@code Pages} is the front door; the templates lie in {@code src/main/jte/page}, and work without JavaScript.
 * It must not know RDF, and no sentence of a template may accuse anybody: only sources speak, and each says who it is.
 */
package attest.server.page;
