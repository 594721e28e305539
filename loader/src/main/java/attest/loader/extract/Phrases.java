package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Span;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
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
        part.removeIf(word -> marksCase(at, word) || isVerbs(at, word));
        return span(at, part);
    }

    /** "shot dead a judge", "two guards dead": what became of them says nothing of who they are. */
    private boolean isVerbs(At at, int word) {
        return scene.token(at.with(word)).lemma().equals("dead")
                && !scene.grammar(at.sentence()).relation(word).startsWith("nmod")
                && (word > at.token() || scene.token(at.with(word + 1)).tag().equals("DT"));
    }

    private boolean marksCase(At at, int word) {
        Grammar grammar = scene.grammar(at.sentence());
        return grammar.parent(word).orElse(-1) == at.token()
                && grammar.relation(word).equals("case");
    }

    /** As {@link #noun}, without the article and without figures before it. */
    Span bareNoun(At at) {
        SortedSet<Integer> part = contiguous(at, part(at, Phrases::describes));
        scene.grammar(at.sentence()).dependents(at.token(), relation -> relation.matches("nummod.*|det:.*")).stream()
                .filter(figure -> figure < at.token())
                .reduce((first, second) -> second)
                .ifPresent(figure -> part.removeIf(word -> word <= figure));
        part.removeIf(word -> marksCase(at, word) || isVerbs(at, word));
        trim(at, part, words.list("quantity"));
        return span(at, part);
    }

    /** Takes away what stands before a phrase and says nothing of what it is. */
    void trim(At at, SortedSet<Integer> part, Set<String> more) {
        while (part.size() > 1 && part.first() != at.token()) {
            At first = at.with(part.first());
            boolean named = !scene.token(first).entity().equals("O");
            if (!skippable(first) && (named || !more.contains(scene.token(first).lemma()))) {
                return;
            }
            part.remove(part.first());
        }
    }

    /** A noun with what stands before it. */
    Span core(At at) {
        SortedSet<Integer> part =
                contiguous(at, part(at, relation -> describes(relation) && !relation.startsWith("nmod:of")));
        part.removeIf(word -> marksCase(at, word));
        return span(at, part);
    }

    /** A noun with all that says what it is about: "an inquiry into the fire in Port Harlan". */
    Span matter(At at) {
        SortedSet<Integer> part =
                contiguous(at, part(at, relation -> describes(relation) || relation.startsWith("nmod")));
        part.removeIf(word -> marksCase(at, word));
        trim(at, part, Set.of("any", "no"));
        while (part.last() > at.token()
                && scene.token(at.with(part.last())).tag().matches("DT|IN|TO|CC|POS")) {
            part.remove(part.last());
        }
        return span(at, part);
    }

    /** A verb with its objects and circumstances, without clauses and what is joined to it by "and". */
    Span verb(At at) {
        return span(at, verbal(at));
    }

    /** In words what a verb tells of, whether it is so or not: "investigate the fire", "officers tried". */
    String deed(At at) {
        List<String> words = new ArrayList<>();
        Grammar grammar = scene.grammar(at.sentence());
        grammar.dependents(at.token(), "nsubj:pass").stream()
                .filter(patient -> !scene.token(at.with(patient)).tag().matches("PRP|WDT|WP|DT"))
                .findFirst()
                .ifPresent(patient -> words.add(scene.words(bareNoun(at.with(patient)))));
        words.add(scene.words(verb(at)));
        return String.join(" ", words);
    }

    private SortedSet<Integer> verbal(At at) {
        SortedSet<Integer> part =
                part(at, relation -> describes(relation) || relation.matches("obj|iobj|obl.*|xcomp|nmod.*"));
        part.removeIf(word -> word < at.token());
        return contiguous(at, part);
    }

    /** What belongs to a description; of places and circumstances only an office keeps them. */
    static boolean describes(String relation) {
        return relation.matches("det.*|amod|compound.*|nummod|nmod:(of|poss)|case.*|advmod|goeswith|fixed|flat|mwe");
    }

    static boolean specifies(String relation) {
        return describes(relation) || relation.matches("nmod:(for|to|in|at|on|and|with|without)");
    }

    private boolean skippable(At at) {
        Token token = scene.token(at);
        return token.tag().matches("DT|PRP\\$|WP\\$|POS|HYPH|WDT|RB|IN|TO|,|:|-")
                || QUOTES.contains(token.word())
                || token.word().matches("-|\\d+-year-old")
                || words.has("former", token.lemma())
                || words.has("current", token.lemma())
                || words.has("then", token.lemma());
    }

    /** A circumstance behind a noun is none of its own: "sent a letter abroad". */
    SortedSet<Integer> part(At at, Predicate<String> relations) {
        Grammar grammar = scene.grammar(at.sentence());
        SortedSet<Integer> part = grammar.phrase(at.token(), relations);
        boolean noun = scene.token(at).tag().startsWith("NN");
        part.removeIf(word -> noun
                && word > at.token()
                && grammar.relation(word).equals("advmod")
                && grammar.parent(word).orElse(-1) == at.token());
        return part;
    }

    /** The words of a part that stand in one stretch around its head; quotation marks and hyphens may lie between. */
    SortedSet<Integer> contiguous(At at, SortedSet<Integer> part) {
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

    /** The stretch of the words; a name that they end in is taken whole. */
    Span span(At at, SortedSet<Integer> tokens) {
        Span span = scene.grammar(at.sentence()).span(tokens);
        return scene.name(at.with(tokens.last()))
                .filter(name -> name.span().start() >= span.start())
                .map(name -> span.union(name.span()))
                .orElse(span);
    }
}
