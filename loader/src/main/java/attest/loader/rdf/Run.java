package attest.loader.rdf;

/**
 * What made the claims: no clock, so that the same software makes the same run.
 *
 * @param software name and version
 * @param rules hash of the extraction rules
 * @param models name and version of the language models
 */
public record Run(String software, String rules, String models) {
    /** One line for people, and what the run's IRI is minted from. */
    String label() {
        return software + "; rules " + rules + "; models " + models;
    }
}
