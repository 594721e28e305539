package attest.server.api;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.query.BadParameter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of problems of the interface; each has an address that explains it. */
enum ProblemType {
    UNKNOWN_PARAMETER(
            400,
            "Unknown parameter",
            "The request gives a parameter that the query does not have. Nothing is ignored in silence: the answer would be"
                    + " to another question. Correct the name; 'expected' lists those that there are."),
    BAD_PARAMETER(
            400,
            "Value does not fit",
            "A value is not of the type of its parameter, or outside its bounds. 'expected' says what fits."),
    MISSING_PARAMETER(
            400,
            "Parameter missing",
            "The query needs a value for this parameter. The value in its file is an example only."),
    TOO_MANY_VALUES(
            400,
            "Too many values",
            "The parameter takes one value, or all values together make more than 1,000 combinations. Give fewer."),
    NO_SUCH_ROW(
            400,
            "No such row",
            "The evidence of a row is asked for by its key: key.COLUMN=VALUE for every key column, and no other."),
    UNKNOWN_QUERY(
            404,
            "No such query",
            "There is no saved query of this id. /api/queries lists them all; 'near' names some."),
    UNKNOWN_QUERY_VERSION(
            404,
            "No such version of the query",
            "The address pins a version of the query file that this server does not hold: it holds the current one only,"
                    + " and the archived answers of citations below /archive."),
    UNKNOWN_CITATION(404, "No such citation", "No answer is archived under this id here."),
    NO_SUCH_FORMAT(406, "No such format", "The Accept header names no format that there is. 'expected' lists them."),
    QUERY_FAILED(422, "Query cannot be answered", "The query cannot be answered over this data with these values."),
    TIMEOUT(
            503,
            "Time limit",
            "The query took longer than its file allows. Give narrower values; asking again helps only if the machine"
                    + " was busy.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemType(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    /** The last part of its address. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String uri() {
        return "/problems/" + word();
    }

    static Optional<ProblemType> named(String word) {
        return Stream.of(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** The kind itself, for people and programs. */
    Map<String, Object> explained() {
        Map<String, Object> explained = new LinkedHashMap<>();
        explained.put("type", uri());
        explained.put("title", title);
        explained.put("status", status);
        explained.put("explanation", explanation);
        return explained;
    }

    Refusal refusal(String detail, Map<String, Object> more) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", uri());
        members.putAll(more);
        return new Refusal(new Problem(status, title, detail, members));
    }

    static Refusal of(BadParameter wrong) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("parameter", wrong.name());
        more.put("expected", wrong.expected());
        more.put("got", wrong.got());
        return valueOf(wrong.reason().name()).refusal(wrong.getMessage(), more);
    }
}
