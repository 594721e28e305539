package attest.linker.item;

import attest.linker.model.Name;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Labels, aliases and the English description of one entity, while it is read. */
final class Terms {
    /** Items that everybody writes about have labels in 300 languages, most of them the same few texts. */
    private static final int MOST_NAMES = 250;

    private static final int LONGEST = 250;
    private static final List<String> FIRST = List.of("en", "fa", "ar", "mul");
    private static final Comparator<Name> ORDER = Comparator.comparing(Name::label, Comparator.reverseOrder())
            .thenComparing(name -> place(name.language()))
            .thenComparing(Name::language);

    private final List<Name> all = new ArrayList<>();
    private String description = "";

    private static int place(String language) {
        int place = FIRST.indexOf(language);
        return place < 0 ? FIRST.size() : place;
    }

    void labels(JsonParser in) throws IOException {
        while (hasNext(in)) {
            String language = in.currentName();
            in.nextToken();
            add(value(in), language, true);
        }
    }

    void aliases(JsonParser in) throws IOException {
        while (hasNext(in)) {
            String language = in.currentName();
            in.nextToken();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                add(value(in), language, false);
            }
        }
    }

    void descriptions(JsonParser in) throws IOException {
        while (hasNext(in)) {
            boolean english = in.currentName().equals("en");
            in.nextToken();
            if (english) {
                description = value(in);
            } else {
                in.skipChildren();
            }
        }
    }

    /** An empty map is written [] by the interface: it has no next field either. */
    private static boolean hasNext(JsonParser in) throws IOException {
        return in.nextToken() == JsonToken.FIELD_NAME;
    }

    private static String value(JsonParser in) throws IOException {
        String value = "";
        while (hasNext(in)) {
            boolean wanted = in.currentName().equals("value");
            in.nextToken();
            value = wanted ? in.getText() : value;
            in.skipChildren();
        }
        return value;
    }

    private void add(String text, String language, boolean label) {
        if (!text.isBlank() && text.length() <= LONGEST) {
            all.add(new Name(text.strip(), language, label));
        }
    }

    /** Labels before aliases, English, Persian and Arabic first; a text once, in the first language that has it. */
    List<Name> names() {
        Set<String> seen = new HashSet<>();
        return all.stream()
                .sorted(ORDER)
                .filter(name -> seen.add(name.text()))
                .limit(MOST_NAMES)
                .toList();
    }

    String description() {
        return description;
    }
}
