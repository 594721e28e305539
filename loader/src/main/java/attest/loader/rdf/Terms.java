package attest.loader.rdf;

import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The terms of the ontology, the relations and the vocabulary, and the prefixes under which they are written. */
final class Terms {
    private static final String NS = "https://w3id.org/attest/ns#";
    private static final String REL = "https://w3id.org/attest/rel/";
    private static final String V = "https://w3id.org/attest/vocab/";
    private static final String EDTF_NS = "http://id.loc.gov/datatypes/edtf/";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String SCHEMA = "http://schema.org/";

    static final IRI EDTF = Values.iri(EDTF_NS, "EDTF");
    /** The property; RDF4J's constant of that name is the class. */
    static final IRI PROV_AGENT = Values.iri(PROV.NAMESPACE, "agent");

    static final IRI POST_IN = Values.iri(ORG, "postIn");
    static final IRI SCHEMA_URL = Values.iri(SCHEMA, "url");
    static final IRI SCHEMA_ARCHIVED_AT = Values.iri(SCHEMA, "archivedAt");

    private Terms() {}

    static IRI ns(String name) {
        return Values.iri(NS, name);
    }

    static IRI rel(String name) {
        return Values.iri(REL, name);
    }

    static IRI value(String name) {
        return Values.iri(V, name);
    }

    /** The local name of a term of the ontology, or the empty string for any other IRI. */
    static String className(IRI type) {
        return type.getNamespace().equals(NS) ? type.getLocalName() : "";
    }

    /** The local name of a controlled value, or the empty string for any other IRI. */
    static String valueName(IRI value) {
        return value.getNamespace().equals(V) ? value.getLocalName() : "";
    }

    static SortedMap<String, String> prefixes(Iris iris) {
        SortedMap<String, String> prefixes = new TreeMap<>();
        prefixes.put("", NS);
        prefixes.put("rel", REL);
        prefixes.put("v", V);
        prefixes.put("edtf", EDTF_NS);
        prefixes.put("org", ORG);
        prefixes.put("schema", SCHEMA);
        prefixes.put("dct", DCTERMS.NAMESPACE);
        prefixes.put("owl", OWL.NAMESPACE);
        prefixes.put("prov", PROV.NAMESPACE);
        prefixes.put("rdf", RDF.NAMESPACE);
        prefixes.put("rdfs", RDFS.NAMESPACE);
        prefixes.put("skos", SKOS.NAMESPACE);
        prefixes.put("xsd", XSD.NAMESPACE);
        for (String kind : new String[] {
            "person", "office", "event", "place", "source", "claim", "mention", "link", "run", "review"
        }) {
            prefixes.put(kind, iris.base() + kind + "/");
        }
        prefixes.put("body", iris.base() + "organization/");
        return prefixes;
    }
}
