package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Block;
import attest.loader.model.DateBasis;
import attest.loader.model.Span;
import attest.loader.model.When;
import attest.loader.time.DateMention;
import attest.loader.time.DateWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The dates of a document, and which of them belongs to what. */
final class Times {
    private static final Pattern GONE = Pattern.compile("\\b(last|ago|yesterday|past|previous|earlier)\\b");

    private final Scene scene;
    private final List<List<DateMention>> bySentence = new ArrayList<>();
    private final List<DateMention> all;

    Times(Scene scene) {
        this.scene = scene;
        this.all = DateWords.find(scene.document());
        int next = 0;
        for (int i = 0; i < scene.size(); i++) {
            Span sentence = scene.sentence(i).span();
            List<DateMention> here = new ArrayList<>();
            while (next < all.size() && all.get(next).span().start() < sentence.end()) {
                DateMention date = all.get(next++);
                if (date.span().overlaps(sentence)) {
                    here.add(date);
                }
            }
            bySentence.add(here);
        }
    }

    /** Where dates stand in a sentence. */
    List<Span> spans(int sentence) {
        return bySentence.get(sentence).stream().map(DateMention::span).toList();
    }

    /** The date of an event: below its word, else on the verb around it. */
    Optional<DateMention> ofEvent(At at) {
        Attachment attachment = new Attachment(scene.grammar(at.sentence()));
        return nearest(at, date -> attachment.below(date, at.token()) && !isBehind(at, date))
                .or(() -> nearest(
                        at,
                        date -> attachment.around(date, at.token())
                                && !isOfWhatIsToCome(at, date)
                                && !isBehind(at, date)))
                .map(date -> began(at, date));
    }

    /** "the commission under Berger will meet next month": the month is that of the meeting, and tells nothing of the commission. */
    private boolean isOfWhatIsToCome(At at, int date) {
        Grammar grammar = scene.grammar(at.sentence());
        return Stream.concat(Stream.of(date), grammar.ancestors(date).stream())
                .filter(word -> grammar.token(word).tag().startsWith("VB"))
                .limit(1)
                .anyMatch(verb -> verb != at.token() && grammar.isToCome(verb));
    }

    /** "since March 2011, when police shot nine", "between 1980 and 1992, when peace was signed": the clause tells of the day beside it alone. */
    private DateMention began(At at, DateMention date) {
        Grammar grammar = scene.grammar(at.sentence());
        boolean clause = Stream.concat(Stream.of(at.token()), grammar.ancestors(at.token()).stream())
                .filter(word -> grammar.relation(word).startsWith("acl:relcl"))
                .flatMap(word -> grammar.parent(word).stream().boxed())
                .anyMatch(head -> date.span().covers(grammar.token(head).span()));
        Optional<String[]> range = date.when().edtf().filter(edtf -> clause).map(edtf -> edtf.split("/", 2));
        return range.filter(days -> days.length == 2)
                .map(days -> date.at(days[1].equals("..") ? days[0] : days[1]))
                .orElse(date);
    }

    /** The date of an office or a membership: only one that hangs on its own word. */
    Optional<DateMention> ofState(At at) {
        Attachment attachment = new Attachment(scene.grammar(at.sentence()));
        return nearest(at, date -> attachment.below(date, at.token()) && !isParted(at, date));
    }

    /** "was born in Belm; his brother was minister in 1955" */
    private boolean isBehind(At at, int date) {
        return at.token() < date && isParted(at, date);
    }

    /** "is the ombudsman; his sister was consul from 1994 to 1998" */
    private boolean isParted(At at, int date) {
        return IntStream.range(Math.min(at.token(), date), Math.max(at.token(), date))
                .anyMatch(word -> scene.token(at.with(word)).word().equals(";"));
    }

    private Optional<DateMention> nearest(At at, java.util.function.IntPredicate attached) {
        Grammar grammar = scene.grammar(at.sentence());
        int here = scene.token(at).span().start();
        return bySentence.get(at.sentence()).stream()
                .filter(date -> heads(grammar, date).anyMatch(attached))
                .filter(date -> !isStale(grammar, date))
                .min(Comparator.comparingInt(date -> Math.abs(date.span().start() - here)));
    }

    /** What the words of a date hang by; of "from 1980 to 1992, when" also the year that the clause stands behind. */
    private static IntStream heads(Grammar grammar, DateMention date) {
        IntStream before = IntStream.range(0, grammar.sentence().tokens().size())
                .filter(word -> date.span().covers(grammar.token(word).span()))
                .filter(word -> !grammar.dependents(word, "acl:relcl").isEmpty());
        return IntStream.concat(grammar.headOf(date.span()).stream().mapToInt(Integer::intValue), before);
    }

    /** "will resign on Friday" means a Friday to come, and not the last one before the day of publication. */
    private boolean isStale(Grammar grammar, DateMention date) {
        boolean past = date.when().basis() == DateBasis.RELATIVE_TO_PUBLICATION
                && scene.document()
                        .catalogue()
                        .published()
                        .filter(day -> date.when()
                                .bounds()
                                .endLatest()
                                .isBefore(day.bounds().startEarliest()))
                        .isPresent();
        return past
                && grammar.headOf(date.span()).stream()
                        .flatMap(head -> Stream.concat(Stream.of(head), grammar.ancestors(head).stream()))
                        .filter(word -> grammar.token(word).tag().startsWith("VB"))
                        .limit(1)
                        .anyMatch(verb -> isYetToCome(grammar, verb) || (isPresent(grammar, verb) && isOpen(date)));
    }

    /** "will sign", "would be signed", "is to be signed", "is expected to sign" */
    private static boolean isYetToCome(Grammar grammar, int verb) {
        List<String> auxiliaries = grammar.dependents(verb, "aux").stream()
                .map(word -> grammar.token(word).lemma())
                .toList();
        boolean infinitive = grammar.children(verb).stream()
                .anyMatch(word -> grammar.token(word).tag().equals("TO"));
        boolean ahead = infinitive
                && grammar.parent(verb).isPresent()
                && grammar.token(grammar.parent(verb).getAsInt())
                        .lemma()
                        .matches("expect|schedule|plan|due|set|slate|promise|intend|hope|likely|vow|threaten");
        return grammar.isToCome(verb)
                || (auxiliaries.contains("would") && !auxiliaries.contains("have"))
                || (infinitive && auxiliaries.contains("be"))
                || ahead;
    }

    /** "She takes the oath on Monday", in the body of a text: it is arranged, and has not happened yet. */
    boolean isArranged(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        return scene.document()
                                .blocks()
                                .get(scene.sentence(at.sentence()).block())
                                .kind()
                        == Block.Kind.PARAGRAPH
                && isPresent(grammar, at.token())
                && bySentence.get(at.sentence()).stream()
                        .filter(date -> date.when().basis() == DateBasis.RELATIVE_TO_PUBLICATION && isOpen(date))
                        .map(date -> grammar.headOf(date.span()))
                        .anyMatch(head ->
                                head.isPresent() && grammar.parent(head.get()).equals(OptionalInt.of(at.token())));
    }

    /** "He steps down next week": the day is behind that of publication. */
    boolean isToCome(At at, DateMention date) {
        return date.when().basis() == DateBasis.RELATIVE_TO_PUBLICATION
                && isPresent(scene.grammar(at.sentence()), at.token())
                && scene.document()
                        .catalogue()
                        .published()
                        .filter(day -> date.when()
                                .bounds()
                                .startEarliest()
                                .isAfter(day.bounds().endLatest()))
                        .isPresent();
    }

    /** Whether a date may be the one before or the one to come: "on Monday", not "last Monday". */
    private boolean isOpen(DateMention date) {
        return !GONE.matcher(date.span().in(scene.document().text())).find();
    }

    private static boolean isPresent(Grammar grammar, int verb) {
        return grammar.token(verb).tag().matches("VB[ZP]")
                && grammar.dependents(verb, relation -> relation.startsWith("aux"))
                        .isEmpty();
    }

    /** The time that the text tells of here: a date in the sentence, else the last year written before it. */
    Optional<When> told(int sentence) {
        int end = scene.sentence(sentence).span().end();
        Optional<DateMention> inSentence = bySentence.get(sentence).stream().findFirst();
        return inSentence
                .or(() -> all.stream()
                        .filter(date -> date.span().start() < end && date.year().isPresent())
                        .reduce((first, second) -> second))
                .map(DateMention::when);
    }
}
