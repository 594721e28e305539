package attest.loader.read;

import attest.loader.model.Bounds;
import attest.loader.model.Claim;
import attest.loader.model.Count;
import attest.loader.model.DateBasis;
import attest.loader.model.Method;
import attest.loader.model.Qualifier;
import attest.loader.model.Relation;
import attest.loader.model.Role;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import attest.loader.model.Voice;
import attest.loader.model.When;
import attest.loader.rdf.Vocabulary;
import attest.loader.time.Edtf;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;

/** One claim of an annotation file (docs/corpus.md describes the keys). */
final class AnnotatedClaim {
    private static final Set<String> KEYS = Set.of(
            "quote",
            "occurrence",
            "relation",
            "subject",
            "object",
            "role",
            "number",
            "when",
            "stance",
            "narrator",
            "voices",
            "addressee",
            "confidence");
    private static final Set<String> VOICE_KEYS = Set.of("speaker", "verb", "stance", "said-in");
    private static final Set<String> NUMBER_KEYS = Set.of("qualifier", "number", "min", "max");
    private static final Set<String> WHEN_KEYS = Set.of("edtf", "words", "basis", "bounds");
    private final AnnotatedMentions mentions;
    private final Node node;
    private final Span quote;

    AnnotatedClaim(AnnotatedMentions mentions, Node node) {
        this.mentions = mentions;
        this.node = node;
        node.only(KEYS);
        this.quote = mentions.quote(node.required("quote"), node.field("occurrence"));
    }

    Claim read() {
        return new Claim(
                quote,
                new Relation(one(node.required("relation"), Vocabulary.relations())),
                mentions.quoted(node.required("subject"), quote),
                node.field("object").map(object -> mentions.quoted(object, quote)),
                node.field("role").map(role -> new Role(one(role, Vocabulary.roles()))),
                node.field("number").map(AnnotatedClaim::count),
                node.field("when").map(AnnotatedClaim::when),
                node.field("addressee").map(addressee -> mentions.quoted(addressee, quote)),
                voices(),
                Method.MANUAL,
                "annotation." + node.file().name(),
                quote,
                node.field("confidence").map(Node::decimal).orElse(BigDecimal.ONE));
    }

    /** The document's own voice, then those that it reports; without any, what the claim says is the document's. */
    private List<Voice> voices() {
        List<Node> reported = node.field("voices").map(Node::items).orElse(List.of());
        Optional<Stance> stance = node.field("stance").map(AnnotatedClaim::stance);
        Optional<Stance> narrator = node.field("narrator").map(AnnotatedClaim::stance);
        List<Voice> voices = new ArrayList<>();
        voices.add(Voice.document(
                reported.isEmpty()
                        ? narrator.or(() -> stance).orElse(Stance.ASSERTS)
                        : narrator.orElse(Stance.REPORTS)));
        for (Node voice : reported) {
            voices.add(voice(voices.size(), voice));
        }
        Stance deepest = voices.get(voices.size() - 1).stance();
        if (stance.isPresent() && stance.get() != deepest) {
            throw node.fault("stance is " + stance.get().term() + ", but the deepest voice " + deepest.term()
                    + ": the two are the same thing, leave 'stance' out");
        }
        return voices;
    }

    private Voice voice(int level, Node voice) {
        voice.only(VOICE_KEYS);
        return new Voice(
                level,
                voice.field("speaker").map(speaker -> mentions.mention(speaker, quote)),
                voice.field("stance").map(AnnotatedClaim::stance).orElse(Stance.ASSERTS),
                voice.text("verb"),
                voice.field("said-in").map(work -> mentions.work(work, quote)),
                Optional.empty());
    }

    private static Count count(Node node) {
        node.only(NUMBER_KEYS);
        Qualifier qualifier = term(node.required("qualifier"), Qualifier.values(), Qualifier::term);
        Optional<Long> number = node.field("number").map(Node::number);
        Optional<Long> max = node.field("max").map(Node::number);
        long min = node.field("min")
                .map(Node::number)
                .or(() -> qualifier == Qualifier.EXACT ? number : Optional.empty())
                .orElseThrow(() -> node.fault("'min' is missing: the smallest number that fits the words"));
        Optional<Long> most = max.or(() -> qualifier == Qualifier.EXACT ? number : Optional.empty());
        return new Count(number, qualifier, min, most.map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    private static When when(Node node) {
        node.only(WHEN_KEYS);
        Optional<String> edtf = node.text("edtf");
        Bounds bounds = node.field("bounds")
                .map(AnnotatedClaim::bounds)
                .or(() -> edtf.map(text -> Edtf.parse(text).bounds()))
                .orElse(Bounds.UNKNOWN);
        DateBasis basis = node.field("basis")
                .map(term -> term(term, DateBasis.values(), DateBasis::term))
                .orElse(DateBasis.STATED);
        return new When(edtf, bounds, node.text("words"), basis);
    }

    private static Bounds bounds(Node node) {
        List<LocalDate> days = node.items().stream().map(AnnotatedClaim::day).toList();
        if (days.size() != 4) {
            throw node.fault("expected four days: startEarliest, startLatest, endEarliest, endLatest");
        }
        return new Bounds(days.get(0), days.get(1), days.get(2), days.get(3));
    }

    private static LocalDate day(Node node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeException wrong) {
            throw node.fault("'" + node.text() + "' is no day: write yyyy-mm-dd");
        }
    }

    private static Stance stance(Node node) {
        return term(node, Stance.values(), Stance::term);
    }

    private static String one(Node node, SortedSet<String> terms) {
        if (!terms.contains(node.text())) {
            throw node.fault("'" + node.text() + "' is none of " + String.join(", ", terms));
        }
        return node.text();
    }

    private static <T> T term(Node node, T[] values, Function<T, String> term) {
        return Arrays.stream(values)
                .filter(value -> term.apply(value).equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.fault("'" + node.text() + "' is none of "
                        + Arrays.stream(values).map(term).toList()));
    }
}
