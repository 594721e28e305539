package attest.loader.extract.rule;

import attest.loader.model.Sentence;
import attest.loader.model.Token;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which patterns can match a sentence at all: for each node that a match cannot be without, the sentence must have a word with the
 * lemma, entity tag and tag that it asks for. Semgrex tries every pattern on every word, and most patterns are about words that a sentence
 * does not have.
 */
final class Triggers {
    private static final Pattern ASKED = Pattern.compile("(?:^|;)(lemma|ner|tag):(?:/(.+?)/(?=;|$)|([^;]+))");
    /** English has fewer words; names make the rest. */
    private static final int MOST_WORDS = 50_000;

    private final List<Predicate<Token>> asked = new ArrayList<>();
    private final List<BitSet> needed;
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();

    Triggers(List<SemgrexPattern> patterns) {
        Map<String, Integer> places = new HashMap<>();
        this.needed = patterns.stream()
                .map(pattern -> needed(pattern.pattern(), places))
                .toList();
    }

    private BitSet needed(String pattern, Map<String, Integer> places) {
        BitSet nodes = new BitSet();
        for (String node : Needed.in(pattern)) {
            if (ASKED.matcher(node).find()) {
                nodes.set(places.computeIfAbsent(node, this::add));
            }
        }
        return nodes;
    }

    private int add(String node) {
        Predicate<Token> all = token -> true;
        Matcher asks = ASKED.matcher(node);
        while (asks.find()) {
            Predicate<String> value = asks.group(2) == null
                    ? asks.group(3)::equals
                    : Pattern.compile(asks.group(2)).asMatchPredicate();
            String key = asks.group(1);
            all = all.and(token -> value.test(value(token, key)));
        }
        asked.add(all);
        return asked.size() - 1;
    }

    private static String value(Token token, String key) {
        return switch (key) {
            case "lemma" -> token.lemma();
            case "ner" -> token.entity();
            default -> token.tag();
        };
    }

    /** The patterns, by their places in the list, that can match. */
    BitSet in(Sentence sentence) {
        BitSet there = new BitSet(asked.size());
        for (Token token : sentence.tokens()) {
            there.or(of(token));
        }
        BitSet possible = new BitSet(needed.size());
        for (int i = 0; i < needed.size(); i++) {
            possible.set(i, isWithin(needed.get(i), there));
        }
        return possible;
    }

    private static boolean isWithin(BitSet some, BitSet all) {
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            if (!all.get(i)) {
                return false;
            }
        }
        return true;
    }

    private BitSet of(Token token) {
        String word = token.lemma() + "\t" + token.entity() + "\t" + token.tag();
        BitSet before = known.get(word);
        if (before != null) {
            return before;
        }
        if (known.size() >= MOST_WORDS) {
            known.clear();
        }
        BitSet fits = new BitSet(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            fits.set(i, asked.get(i).test(token));
        }
        known.put(word, fits);
        return fits;
    }
}
