package attest.server.page;

import java.util.List;
import java.util.Optional;

/** Terms of the ontology, or one of them. */
public record TermsPage(String heading, String namespace, List<Group> groups) {
    /** Terms of one sort, or values of one list. */
    public record Group(String heading, List<Term> terms) {
        public Group {
            terms = List.copyOf(terms);
        }
    }

    /**
     * A class, property, relation or value.
     *
     * @param id the end of its IRI
     * @param example an invented sentence
     */
    public record Term(
            String id, String iri, String label, String definition, Optional<String> example, List<Detail> more) {
        public Term {
            more = List.copyOf(more);
        }
    }

    public TermsPage {
        groups = List.copyOf(groups);
    }
}
