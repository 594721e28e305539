package attest.loader.extract.rule;

import attest.loader.model.Sentence;
import attest.loader.model.Token;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which patterns can match a sentence at all: a pattern whose first node asks for a lemma or an entity tag needs a word that
 * has it. Semgrex tries every pattern on every word, and most patterns are about words that a sentence does not have.
 */
final class Triggers {
    private static final Pattern FIRST_NODE = Pattern.compile("^\\{([^}]*)}");
    private static final Pattern ASKED = Pattern.compile("(?:^|;)(lemma|ner):(?:/(.+?)/(?=;|$)|([^;]+))");
    /** English has fewer words; names make the rest. */
    private static final int MOST_WORDS = 100_000;

    private final List<Optional<Asked>> asked;
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();

    /** What the first node of a pattern asks of a word. */
    private record Asked(boolean lemma, Pattern value) {}

    Triggers(List<SemgrexPattern> patterns) {
        this.asked = patterns.stream().map(Triggers::asked).toList();
    }

    private static Optional<Asked> asked(SemgrexPattern pattern) {
        Matcher node = FIRST_NODE.matcher(pattern.pattern());
        if (!node.find()) {
            return Optional.empty();
        }
        Matcher asked = ASKED.matcher(node.group(1));
        return asked.find()
                ? Optional.of(new Asked(
                        asked.group(1).equals("lemma"),
                        asked.group(2) == null
                                ? Pattern.compile(Pattern.quote(asked.group(3)))
                                : Pattern.compile(asked.group(2))))
                : Optional.empty();
    }

    /** The patterns, by their places in the list, that can match. */
    BitSet in(Sentence sentence) {
        BitSet all = new BitSet(asked.size());
        for (Token token : sentence.tokens()) {
            all.or(of(token));
        }
        return all;
    }

    private BitSet of(Token token) {
        String word = token.lemma() + "\t" + token.entity();
        BitSet before = known.get(word);
        if (before != null) {
            return before;
        }
        if (known.size() >= MOST_WORDS) {
            known.clear();
        }
        BitSet patterns = new BitSet(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            Optional<Asked> first = asked.get(i);
            patterns.set(i, first.isEmpty() || fits(first.get(), token));
        }
        known.put(word, patterns);
        return patterns;
    }

    private static boolean fits(Asked asked, Token token) {
        String value = asked.lemma() ? token.lemma() : token.entity();
        return asked.value().matcher(value).matches();
    }
}
