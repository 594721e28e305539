/**
 * The words and tags of a sentence come in, for each word its head and the relation to it goes out.
 * {@code Parser} is the front door: a transition-based parser that reads CoreNLP's model file and scores its steps.
 * It must not know names, documents or CoreNLP's classes.
 */
package attest.loader.parse;
