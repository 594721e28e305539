package attest.app.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Draws invented news articles from sentences with gaps. About half of the sentences say something about offices,
 * events or who says what, as in news on politics; the rest does not.
 */
final class Articles {
    private static final long SEED = 1848;
    private static final int WORDS = 380;
    private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Chance chance = new Chance(SEED);
    private final Map<String, List<String>> lists = lists();
    private LocalDate published = LocalDate.EPOCH;
    private String country = "";

    private static Map<String, List<String>> lists() {
        try (InputStream in = Articles.class.getResourceAsStream("/attest/articles.yaml")) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException wrong) {
            throw new UncheckedIOException("attest/articles.yaml is not a map of lists of texts", wrong);
        }
    }

    /** The next article: headline, dateline, paragraphs of one to four sentences. */
    String next() {
        published = LocalDate.of(1950, 1, 1).plusDays(chance.below(27_000));
        country = place() + "ia";
        StringBuilder article = new StringBuilder(sentence("headline"))
                .append("\n\n")
                .append(place().toUpperCase(Locale.ROOT))
                .append(", ")
                .append(DAY.format(published))
                .append(" - ");
        int words = 0;
        while (words < WORDS) {
            int sentences = 1 + chance.below(4);
            for (int i = 0; i < sentences; i++) {
                String sentence = sentence(chance.percent(50) ? "telling" : "other");
                words += sentence.split(" ", -1).length;
                article.append(sentence).append(i + 1 < sentences ? " " : "\n\n");
            }
        }
        return article.toString();
    }

    private String sentence(String list) {
        String text = filled(list);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String filled(String list) {
        String text = chance.of(lists.get(list));
        return GAP.matcher(text).replaceAll(gap -> drawn(gap.group(1)));
    }

    private String drawn(String gap) {
        return switch (gap) {
            case "place" -> place();
            case "country" -> country;
            case "person" -> chance.of(lists.get("given")) + " " + place() + chance.of(lists.get("ending"));
            case "number" -> String.valueOf(2 + chance.below(90));
            case "weekday" ->
                published.minusDays(chance.below(6)).getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case "date" -> DAY.format(published.minusDays(30L + chance.below(4000)));
            case "year" -> String.valueOf(published.getYear() - 1 - chance.below(40));
            default -> filled(gap);
        };
    }

    private String place() {
        String word = Words.word(20 + chance.below(7000));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
