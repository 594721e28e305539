package attest.loader.read;

import attest.loader.model.Authority;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Offsets;
import attest.loader.model.Span;
import attest.loader.rdf.Iris;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what an annotation speaks of: words of the text, or an entity of the authority by its slug. */
final class AnnotatedMentions {
    private static final Set<String> KEYS = Set.of("mention", "kind", "type");

    /** Stands for the text itself, as a source or a voice. */
    private static final String DOCUMENT = "document";

    private final Iris iris;
    private final Authority authority;
    private final Offsets offsets;
    private final String text;

    AnnotatedMentions(Iris iris, Authority authority, Document document) {
        this.iris = iris;
        this.authority = authority;
        this.text = document.text();
        this.offsets = Offsets.of(text);
    }

    /**
     * The place of words.
     *
     * @param words as printed; blanks of any length match blanks of any length
     * @param occurrence which one is meant, from 1, if they stand there several times
     */
    Span quote(Node words, Optional<Node> occurrence) {
        List<Span> found = places(words.text());
        if (found.isEmpty()) {
            throw words.fault("the words '" + words.text() + "' are not in the text: copy them as they stand there");
        }
        if (occurrence.isEmpty() && found.size() > 1) {
            throw words.fault("the words '" + words.text() + "' stand " + found.size()
                    + " times in the text: tell which by 'occurrence: 1' and so on, or quote more of them");
        }
        long which = occurrence.map(Node::number).orElse(1L);
        if (which < 1 || which > found.size()) {
            throw words.fault("there is no occurrence " + which + "; the words stand there " + found.size() + " times");
        }
        return found.get((int) which - 1);
    }

    private List<Span> places(String words) {
        String pattern = Arrays.stream(Utf8.normalised(words).strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> offsets.span(found.start(), found.end()))
                .toList();
    }

    /** What a claim is about: a slug, or words of the quotation with their kind, for it alone shows that the text says so. */
    Mention quoted(Node node, Span quote) {
        Mention mention = mention(node, quote);
        if (node.value().isObject() && !quote.covers(mention.span())) {
            throw node.fault("the words '" + mention.text() + "' are not in the quotation: quote more of the text, so"
                    + " that it has them, or name an entity of authority.ttl");
        }
        return mention;
    }

    /** Who speaks: a slug, or words with their kind, which may stand before the quotation. */
    Mention mention(Node node, Span quote) {
        return node.value().isObject() ? worded(node, quote) : supplied(node);
    }

    /** A work that is cited: as any mention, or just the words that name it. */
    Mention work(Node node, Span quote) {
        boolean words = node.value().isTextual() && !node.text().startsWith("source/");
        return words && !node.text().equals(DOCUMENT)
                ? worded(node, quote, EntityKind.SOURCE, Optional.empty())
                : mention(node, quote);
    }

    private Mention supplied(Node node) {
        if (node.text().equals(DOCUMENT)) {
            return Mention.DOCUMENT;
        }
        Iri iri = entity(node);
        KnownEntity known = authority
                .find(iri)
                .orElseThrow(() -> node.fault(node.text() + " is not in authority.ttl: add it there, or write"
                        + " {mention: words of the text, kind: person} instead"));
        return Mention.supplied(iri, known.entity(), node.text());
    }

    private Iri entity(Node node) {
        try {
            return iris.entity(node.text());
        } catch (IllegalArgumentException wrong) {
            throw node.fault(wrong.getMessage());
        }
    }

    private Mention worded(Node node, Span quote) {
        node.only(KEYS);
        return worded(
                node.required("mention"),
                quote,
                kind(node.required("kind")),
                node.text("type").map(Kind::new));
    }

    private Mention worded(Node words, Span quote, EntityKind entity, Optional<Kind> kind) {
        Span span = places(words.text()).stream()
                .filter(quote::covers)
                .findFirst()
                .orElseGet(() -> quote(words, Optional.empty()));
        String printed = offsets.words(span);
        return new Mention(
                span,
                entity,
                Character.isUpperCase(printed.codePointAt(0)) ? Form.NAME : Form.DESCRIPTION,
                printed.replaceAll("\\s+", " "),
                kind,
                List.of(),
                Optional.empty(),
                Method.MANUAL);
    }

    private static EntityKind kind(Node node) {
        try {
            return EntityKind.valueOf(node.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException wrong) {
            throw node.fault("kind is '" + node.text() + "'; use one of "
                    + Arrays.toString(EntityKind.values()).toLowerCase(Locale.ROOT));
        }
    }
}
