package attest.server.exchange;

/** What a new saved query begins with: a question that runs and keeps all rules, to be changed part by part. */
public final class Template {
    /** The file. */
    public static final String TEXT =
            """
            #+ tags: [new]
            #+ summary: What is said about a person or body
            #+ description: One row for each claim. Say here how to read the answer, and what it does not say.
            #+ version: 1
            #+ params:
            #+   pSubject: {type: iri, label: Person or body, suggest: lookup/persons}
            #+ columns:
            #+   subject: {type: string, label: Person or body}
            #+   stance: {type: iri, label: How that voice puts it}
            #+   quote: {type: string, label: In which words}
            #+   where: {type: string, label: Where}
            #+   claim: {type: iri, label: Claim, role: evidence}
            #+ key: [claim]
            #+ tests:
            #+   - name: nobody of this name, so no row; count by hand what you expect instead
            #+     data: test-data/valdoria.trig
            #+     with: {pSubject: "person:nobody-of-this-name"}
            #+     expect: {rows: 0}
            PREFIX :       <https://w3id.org/attest/ns#>
            PREFIX v:      <https://w3id.org/attest/vocab/>
            PREFIX person: <https://w3id.org/attest/data/person/>
            PREFIX rdfs:   <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dct:    <http://purl.org/dc/terms/>

            SELECT ?subject ?stance ?quote ?where ?claim
            WHERE {
              VALUES ?pSubject { UNDEF }          # a parameter: what stands here is its default, UNDEF makes it optional
              ?claim a :Claim ; :subject ?about ; :stance ?stance ; :quote ?quote ; :paragraph ?paragraph ; :source ?source .
              FILTER(!BOUND(?pSubject) || ?about = ?pSubject)
              FILTER NOT EXISTS { ?claim :reviewStatus v:rejected }
              ?about rdfs:label ?subject .
              ?source dct:title ?title .
              OPTIONAL { ?source :digestOf ?original }
              BIND(CONCAT(IF(BOUND(?original), "our digest of ", ""), STR(?title), ", ¶", STR(?paragraph)) AS ?where)
            }
            ORDER BY ?subject ?claim
            """;

    private Template() {}
}
