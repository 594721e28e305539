package attest.server.api;

import attest.server.ask.Window;
import attest.server.format.Format;
import attest.server.query.BadParameter;
import attest.server.query.BadParameter.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** The parameters of one request, parted into those of the question and those of the answer's form. */
record Call(Map<String, List<String>> question, Map<String, String> form, Optional<String> accept) {
    private static final String FORMAT = "_format";
    private static final String MARK = "_bom";
    private static final String PAGE = "_page";
    private static final String SIZE = "_size";
    private static final String COUNT = "_count";
    private static final List<String> FORM = List.of(FORMAT, MARK, PAGE, SIZE, COUNT);
    /** Of the question, for all queries: what is left out, which reviews count, which data. */
    private static final List<String> SYSTEM = List.of("_without", "_review", "_data");

    private static final int USUAL_SIZE = 100;
    private static final String JSON = "application/json";

    static Call of(HttpServletRequest request) {
        Map<String, List<String>> question = new TreeMap<>();
        Map<String, String> form = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (FORM.contains(name)) {
                form.put(name, single(name, values));
            } else if (name.startsWith("_") && !SYSTEM.contains(name)) {
                throw unknown(name);
            } else {
                question.put(name, List.of(values));
            }
        });
        return new Call(
                Collections.unmodifiableMap(question),
                Collections.unmodifiableMap(form),
                Optional.ofNullable(request.getHeader("Accept")));
    }

    private static String single(String name, String... values) {
        if (values.length > 1) {
            throw new BadParameter(
                    Reason.TOO_MANY_VALUES, name, "one value", values.length + " values", "give one of them");
        }
        return values[0];
    }

    private static BadParameter unknown(String name) {
        List<String> known = new ArrayList<>(SYSTEM);
        known.addAll(FORM);
        return new BadParameter(
                Reason.UNKNOWN_PARAMETER, name, String.join(", ", known), "'" + name + "'", "correct the name");
    }

    /** The values whose names begin so, by the rest of the name; each once. */
    Map<String, String> below(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        question.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), single(name, values.toArray(String[]::new)));
            }
        });
        return found;
    }

    /** The question without these parameters, or those that begin so where a name ends in a dot. */
    Map<String, List<String>> without(String... names) {
        Map<String, List<String>> rest = new TreeMap<>(question);
        rest.keySet().removeIf(name -> Arrays.stream(names)
                .anyMatch(gone -> gone.endsWith(".") ? name.startsWith(gone) : name.equals(gone)));
        return rest;
    }

    /** The one value of a parameter that must be there. */
    String one(String name, String expected) {
        if (!question.containsKey(name)) {
            throw new BadParameter(Reason.MISSING_PARAMETER, name, expected, "nothing", "give a value");
        }
        return single(name, question.get(name).toArray(String[]::new));
    }

    /** Where there are no rows, nothing can be said of their form. */
    void refuseForm() {
        form.keySet().stream().findFirst().ifPresent(name -> {
            throw new BadParameter(
                    Reason.UNKNOWN_PARAMETER, name, "no parameter of rows", "'" + name + "'", "leave it out");
        });
    }

    Format format() {
        return form.containsKey(FORMAT) ? named(form.get(FORMAT)) : accepted();
    }

    private static Format named(String word) {
        return Format.named(word).orElseThrow(() -> bad(FORMAT, String.join(", ", words()), word));
    }

    private Format accepted() {
        List<String> offer = new ArrayList<>(List.of(Format.JSON.mediaType(), JSON));
        Arrays.stream(Format.values()).map(Format::mediaType).forEach(offer::add);
        MediaType best =
                AcceptList.match(new AcceptList(accept.orElse("*/*")), AcceptList.create(offer.toArray(String[]::new)));
        if (best == null) {
            throw ProblemType.NO_SUCH_FORMAT.refusal(
                    "There is: " + String.join(", ", offer), Map.of("expected", offer));
        }
        return Arrays.stream(Format.values())
                .filter(format -> format.mediaType().equals(best.getContentTypeStr()))
                .findFirst()
                .orElse(Format.JSON);
    }

    private static List<String> words() {
        return Arrays.stream(Format.values()).map(Format::word).toList();
    }

    /** Whether CSV is to begin with a byte order mark. */
    boolean byteOrderMark() {
        boolean mark = flag(MARK);
        if (mark && format() != Format.CSV) {
            throw bad(MARK, "a request for csv", format().word());
        }
        return mark;
    }

    /** Whether the number of the last page is to be told, at the price of a count. */
    boolean count() {
        return flag(COUNT);
    }

    private boolean flag(String name) {
        String value = form.getOrDefault(name, "0");
        if (!value.equals("0") && !value.equals("1")) {
            throw bad(name, "0 or 1", value);
        }
        return value.equals("1");
    }

    /** The page that is asked for; empty for all rows. */
    Optional<Window> window() {
        if (!form.containsKey(PAGE) && !form.containsKey(SIZE)) {
            return Optional.empty();
        }
        return Optional.of(new Window(number(PAGE, 1, 1_000_000), number(SIZE, USUAL_SIZE, Window.LARGEST)));
    }

    private int number(String name, int usual, int most) {
        String text = form.getOrDefault(name, String.valueOf(usual));
        boolean fits = text.matches("[0-9]{1,7}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most;
        if (!fits) {
            throw bad(name, "a whole number from 1 to " + most, text);
        }
        return Integer.parseInt(text);
    }

    private static BadParameter bad(String name, String expected, String got) {
        return new BadParameter(
                Reason.BAD_PARAMETER, name, expected, "'" + got + "'", "give another value or leave it out");
    }
}
