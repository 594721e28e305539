package attest.server.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ways in which a citation is written. */
record CitationText(Citation citation, LocalDate accessed, Optional<String> address) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PUBLISHER = "Attest";

    String line() {
        return "%s, \u201c%s\u201d. %s.%s Accessed %s."
                .formatted(
                        PUBLISHER,
                        citation.summary(),
                        note(),
                        address.map(at -> " " + at + ".").orElse(""),
                        accessed);
    }

    String bibtex() {
        return """
                @misc{attest-%s,
                  title        = {%s},
                  author       = {{%s}},
                  howpublished = {%s},
                  note         = {%s},
                  urldate      = {%s}
                }
                """
                .formatted(
                        citation.id(),
                        tex(citation.summary()),
                        PUBLISHER,
                        address.map(at -> "\\url{" + at + "}").orElse("Archived answer " + citation.id()),
                        tex(note()),
                        accessed);
    }

    String csl() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", "attest-" + citation.id());
        entry.put("type", "dataset");
        entry.put("title", citation.summary());
        entry.put("author", List.of(Map.of("literal", PUBLISHER)));
        entry.put("version", citation.dataVersion());
        entry.put("note", note());
        address.ifPresent(at -> entry.put("URL", at));
        List<Integer> day = List.of(accessed.getYear(), accessed.getMonthValue(), accessed.getDayOfMonth());
        entry.put("accessed", Map.of("date-parts", List.of(day)));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(entry)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String note() {
        return "Saved query %s, version %d (SHA-256 %s)%s; data version %s%s; %d %s; archived answer %s"
                .formatted(
                        citation.query(),
                        citation.queryVersion(),
                        citation.sha256().substring(0, 12),
                        given(),
                        citation.dataVersion().substring(0, 12),
                        consulted(),
                        citation.rows(),
                        citation.rows() == 1 ? "row" : "rows",
                        citation.id());
    }

    private String consulted() {
        return citation.consulted().isEmpty() ? "" : "; with answers of " + String.join(", ", citation.consulted());
    }

    private String given() {
        return citation.parameters().isEmpty()
                ? ""
                : citation.parameters().entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + String.join(", ", parameter.getValue()))
                        .collect(Collectors.joining("; ", ", asked with ", ""));
    }

    /** TeX's own characters, as text. */
    private static String tex(String text) {
        return text.replaceAll("([&%$#_{}])", "\\\\$1").replace("~", "\\textasciitilde{}");
    }
}
