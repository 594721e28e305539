package attest.loader.time;

import attest.loader.model.Block;
import attest.loader.model.Bounds;
import attest.loader.model.Document;
import attest.loader.model.Offsets;
import attest.loader.model.Span;
import attest.loader.model.When;
import attest.loader.time.Expression.Found;
import attest.loader.time.Joins.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds dates and what they mean, as {@code ontology/lexicon/dates.yaml} gives them (ontology note, section 6; extraction
 * note, section 5). A relative date without a day of publication keeps its words and has no bounds.
 */
public final class DateWords {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d|s\\b)");

    private DateWords() {}

    /** The dates in the readable blocks of a document, in order, without overlap; the year that is told of goes on from block to block. */
    public static List<DateMention> find(Document document) {
        Offsets text = Offsets.of(document.text());
        Context context = new Context(document.catalogue().published(), OptionalInt.empty());
        List<DateMention> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.kind().readable()) {
                List<DateMention> dates = find(text, block.span(), context);
                found.addAll(dates);
                context = context.after(dates);
            }
        }
        return found;
    }

    /** The dates in a passage of a text, in order, without overlap. */
    public static List<DateMention> find(String text, Span within, Context context) {
        return find(Offsets.of(text), within, context);
    }

    private static List<DateMention> find(Offsets text, Span within, Context context) {
        String words = text.words(within);
        Offsets inside = Offsets.of(words);
        return new Joins(words)
                .join(values(words, context)).stream()
                        .map(date -> new DateMention(
                                inside.span(date.start(), date.end()).shifted(within.start()),
                                date.value().when(words.substring(date.start(), date.end())),
                                date.rule(),
                                date.year()))
                        .toList();
    }

    private static List<Dated> values(String words, Context context) {
        List<Dated> values = new ArrayList<>();
        Context before = context;
        for (Found found : occurrences(words)) {
            OptionalInt year = writtenYear(words.substring(found.start(), found.end()));
            Value value = value(found, before, values.isEmpty());
            values.add(new Dated(
                    found.start(), found.end(), value, found.expression().id(), year));
            before = before.after(value.edtf(), year);
        }
        return values;
    }

    /** In the order of the text; where expressions overlap, that which stands higher in the lexicon. */
    private static List<Found> occurrences(String words) {
        List<Found> taken = new ArrayList<>();
        for (Expression expression : Expression.ALL) {
            for (Found found : expression.in(words)) {
                if (taken.stream().noneMatch(found::overlaps)) {
                    taken.add(found);
                }
            }
        }
        return taken.stream()
                .filter(found -> !found.expression().meaning().equals(Meanings.NONE))
                .sorted(Comparator.comparingInt(Found::start))
                .toList();
    }

    private static OptionalInt writtenYear(String words) {
        return YEAR.matcher(words)
                .results()
                .mapToInt(year -> Integer.parseInt(year.group()))
                .reduce((first, last) -> last);
    }

    /** Where the day of publication lies between two days, both are tried; a day without year that lies between them too is settled. */
    private static Value value(Found found, Context before, boolean first) {
        Optional<Bounds> published = before.publication().map(When::bounds);
        // A new paragraph does not go on with the long past days of the one before: "On 8 August they met".
        boolean recent = found.expression().meaning().equals(Meanings.RECENT);
        Optional<String> told = recent && first ? Optional.empty() : before.told();
        Value earliest = value(found, before, told, published.map(Bounds::startEarliest), Bounds.BEGINNING);
        Value latest = value(found, before, told, published.map(Bounds::endLatest), Bounds.END);
        boolean settled = recent
                && published
                        .filter(days -> !latest.bounds().startEarliest().isBefore(days.startEarliest()))
                        .isPresent();
        return settled ? latest : earliest.hull(latest);
    }

    private static Value value(
            Found found, Context before, Optional<String> told, Optional<LocalDate> day, LocalDate unknown) {
        Meanings.Meaning meaning = found.expression().meaning();
        Optional<LocalDate> known = day.filter(date -> !date.equals(unknown));
        return meaning.read()
                .apply(new Reading(found.groups(), before.anchor(), known, told, before.months()))
                .orElse(Value.unknown(meaning.basis()));
    }
}
