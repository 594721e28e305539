package attest.server.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The front matter of a saved query.
 *
 * @param tags words to find it by
 * @param summary the question in one line
 * @param description how to read the answer, in one line
 * @param version a number for people; identity is the hash of the file
 * @param params parameters by name, in order
 * @param columns columns by name, in order
 * @param key the columns that identify a row
 * @param noEvidence the reason why no column names claims ({@code evidence: none (reason)})
 * @param limitIsMeaning whether a LIMIT is part of the question ("the ten largest")
 * @param timeout seconds after which the query is stopped
 * @param services the other endpoints that it asks by SERVICE, as the operator has to list them
 * @param tests its tests
 * @param views ways to draw the rows
 */
public record Header(
        List<String> tags,
        String summary,
        String description,
        int version,
        Map<String, Parameter> params,
        Map<String, Column> columns,
        List<String> key,
        Optional<String> noEvidence,
        boolean limitIsMeaning,
        int timeout,
        List<String> services,
        List<QueryTest> tests,
        List<View> views) {

    public Header {
        tags = List.copyOf(tags);
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        key = List.copyOf(key);
        services = List.copyOf(services);
        tests = List.copyOf(tests);
        views = List.copyOf(views);
    }

    /** Names of the columns whose values are claims or mentions. */
    public List<String> evidence() {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().evidence())
                .map(Map.Entry::getKey)
                .toList();
    }
}
