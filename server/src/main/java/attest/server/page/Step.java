package attest.server.page;

import java.util.Optional;

/**
 * One voice of a chain.
 *
 * @param speaker empty where nobody is named
 * @param stance what the voice does with the content
 * @param verb the reporting verb as printed
 * @param saidIn the work that is cited
 */
public record Step(Optional<Ref> speaker, String stance, Optional<String> verb, Optional<Ref> saidIn) {}
