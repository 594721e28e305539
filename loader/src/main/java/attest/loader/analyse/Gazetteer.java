package attest.loader.analyse;

import attest.loader.model.Authority;
import attest.loader.model.EntityKind;
import attest.loader.model.KnownEntity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

/**
 * Finds the names of an authority in a text, all at once (Aho-Corasick): whole words, the longest wins. Names of
 * persons, organisations and places keep their case, offices, events and works are also written without capitals.
 */
final class Gazetteer {
    /** Names found at one place; several entities if they share the name. */
    record Hit(Range range, List<KnownEntity> entities, boolean common) {
        EntityKind kind() {
            return entities.get(0).entity();
        }
    }

    private final PayloadTrie<List<KnownEntity>> exact;
    private final PayloadTrie<List<KnownEntity>> lower;
    private final Set<KnownEntity> common;

    private Gazetteer(
            Map<String, List<KnownEntity>> exact, Map<String, List<KnownEntity>> lower, List<KnownEntity> common) {
        this.common = Set.copyOf(common);
        this.exact = trie(exact);
        this.lower = trie(lower);
    }

    static Gazetteer of(Authority authority) {
        Map<String, List<KnownEntity>> exact = new LinkedHashMap<>();
        Map<String, List<KnownEntity>> lower = new LinkedHashMap<>();
        for (KnownEntity entity : authority.all().toList()) {
            for (String form : entity.forms()) {
                String plain = PlainText.of(form).strip();
                if (plain.codePointCount(0, plain.length()) > 1) {
                    boolean cased = caseMatters(entity.entity(), plain);
                    String key = cased ? plain : lower(plain);
                    List<KnownEntity> named = (cased ? exact : lower).computeIfAbsent(key, k -> new ArrayList<>());
                    if (!named.contains(entity)) {
                        named.add(entity);
                    }
                }
            }
        }
        return new Gazetteer(exact, lower, authority.common());
    }

    private static boolean caseMatters(EntityKind kind, String form) {
        boolean named = kind == EntityKind.PERSON || kind == EntityKind.ORGANIZATION || kind == EntityKind.PLACE;
        return named || form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** Lower case unit by unit, so that offsets stay the same. */
    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }

    private static PayloadTrie<List<KnownEntity>> trie(Map<String, List<KnownEntity>> forms) {
        PayloadTrie.PayloadTrieBuilder<List<KnownEntity>> builder = PayloadTrie.builder();
        forms.forEach(builder::addKeyword);
        return builder.build();
    }

    /** The names in a plain text, in order and without overlap. */
    List<Hit> find(String plain) {
        List<Hit> all = new ArrayList<>();
        collect(exact, plain, plain, all);
        collect(lower, lower(plain), plain, all);
        all.sort(Comparator.comparingInt((Hit hit) -> -hit.range().length())
                .thenComparingInt(hit -> hit.range().start()));
        return Overlaps.removed(all, Hit::range);
    }

    private void collect(PayloadTrie<List<KnownEntity>> trie, String searched, String plain, List<Hit> into) {
        for (PayloadEmit<List<KnownEntity>> emit : trie.parseText(searched)) {
            Range range = new Range(emit.getStart(), emit.getEnd() + 1);
            if (wholeWords(plain, range)) {
                into.add(new Hit(range, emit.getPayload(), common.containsAll(emit.getPayload())));
            }
        }
    }

    private static boolean wholeWords(String text, Range range) {
        return !joins(text, range.start() - 1, range.start() - 2) && !joins(text, range.end(), range.end() + 1);
    }

    /** A letter, a digit, or a hyphen between this and another word: the second half of a double name is no name. */
    private static boolean joins(String text, int at, int beyond) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        if (text.charAt(at) == '-') {
            return beyond >= 0
                    && beyond < text.length()
                    && Character.isUpperCase(text.charAt(beyond))
                    && !capitals(text, beyond);
        }
        return Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether the word at this place is an abbreviation, which may stand beside another name: "ABC-DEF". */
    private static boolean capitals(String text, int at) {
        int from = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String word = text.substring(from, to);
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
