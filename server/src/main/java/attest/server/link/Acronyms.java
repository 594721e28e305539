package attest.server.link;

import attest.linker.model.Name;
import attest.server.fact.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Short forms that a text itself defines: "Full Name (ABC)". */
final class Acronyms {
    private static final Pattern SHORT = Pattern.compile("[A-Z][A-Z./-]{1,9}");
    private static final Pattern DEFINED = Pattern.compile("^\\s?\\(([A-Z][A-Z./-]{1,9})\\)");
    private static final int LONGEST = 14;
    private static final int KEPT = 32;

    private final Function<String, Optional<String>> texts;
    private final Map<String, int[]> read = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, int[]> eldest) {
            return size() > KEPT;
        }
    };

    Acronyms(Function<String, Optional<String>> texts) {
        this.texts = texts;
    }

    /** Those of the names that stand in brackets behind a mention of the same thing. */
    Set<String> of(Facts facts, List<Node> mentions, List<Name> names) {
        Set<String> known = names.stream()
                .map(Name::text)
                .filter(name -> SHORT.matcher(name).matches())
                .collect(Collectors.toSet());
        Set<String> defined = new TreeSet<>();
        if (known.isEmpty()) { // then no text need be read
            return defined;
        }
        for (Node mention : mentions) {
            Matcher matcher = DEFINED.matcher(after(facts, mention));
            if (facts.text(mention, "quote").orElse("").contains(" ")
                    && matcher.find()
                    && known.contains(matcher.group(1))) {
                defined.add(matcher.group(1));
            }
        }
        return defined;
    }

    private String after(Facts facts, Node mention) {
        int[] text = facts.one(mention, "source")
                .flatMap(source -> facts.text(source, "textHash"))
                .map(hash -> read.computeIfAbsent(hash, this::codePoints))
                .orElse(new int[0]);
        int from = Math.min(text.length, facts.count(mention, "quoteEnd"));
        return new String(text, from, Math.min(LONGEST, text.length - from));
    }

    /** Offsets of mentions count code points. */
    private int[] codePoints(String hash) {
        return texts.apply(hash).orElse("").codePoints().toArray();
    }
}
