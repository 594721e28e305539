package attest.loader.rdf;

import attest.loader.model.Claim;
import attest.loader.model.Count;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Iri;
import attest.loader.model.Mention;
import attest.loader.model.Role;
import attest.loader.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Mints the IRIs of data. The only place where that is done: each follows from content, never from a clock, an order or
 * a file name, so that the same text always gives the same IRIs (ontology note, section 10).
 */
public final class Iris {
    /** The base under which the data of Attest is published. */
    public static final Iris DEFAULT = new Iris("https://w3id.org/attest/data/");

    private static final Pattern SLUG = Pattern.compile("(?:"
            + Arrays.stream(EntityKind.values()).map(EntityKind::path).collect(Collectors.joining("|"))
            + ")/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?");

    private final String base;

    /**
     * IRIs under a base.
     *
     * @param base an absolute IRI that ends in a slash
     */
    public Iris(String base) {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("the base of data IRIs must end in '/', but is " + base);
        }
        this.base = new Iri(base).value();
    }

    /** The base itself. */
    public String base() {
        return base;
    }

    /**
     * The IRI of an entity that a person has given a slug.
     *
     * @param path kind and slug, such as {@code person/anna-berger}
     * @throws IllegalArgumentException if it is not of that form
     */
    public Iri entity(String path) {
        if (!SLUG.matcher(path).matches()) {
            throw new IllegalArgumentException("expected a kind and a slug in lower case, such as person/anna-berger;"
                    + " this is '" + path + "'");
        }
        return new Iri(base + path);
    }

    /** The IRI of the text with this SHA-256. */
    public Iri source(String textHash) {
        return new Iri(base + "source/" + textHash.substring(0, 16));
    }

    /** The IRI of an entity that nobody has given a slug yet, from the place where it was first mentioned. */
    public Iri provisional(EntityKind kind, Document document, Span firstMention) {
        return new Iri(base + kind.path() + "/p-" + document.slug() + "-" + firstMention.start());
    }

    /** The IRI of a publisher whose name only is known: the same name is the same publisher in every text. */
    Iri publisher(String name) {
        return named(EntityKind.ORGANIZATION, name);
    }

    /** The IRI of what is known everywhere by a name: the same name is the same thing in every text. */
    public Iri named(EntityKind kind, String name) {
        return new Iri(base + kind.path() + "/p-" + hash(name, 16));
    }

    /** The IRI of the words at a place of a text, which name or describe somebody or something. */
    public Iri mention(Document document, Span span) {
        return new Iri(base + "mention/" + document.slug() + "-" + span.start() + "-" + span.end());
    }

    Iri claim(Document document, Claim claim) {
        return new Iri(base + "claim/" + document.slug() + "-" + hash(key(document, claim), 10));
    }

    Iri voice(Iri claim, int level) {
        return new Iri(claim.value() + "/voice/" + level);
    }

    Iri run(String content) {
        return new Iri(base + "run/" + hash(content, 16));
    }

    Iri review(String line) {
        return new Iri(base + "review/" + hash(line, 16));
    }

    /** Whoever decides: known by the name that stands in the decision. */
    Iri reviewer(String name) {
        return new Iri(base + "reviewer/" + hash(name, 16));
    }

    Iri sourceGraph(Document document) {
        return new Iri(base + "graph/source/" + document.slug());
    }

    Iri authorityGraph(String corpus) {
        return new Iri(base + "graph/authority/" + corpus);
    }

    Iri reviewsGraph() {
        return new Iri(base + "graph/reviews");
    }

    Iri metaGraph() {
        return new Iri(base + "graph/meta");
    }

    /** What makes a claim this claim and no other: no entity IRI, so that a merge or a new rule moves no review. */
    static String key(Document document, Claim claim) {
        return String.join(
                "|",
                List.of(
                        document.slug(),
                        place(claim.quote()),
                        claim.relation().name(),
                        claim.role().map(Role::name).orElse(""),
                        place(claim.subject()),
                        claim.object().map(Iris::place).orElse(""),
                        claim.voice().speaker().map(Iris::place).orElse(""),
                        claim.stance().term(),
                        claim.count().map(Iris::number).orElse("")));
    }

    private static String number(Count count) {
        Optional<Long> number = count.number();
        return number.map(String::valueOf)
                .orElseGet(() -> count.min() + "-"
                        + (count.max().isPresent() ? String.valueOf(count.max().getAsLong()) : ""));
    }

    /** Where a mention stands; one that an annotator supplied without words is known by its slug, which never changes. */
    private static String place(Mention mention) {
        return mention.span().length() == 0 ? mention.text() : place(mention.span());
    }

    private static String place(Span span) {
        return span.start() + "-" + span.end();
    }

    private static String hash(String content, int digits) {
        return DigestUtils.sha256Hex(content).substring(0, digits);
    }
}
