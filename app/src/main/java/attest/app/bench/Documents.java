package attest.app.bench;

import static attest.app.bench.Statements.number;
import static attest.app.bench.Statements.relation;
import static attest.app.bench.Statements.thing;
import static attest.app.bench.Statements.value;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/** Draws one document after the other: a text, and the claims read out of it. */
final class Documents {
    private static final int RUN = 500;

    private final Chance chance;
    private final Words words;
    private final Chance.Zipf persons;
    private final Chance.Zipf events;
    private final Chance.Zipf speakers;
    private final Chance.Zipf publishers;
    private int documents;

    /**
     * A document.
     *
     * @param hash of its text
     * @param claims how many
     */
    record Drawn(String text, String hash, Graph graph, int claims) {
        String id() {
            return hash.substring(0, 16);
        }
    }

    Documents(World world, Chance chance) {
        this.chance = chance;
        this.words = new Words(chance);
        this.persons = chance.zipf(world.persons(), 1.05);
        this.events = chance.zipf(world.events(), 0.9);
        this.speakers = chance.zipf(Math.max(300, world.persons() / 20), 1.0);
        this.publishers = chance.zipf(World.PUBLISHERS, 0.8);
    }

    Drawn next(int most) {
        int claims = Math.min(most, 4 + chance.below(17));
        List<String> quotes = new ArrayList<>(List.of("Document " + documents + "."));
        List<Integer> subjects = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            int person = persons.draw();
            subjects.add(person);
            quotes.add(Words.name(person) + " " + words.sentence() + ".");
        }
        String text = String.join("\n", quotes);
        String hash = DigestUtils.sha256Hex(text);
        Statements all = new Statements();
        Node publisher = thing("organization/pub" + publishers.draw());
        describe(all, hash, publisher);
        int start = quotes.get(0).length() + 1;
        for (int i = 0; i < claims; i++) {
            String quote = quotes.get(i + 1);
            claim(all, new Place(hash.substring(0, 16), i, quote, start), subjects.get(i), publisher);
            start += quote.length() + 1;
        }
        documents++;
        return new Drawn(text, hash, all.graph(), claims);
    }

    private record Place(String source, int number, String quote, int start) {}

    private void describe(Statements all, String hash, Node publisher) {
        int year = Math.max(1979 + chance.below(46), 1979 + chance.below(46));
        all.about("source/" + hash.substring(0, 16), "Source")
                .with(DCTerms.title.asNode(), Statements.text("On " + Words.name(documents)))
                .with(DCTerms.publisher.asNode(), publisher)
                .with(DCTerms.language.asNode(), NodeFactory.createLiteralString(chance.of(List.of("en", "fa", "fr"))))
                .kind("article")
                .with("textHash", NodeFactory.createLiteralString(hash))
                .years(year, year);
    }

    private void claim(Statements all, Place place, int person, Node publisher) {
        String id = "claim/%s-%04d".formatted(place.source(), place.number());
        String stance = chance.percent(93) ? "asserts" : "denies";
        Statements.About claim = all.about(id, "Claim")
                .with("source", thing("source/" + place.source()))
                .words(place.quote(), place.start())
                .with("stance", value(stance))
                .with("paragraph", number(place.number() + 2))
                .with("rule", NodeFactory.createLiteralString("bench.drawn"))
                .run(thing("run/" + documents / RUN));
        content(claim, person);
        voices(all, claim, id, stance, publisher);
        mention(all, place, person);
    }

    private void content(Statements.About claim, int person) {
        Node who = thing("person/p" + person);
        int share = chance.below(100);
        if (share < 30) {
            int held = chance.below(3);
            int start = World.year(person * 3 + held, 2) + (chance.percent(10) ? 1 : 0);
            claim.with("subject", who)
                    .with("predicate", relation("heldOffice"))
                    .with("object", thing("office/o" + World.fixed(person * 3 + held, 3, World.OFFICES)))
                    .years(start, start + 1 + World.fixed(person, 4, 6));
        } else if (share < 45) {
            int start = World.year(person, 5) - 6;
            claim.with("subject", who)
                    .with("predicate", relation("memberOf"))
                    .with(
                            "object",
                            thing("organization/b" + World.fixed(person * 2 + chance.below(2), 6, World.BODIES)))
                    .years(start, start + 4);
        } else if (share < 65) {
            int event = events.draw();
            claim.with("subject", who)
                    .with("predicate", relation("participatedIn"))
                    .with("object", thing("event/e" + event))
                    .years(World.year(event, 1), World.year(event, 1));
        } else if (share < 77) {
            figure(claim, events.draw());
        } else {
            boolean knew = chance.percent(50);
            claim.with("subject", who)
                    .with("predicate", relation(knew ? "knewOf" : "succeeded"))
                    .with("object", thing(knew ? "event/e" + events.draw() : "person/p" + persons.draw()))
                    .years(World.year(person, 7), World.year(person, 7));
        }
    }

    /** Most agree, some conflict. */
    private void figure(Statements.About claim, int event) {
        int base = 10 + World.fixed(event, 8, 500) * 10;
        int figure = base * chance.of(List.of(10, 10, 10, 15, 20, 30)) / 10;
        claim.with("subject", thing("event/e" + event))
                .with("predicate", relation(chance.percent(80) ? "deathToll" : "namedVictims"))
                .with("number", number(figure))
                .with("min", number(figure))
                .with("max", number(figure))
                .with("qualifier", value("exact"))
                .years(World.year(event, 1), World.year(event, 1));
    }

    private void voices(Statements all, Statements.About claim, String id, String stance, Node publisher) {
        int levels = 1 + chance.below(3);
        claim.with("narratorStance", value(levels == 1 ? stance : "reports"));
        Node last = publisher;
        for (int level = 0; level < levels; level++) {
            Node speaker = level == 0 ? publisher : thing("person/p" + speakers.draw());
            boolean deepest = level == levels - 1;
            all.about(id + "/voice/" + level, "Attribution")
                    .with("level", number(level))
                    .with("stance", value(deepest ? stance : "reports"))
                    .with("speaker", speaker)
                    .agent(speaker);
            claim.with("attribution", thing(id + "/voice/" + level));
            last = speaker;
        }
        claim.with("speaker", last);
    }

    private void mention(Statements all, Place place, int person) {
        String name = Words.name(person);
        all.about("mention/%s-%d-%d".formatted(place.source(), place.start(), place.start() + name.length()), "Mention")
                .with("source", thing("source/" + place.source()))
                .with("refersTo", thing("person/p" + person))
                .words(name, place.start());
    }
}
