package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Span;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Where the phrase around a noun begins and ends. */
final class Phrases {
    private static final Set<String> QUOTES = Set.of("\"", "``", "''", "'", "`");

    private final Scene scene;
    private final Words words;

    Phrases(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
    }

    /** A noun with its modifiers, without preposition, clauses, appositions and what is joined to it by "and". */
    Span noun(At at) {
        SortedSet<Integer> part = contiguous(at, part(at, Phrases::describes));
        part.removeIf(word -> word < at.token()
                && scene.grammar(at.sentence()).parent(word).orElse(-1) == at.token()
                && scene.grammar(at.sentence()).relation(word).equals("case"));
        return span(at, part);
    }

    /** As {@link #noun}, without the article and what stands before it. */
    Span bareNoun(At at) {
        SortedSet<Integer> part = contiguous(at, part(at, Phrases::describes));
        SortedSet<Integer> bare = new TreeSet<>(part);
        while (bare.size() > 1 && bare.first() != at.token() && skippable(at.with(bare.first()))) {
            bare.remove(bare.first());
        }
        return span(at, bare);
    }

    /** An office: the noun with what specifies it, without article, holder, "former", "current", "then". */
    Span office(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        SortedSet<Integer> part = new TreeSet<>(Set.of(at.token()));
        for (int child : grammar.children(at.token())) {
            String relation = grammar.relation(child);
            boolean holder = scene.token(at.with(child)).entity().equals("PERSON");
            if (describes(relation) && !(holder && relation.matches("compound.*|nmod:poss|flat|dep"))) {
                part.addAll(part(at.with(child), Phrases::describes));
            }
        }
        SortedSet<Integer> words = contiguous(at, part);
        while (words.size() > 1 && words.first() != at.token() && skippable(at.with(words.first()))) {
            words.remove(words.first());
        }
        return span(at, words);
    }

    private static boolean describes(String relation) {
        return relation.matches("det.*|amod|compound.*|nummod|nmod.*|case.*|advmod|goeswith|fixed|flat|mwe");
    }

    private boolean skippable(At at) {
        Token token = scene.token(at);
        return token.tag().matches("DT|PRP\\$|POS|HYPH|WDT|RB|IN|TO|,|:|-")
                || QUOTES.contains(token.word())
                || token.word().equals("-")
                || words.has("former", token.lemma())
                || words.has("current", token.lemma())
                || words.has("then", token.lemma());
    }

    private SortedSet<Integer> part(At at, Predicate<String> relations) {
        return scene.grammar(at.sentence()).phrase(at.token(), relations);
    }

    /** The words of a part that stand in one stretch around its head; quotation marks and hyphens may lie between. */
    private SortedSet<Integer> contiguous(At at, SortedSet<Integer> part) {
        SortedSet<Integer> stretch = new TreeSet<>(Set.of(at.token()));
        int size = scene.sentence(at.sentence()).tokens().size();
        for (int i = at.token() - 1, last = at.token(); i >= 0 && last - i <= 2; i--) {
            if (part.contains(i)) {
                stretch.add(i);
                last = i;
            } else if (!joins(at.with(i))) {
                break;
            }
        }
        for (int i = at.token() + 1, last = at.token(); i < size && i - last <= 2; i++) {
            if (part.contains(i)) {
                stretch.add(i);
                last = i;
            } else if (!joins(at.with(i))) {
                break;
            }
        }
        return stretch;
    }

    private boolean joins(At at) {
        String word = scene.token(at).word();
        return QUOTES.contains(word) || word.equals("-") || word.equals("/") || word.equals("'s");
    }

    private Span span(At at, SortedSet<Integer> tokens) {
        return scene.grammar(at.sentence()).span(tokens);
    }
}
