package attest.loader.read;

import attest.loader.model.Block;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the text itself tells about its title, author, publisher and day: never more than it says. The day of a visit
 * and the year of a copyright are no days of publication.
 *
 * @param lines the text with its parts told apart
 * @param organizations the names of known organisations: other words at the head of a page are not its publisher
 */
record Inferred(List<Line> lines, Set<String> organizations) {
    private static final Pattern OWNER = Pattern.compile(
            "(?:©|\\(c\\))\\s*(?:\\d{4}(?:[-–]\\d{4})?,?)?\\s*(?:by )?([^.|©]+(?:\\.[a-z]{2,6})?)[.,]? All Rights",
            Pattern.CASE_INSENSITIVE);

    Optional<String> title() {
        return of(Block.Kind.TITLE).findFirst();
    }

    Optional<String> author() {
        return Stream.concat(
                        of(Block.Kind.BYLINE).map(Bylines::author),
                        of(Block.Kind.DATELINE).map(Bylines::beside))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The day that the head tells; of several the one that is most surely the day of publication. */
    Optional<PublicationDay> day() {
        Stream<PublicationDay> datelines = lines.stream()
                .filter(line -> line.is(Block.Kind.DATELINE))
                .flatMap(line -> PublicationDay.in(line.text(), unlabelled(line)).stream());
        Stream<PublicationDay> bylines =
                head(Block.Kind.BYLINE).flatMap(line -> PublicationDay.in(line, PublicationDay.Rank.BARE).stream());
        return Stream.concat(datelines, bylines).min(Comparator.comparing(PublicationDay::rank));
    }

    private PublicationDay.Rank unlabelled(Line line) {
        if (Dateline.begins(line.text() + " X")) {
            return PublicationDay.Rank.DATELINE;
        }
        boolean above =
                lines.stream().takeWhile(other -> !other.is(Block.Kind.TITLE)).anyMatch(line::equals);
        boolean told = Opening.stamp(line) || Opening.issue(line);
        return above && !told ? PublicationDay.Rank.ABOVE : PublicationDay.Rank.BARE;
    }

    /** The owner in a copyright line, else a known organisation that stands alone at the head or in a byline. */
    Optional<String> publisher() {
        Stream<String> owners = of(Block.Kind.FURNITURE)
                .map(OWNER::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip());
        Stream<String> heads =
                Stream.concat(of(Block.Kind.FURNITURE), author().stream()).filter(organizations::contains);
        return Stream.concat(heads, owners).findFirst();
    }

    private Stream<String> of(Block.Kind kind) {
        return lines.stream().filter(line -> line.is(kind)).map(Line::text);
    }

    private Stream<String> head(Block.Kind kind) {
        return lines.stream()
                .takeWhile(line -> !line.is(Block.Kind.PARAGRAPH))
                .filter(line -> line.is(kind))
                .map(Line::text);
    }
}
