package attest.server.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The same question as a few lines of code in other languages. */
public final class Snippets {
    /**
     * Code that asks a question.
     *
     * @param language short name for programs: curl, python, r, javascript
     * @param label for people
     * @param code complete, to be pasted
     */
    public record Snippet(String language, String label, String code) {}

    private Snippets() {}

    /** Code that gets the answer at an address; every value is quoted by the rules of its language. */
    public static List<Snippet> of(Address address) {
        return List.of(
                new Snippet("curl", "curl", curl(address)),
                new Snippet("python", "Python (pandas)", python(address)),
                new Snippet("r", "R", r(address)),
                new Snippet("javascript", "JavaScript", javascript(address)));
    }

    private static String curl(Address address) {
        String parameters = pairs(address, "csv").stream()
                .map(pair -> " \\\n  " + curl(pair.getKey(), pair.getValue()))
                .collect(Collectors.joining());
        return "curl -s -G " + Quoted.shell(address.bare()) + parameters + "\n";
    }

    private static String curl(String name, String value) {
        return Quoted.hides(value)
                ? "--data " + Quoted.shell(name + "=" + Address.encoded(value))
                : "--data-urlencode " + Quoted.shell(name + "=" + value);
    }

    private static String python(Address address) {
        return """
                from urllib.parse import urlencode

                import pandas as pd

                parameters = [
                %s
                ]
                rows = pd.read_csv(%s + "?" + urlencode(parameters))
                print(rows)
                """
                .formatted(lines(address, "csv", "    (%s, %s),"), Quoted.json(address.bare()));
    }

    private static String r(Address address) {
        return """
                names <- c(%s)
                values <- c(%s)
                query <- paste0(names, "=", vapply(values, URLencode, "", reserved = TRUE), collapse = "&")
                rows <- read.csv(paste0(%s, "?", query), encoding = "UTF-8")
                print(rows)
                """
                .formatted(
                        pairs(address, "csv").stream()
                                .map(pair -> Quoted.json(pair.getKey()))
                                .collect(Collectors.joining(", ")),
                        pairs(address, "csv").stream()
                                .map(pair -> Quoted.json(pair.getValue()))
                                .collect(Collectors.joining(", ")),
                        Quoted.json(address.bare()));
    }

    private static String javascript(Address address) {
        return """
                const parameters = [
                %s
                ];
                const answer = await fetch(%s + "?" + new URLSearchParams(parameters));
                if (!answer.ok) {
                  throw new Error(await answer.text());
                }
                const { results } = await answer.json();
                console.log(results.bindings);
                """
                .formatted(lines(address, "json", "  [%s, %s],"), Quoted.json(address.bare()));
    }

    private static List<Map.Entry<String, String>> pairs(Address address, String format) {
        return address.with("_format", format).parameters().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> Map.entry(parameter.getKey(), value)))
                .toList();
    }

    private static String lines(Address address, String format, String line) {
        return pairs(address, format).stream()
                .map(pair -> line.formatted(Quoted.json(pair.getKey()), Quoted.json(pair.getValue())))
                .collect(Collectors.joining("\n"));
    }
}
