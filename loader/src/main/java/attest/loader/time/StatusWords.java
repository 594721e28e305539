package attest.loader.time;

import attest.loader.model.Bounds;
import attest.loader.model.DateBasis;
import attest.loader.model.Offsets;
import attest.loader.model.Span;
import attest.loader.model.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What "current", "former" and "then" say of the time for which an office was held, as
 * {@code ontology/lexicon/status.yaml} gives them (ontology note, section 6).
 */
public final class StatusWords {
    private static final Map<String, Status> BY_WORDS = StatusLexicon.STANDARD.byWords();
    private static final Pattern ANY = Pattern.compile(
            BY_WORDS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(StatusWords::regex)
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);

    /** EDTF for an interval with two unknown ends. */
    private static final Optional<String> UNKNOWN_ENDS = Optional.of("/");

    private StatusWords() {}

    /** A prefix or suffix with its hyphen hangs on to another word; all others stand alone. */
    private static String regex(String words) {
        String start = words.startsWith("-") ? "(?<=\\w)" : "(?<![\\w-])";
        return start
                + Pattern.quote(words).replace("'", "\\E['’]\\Q")
                + (words.endsWith("-") ? "(?=\\w)" : "(?![\\w-])");
    }

    /** The status words in a phrase, in order. */
    public static List<StatusMention> find(String text, Span within) {
        String words = Offsets.of(text).words(within);
        Offsets inside = Offsets.of(words);
        return ANY.matcher(words)
                .results()
                .map(found -> new StatusMention(
                        inside.span(found.start(), found.end()).shifted(within.start()),
                        BY_WORDS.get(found.group().toLowerCase(Locale.ROOT).replace('’', '\''))))
                .toList();
    }

    /**
     * The time of a holding that has this status. Where the day of publication is only known to lie between two days, each bound
     * takes the one that claims less.
     *
     * @param words the words for it, as printed; empty if only the tense of the sentence says so
     * @param publication when the document was published
     * @param told when that happened of which the text tells: a date in the sentence, or the narrative anchor
     * @return bounds that are unknown where they depend on a time that is unknown
     */
    public static When when(Status status, Optional<String> words, Optional<When> publication, Optional<When> told) {
        Optional<Bounds> published = publication.map(When::bounds);
        LocalDate earliest = published.map(Bounds::startEarliest).orElse(Bounds.BEGINNING);
        LocalDate latest = published.map(Bounds::endLatest).orElse(Bounds.END);
        Bounds bounds =
                switch (status) {
                    case CURRENT -> new Bounds(Bounds.BEGINNING, latest, earliest, Bounds.END);
                    case FORMER -> new Bounds(Bounds.BEGINNING, latest, Bounds.BEGINNING, latest);
                    case THEN -> told.map(When::bounds).map(StatusWords::around).orElse(Bounds.UNKNOWN);
                    case FUTURE -> new Bounds(earliest, Bounds.END, earliest, Bounds.END);
                };
        return new When(UNKNOWN_ENDS, bounds, words, basis(status, words));
    }

    private static DateBasis basis(Status status, Optional<String> words) {
        if (words.isEmpty()) {
            return DateBasis.INFERRED;
        }
        return status == Status.THEN ? DateBasis.RELATIVE_TO_EVENT : DateBasis.RELATIVE_TO_PUBLICATION;
    }

    /** Held at some time within these days. */
    private static Bounds around(Bounds told) {
        return new Bounds(Bounds.BEGINNING, told.startLatest(), told.startEarliest(), Bounds.END);
    }
}
