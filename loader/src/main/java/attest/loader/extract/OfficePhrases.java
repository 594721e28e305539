package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Span;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the phrase that names an office begins and ends. */
final class OfficePhrases {
    private static final Pattern PREFIX = Pattern.compile("^(?:then|now|ex|former)-", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ORDINALS = Set.of("first", "second", "third");

    private final Scene scene;
    private final Words words;
    private final Phrases phrases;

    OfficePhrases(Scene scene, Words words, Phrases phrases) {
        this.scene = scene;
        this.words = words;
        this.phrases = phrases;
    }

    /** An office: the noun with what specifies it, without article, holder, "former", "current", "then". */
    Span of(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        SortedSet<Integer> part = new TreeSet<>(Set.of(at.token()));
        for (int child : grammar.children(at.token())) {
            String relation = grammar.relation(child);
            boolean person = scene.token(at.with(child)).entity().equals("PERSON");
            boolean holder = person
                    && (relation.matches("compound.*|nmod:poss|flat|dep")
                            || words.has("officeship", scene.token(at).lemma())
                            || child >= nameBehind(at).orElse(Integer.MAX_VALUE));
            if (Phrases.specifies(relation)
                    && !relation.equals("case")
                    && !holder
                    && !isDate(at.with(child))
                    && !isSecond(at, child)) {
                part.addAll(phrases.part(at.with(child), Phrases::specifies));
            }
        }
        part.addAll(beside(at));
        part.addAll(strayed(at));
        part.addAll(beforeName(at));
        SortedSet<Integer> phrase = phrases.contiguous(at, part);
        phrases.trim(at, phrase, words.list("new_holder"));
        if (isOneOfSeveral(at)) {
            phrases.trim(at, phrase, ORDINALS);
        }
        while (phrase.first() < at.token() && isDoing(at.with(phrase.first()))) {
            phrase.remove(phrase.first());
        }
        while (phrase.last() > at.token() && isLoose(at.with(phrase.last()))) {
            phrase.remove(phrase.last());
        }
        while (phrase.first() < at.token() && isOfAnother(at, phrase)) {
            phrase.remove(phrase.first());
        }
        return withoutPrefix(phrases.span(at, phrase));
    }

    /** "the American minister here", "under the presidency of General Holm": what the phrase ends in tells nothing. */
    private boolean isLoose(At last) {
        return scene.token(last).word().equals("here")
                || scene.token(last).tag().matches("IN|TO|DT|CC");
    }

    /** "Police spokesman Superintendent Holm", "took prisoner the mayor": another word for a person, or an article, ends what is before it. */
    private boolean isOfAnother(At office, SortedSet<Integer> phrase) {
        return phrase.headSet(office.token()).stream()
                .map(word -> scene.token(office.with(word)))
                .anyMatch(token -> token.tag().equals("DT")
                        || words.has("spokesman", token.lemma())
                        || token.lemma().matches("prisoner|hostage|captive"));
    }

    /** "head of the guild and deputy for Belm": two offices, whatever the parser takes the second for. */
    private boolean isSecond(At office, int word) {
        List<Token> tokens = scene.sentence(office.sentence()).tokens();
        return word > office.token() + 1
                && tokens.get(word).entity().equals("OFFICE")
                && tokens.get(word - 1).tag().equals("CC")
                && word + 1 < tokens.size()
                && tokens.get(word + 1).word().matches("of|for|to");
    }

    /** "the second finance minister to go": "second" counts those who went, and is no part of the title. */
    private boolean isOneOfSeveral(At office) {
        return scene.grammar(office.sentence()).dependents(office.token(), "acl").stream()
                .anyMatch(verb -> scene.token(office.with(verb)).tag().equals("VB"));
    }

    /** "fell short of removing President Holm"; but "sitting president", "managing director" */
    private boolean isDoing(At at) {
        Token token = scene.token(at);
        return token.tag().matches("VB[GD]")
                && Character.isLowerCase(token.word().codePointAt(0))
                && !words.has("titling", token.lemma());
    }

    /** "the UN envoy Anna Berger": before a name, what specifies the office hangs on the name as well. */
    private List<Integer> beside(At office) {
        Grammar grammar = scene.grammar(office.sentence());
        List<Integer> words = new ArrayList<>();
        if (grammar.relation(office.token()).matches("compound|amod")) {
            int holder = grammar.parent(office.token()).orElseThrow();
            for (int i = office.token() - 1; i >= 0 && grammar.parent(i).orElse(-1) == holder; i--) {
                Token token = scene.token(office.with(i));
                boolean nation = token.tag().equals("JJ")
                        && Character.isUpperCase(token.word().codePointAt(0));
                if (!(token.tag().startsWith("NN") || nation)
                        || token.entity().equals("PERSON")
                        || token.entity().equals("OFFICE")) {
                    break;
                }
                words.addAll(grammar.phrase(i));
            }
        }
        return words;
    }

    /** "then-" and "ex-" tell when, not what. */
    private Span withoutPrefix(Span span) {
        Matcher prefix = PREFIX.matcher(scene.words(span));
        return prefix.find() && span.length() > prefix.end() ? new Span(span.start() + prefix.end(), span.end()) : span;
    }

    /**
     * "the head of works Anna Berger": where the name of the holder begins behind the office and what it is of, whatever the
     * parser takes for the head.
     */
    private OptionalInt nameBehind(At office) {
        List<Token> tokens = scene.sentence(office.sentence()).tokens();
        int next = office.token() + 1;
        if (next >= tokens.size() || !tokens.get(next).tag().matches("IN|TO")) {
            return OptionalInt.empty();
        }
        while (next < tokens.size()
                && !tokens.get(next).entity().matches("PERSON|OFFICE")
                && tokens.get(next).tag().matches("IN|TO|DT|NN.*|JJ|CC|POS|CD")
                && !tokens.get(next)
                        .word()
                        .matches("after|before|since|during|until|under|from|by|as|1[5-9]\\d\\d|20\\d\\d")) {
            next++;
        }
        boolean name = next < tokens.size() && tokens.get(next).entity().equals("PERSON");
        return name && isSpecified(office.with(next - 1)) ? OptionalInt.of(next) : OptionalInt.empty();
    }

    private Set<Integer> beforeName(At office) {
        return IntStream.range(office.token(), nameBehind(office).orElse(office.token()))
                .filter(word -> !isRank(office.with(word)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The noun before a holder's name is what the office is of, and no title of the one who is named. */
    private boolean isSpecified(At at) {
        Token token = scene.token(at);
        return token.tag().startsWith("NN")
                && !token.entity().equals("OFFICE")
                && !words.has("honorific", token.lemma())
                && !words.has("people", token.lemma());
    }

    private boolean isRank(At at) {
        Token token = scene.token(at);
        return words.has("official", token.lemma()) && !token.entity().equals("OFFICE");
    }

    /** "president in 1996", "for two years", "at the time", "for many years manager", "at one time editor", "home secretary of the day" */
    private boolean isDate(At at) {
        Token token = scene.token(at);
        String relation = scene.grammar(at.sentence()).relation(at.token());
        boolean circumstance = relation.matches("nmod:(for|in|at|on)")
                && (words.has("tenure", token.lemma()) || token.lemma().matches("succession|absence|place|stead|turn"));
        boolean length = relation.equals("compound") && words.has("time_unit", token.lemma());
        boolean then = relation.equals("nmod:of") && token.lemma().matches("day|time|hour");
        return token.tag().equals("CD") || token.word().matches("\\d{4}s") || circumstance || length || then;
    }

    /** "was named ambassador to Spain", "a teacher and head of the league": the parser hangs what follows on the verb or the teacher. */
    private Set<Integer> strayed(At office) {
        Grammar grammar = scene.grammar(office.sentence());
        Set<Integer> words = new TreeSet<>();
        int preposition = office.token() + 1;
        for (int i = preposition + 1; i < grammar.sentence().tokens().size() && i <= preposition + 6; i++) {
            if (grammar.dependents(i, "case").contains(preposition) && strays(office, i)) {
                words.add(preposition);
                words.addAll(grammar.phrase(i, Phrases::specifies));
            }
        }
        return words;
    }

    private boolean strays(At office, int noun) {
        Grammar grammar = scene.grammar(office.sentence());
        boolean accredited = grammar.relation(noun).equals("obl:to")
                && words.has("accredited", scene.token(office).lemma());
        boolean conjunct = grammar.relation(noun).matches("nmod:(of|for|to)")
                && grammar.above(office.token()).stream()
                        .anyMatch(edge -> edge.relation().startsWith("conj")
                                && grammar.parent(noun).orElse(-1) == edge.head());
        return accredited || conjunct;
    }
}
