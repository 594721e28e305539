package attest.server.gallery;

import attest.server.ask.Version;
import attest.server.exchange.Snippets.Snippet;
import attest.server.gallery.Field.Option;
import attest.server.query.SavedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The page of a saved query.
 *
 * @param query what is asked
 * @param description how to read the answer, in words for readers
 * @param given what its address gives
 * @param fields its form
 * @param leaveOut what can be left out of the data
 * @param versions of the data, newest first
 * @param shown the answer; empty where the question could not be asked
 * @param trouble why it could not, where no field is to blame
 */
public record QueryPage(
        SavedQuery query,
        String description,
        Given given,
        List<Field> fields,
        List<Group> leaveOut,
        List<Version> versions,
        Optional<Shown> shown,
        Optional<String> trouble) {
    public QueryPage {
        fields = List.copyOf(fields);
        leaveOut = List.copyOf(leaveOut);
        versions = List.copyOf(versions);
    }

    /**
     * Things of one kind that can be left out.
     *
     * @param left how many more there are than are offered
     */
    public record Group(String heading, List<Option> options, int left) {
        public Group {
            options = List.copyOf(options);
        }
    }

    /**
     * An answer.
     *
     * @param table its rows
     * @param drawings what scripts draw of them
     * @param more whether more rows follow
     * @param dataVersion of the data that were asked
     * @param consulted other endpoints that were asked, each with the day of its answer
     * @param snippets code that asks the same
     */
    public record Shown(
            AnswerTable table,
            Optional<Drawings> drawings,
            boolean more,
            String dataVersion,
            List<String> consulted,
            List<Snippet> snippets) {
        /** For reading: the whole version stands in the citation. */
        public String shortVersion() {
            return dataVersion.substring(0, Math.min(12, dataVersion.length()));
        }
    }

    /** Its address without parameters. */
    public String path() {
        return "/queries/" + query.id();
    }

    /** Whether anything but the query's own parameters is set: then its part of the form stands open. */
    public boolean isScoped() {
        return given.parameters().keySet().stream().anyMatch(name -> name.startsWith("_"));
    }

    /** The values that the answer holds for, such as "Office: Minister of Justice · Day: 2018-07-01"; may be empty. */
    public String asked() {
        return fields.stream().flatMap(field -> field.asked().stream()).collect(Collectors.joining(" · "));
    }

    public boolean isChosen(String name, String value) {
        return given.values(name).contains(value);
    }

    /** The answer as a file. */
    public String download(String format) {
        return given.address("/api" + path(), Map.of("_format", format));
    }

    /** Another page of the same question, with its parameters. */
    public String part(String name) {
        return given.address(path() + "/" + name, Map.of());
    }

    /** A page that goes on with this query, as it was filled in. */
    public String carried(String path) {
        return given.address(path, Map.of("from", query.id()));
    }

    /** Such as "Rows 101 to 200, and more follow". */
    public String count() {
        int rows = shown.map(answer -> answer.table().rows().size()).orElse(0);
        boolean all = given.page() == 1 && shown.filter(Shown::more).isEmpty();
        if (all) {
            return rows == 1 ? "1 row" : rows + " rows";
        }
        int first = (given.page() - 1) * given.size() + 1;
        String range = "Rows " + first + " to " + (first + rows - 1);
        return shown.filter(Shown::more).isPresent() ? range + "; more follow" : range;
    }

    public Optional<String> previous() {
        return given.page() > 1 ? Optional.of(given.toPage(path(), given.page() - 1)) : Optional.empty();
    }

    public Optional<String> next() {
        return shown.filter(Shown::more).map(answer -> given.toPage(path(), given.page() + 1));
    }
}
