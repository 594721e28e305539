/**
 * How well the loader reads: a gold standard and the loader's resolutions come in, scores with the words behind them go out.
 * {@link attest.app.evaluate.EvaluateCommand} is the front door; gold, mapping, matching, scores and report are its chapters.
 * It must not know how a claim was found: it sees claims and the ids of their rules only.
 */
package attest.app.evaluate;
