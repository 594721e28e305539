package attest.loader.model;

/**
 * Why two mentions were taken for one entity, so that it can be undone.
 *
 * @param rule the id of the rule
 * @param score 0 to 1
 * @param left one mention's words
 * @param right the other's
 */
public record MergeStep(String rule, double score, String left, String right) {}
