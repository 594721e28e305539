package attest.server.format;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an answer does not know of itself, but a file of it may say.
 *
 * @param byteOrderMark whether a CSV begins with U+FEFF: spreadsheets read it as UTF-8 only then
 * @param parameters all that were given, system parameters included; XLSX names them
 * @param address where the same answer can be had again; XLSX and Turtle name it
 */
public record Options(boolean byteOrderMark, Map<String, List<String>> parameters, Optional<String> address) {
    public Options {
        Map<String, List<String>> copy = new TreeMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        parameters = Collections.unmodifiableMap(copy);
    }

    /** Without byte order mark and address. */
    public static Options of(Map<String, List<String>> parameters) {
        return new Options(false, parameters, Optional.empty());
    }
}
