package attest.app.bench;

import static attest.app.bench.Statements.thing;

import attest.server.store.Names;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Who and what there is in a corpus of so many claims: the authority.
 *
 * @param persons p0, p1 ...
 * @param events e0, e1 ...
 */
record World(int persons, int events) {
    static final int OFFICES = 200;
    static final int BODIES = 60;
    static final int PUBLISHERS = 80;
    static final int AFFILIATIONS = 12;
    private static final int FIRST_YEAR = 1979;
    private static final int YEARS = 45;

    static World of(int claims) {
        return new World(Math.max(2_000, claims / 4), Math.max(500, claims / 60));
    }

    /** What is fixed by the number of a thing: the same wherever it is asked. */
    static int fixed(int number, int salt, int below) {
        return (int) Math.floorMod(((number + 1L) * 2_654_435_761L + salt * 40_503L) >>> 7, (long) below);
    }

    static int year(int number, int salt) {
        return FIRST_YEAR + fixed(number, salt, YEARS);
    }

    Graph authority() {
        Statements all = new Statements();
        for (int i = 0; i < persons; i++) {
            Statements.About person = all.about("person/p" + i, "Person").label(Words.name(i));
            if (i % 10 < 3) {
                person.with(SKOS.altLabel.asNode(), Statements.text(Words.name(i) + "i"));
            }
        }
        for (int i = 0; i < OFFICES; i++) {
            all.about("office/o" + i, "Office")
                    .label("minister of " + Words.word(i + 900))
                    .kind("singleSeat")
                    .with(ORG.postIn.asNode(), thing("organization/b" + i % BODIES));
        }
        for (int i = 0; i < events; i++) {
            int year = year(i, 1);
            all.about("event/e" + i, "Event")
                    .label("Strike of " + Words.name(i) + ", " + year)
                    .with(DCTerms.spatial.asNode(), thing("place/l" + i % 50))
                    .years(year, year);
        }
        for (int i = 0; i < 50; i++) {
            all.about("place/l" + i, "Place").label("Port " + Words.word(i + 2_000));
        }
        bodies(all);
        return all.graph();
    }

    private static void bodies(Statements all) {
        for (int i = 0; i < BODIES; i++) {
            all.about("organization/b" + i, "Organization").label("Committee of " + Words.word(i + 1_500));
        }
        for (int i = 0; i < AFFILIATIONS; i++) {
            all.about("organization/f" + i, "Organization").label("Union of " + Words.word(i + 1_700));
        }
        for (int i = 0; i < PUBLISHERS; i++) {
            all.about("organization/pub" + i, "Organization").label("The " + Words.word(i + 1_800) + " Gazette");
            all.about("link/pub" + i, "Link")
                    .with("subject", thing("organization/pub" + i))
                    .with("predicate", Names.term("affiliatedWith"))
                    .with("object", thing("organization/f" + (i % 3 == 0 ? 0 : 1 + i % (AFFILIATIONS - 1))))
                    .with(RDFS.comment.asNode(), Statements.text("invented"))
                    .with(DCTerms.source.asNode(), NodeFactory.createURI("https://example.org/who-owns-whom"))
                    .with("confidence", NodeFactory.createLiteralDT("1", XSDDatatype.XSDdecimal))
                    .with("method", Statements.value("manual"));
        }
    }
}
