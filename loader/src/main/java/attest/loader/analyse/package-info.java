/**
 * Documents and the names of the authority come in, sentences with words, tags, names and grammar go out.
 * {@code Analyser} is the front door; CoreNLP does the tagging and parsing and does not show outside.
 * It must not know rules, claims or RDF.
 */
package attest.loader.analyse;
