package attest.server.gallery;

/** What stands in the editor before anybody writes. */
final class Example {
    static final String TEXT =
            """
            # Who is said to have held which office, and how that voice puts it
            PREFIX : <https://w3id.org/attest/ns#>
            PREFIX rel: <https://w3id.org/attest/rel/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?person ?office ?stance ?words ?claim
            WHERE {
              ?claim a :Claim ; :predicate rel:heldOffice ; :subject ?person ; :object ?office ;
                     :stance ?stance ; :quote ?words .
            }
            ORDER BY ?office ?person ?claim
            LIMIT 50
            """;

    private Example() {}
}
