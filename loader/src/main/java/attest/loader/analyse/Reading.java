package attest.loader.analyse;

import attest.loader.model.Edge;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.Offsets;
import attest.loader.model.Sentence;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Joins tagged sentences and names: tags the words, makes the mentions, turns UTF-16 units into code points. */
final class Reading {
    private static final Pattern WEEKDAY = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    private final String plain;
    private final Offsets offsets;
    private final TreeMap<Integer, Found> names = new TreeMap<>();
    private final Words words;
    private final Titles titles;
    private final List<Mention> mentions = new ArrayList<>();

    Reading(String text, String plain, List<Found> names, Words words) {
        this.plain = plain;
        this.offsets = Offsets.of(text);
        this.words = words;
        this.titles = new Titles(words);
        names.forEach(name -> this.names.put(name.range().start(), name));
    }

    /** The entity tag of each word, names first, then the nouns that make an office, an event or a work. */
    List<String> tags(Tagged sentence) {
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            Optional<Found> name = nameAt(sentence.range(i));
            tags.add(name.map(found -> found.kind().name()).orElseGet(() -> "O"));
        }
        for (int i = 0; i < tags.size(); i++) {
            String tag = tags.get(i);
            boolean office = tag.equals("OFFICE");
            if (tag.equals("O") || (office && !head(sentence, i))) {
                tags.set(i, office ? "O" : noun(sentence, i));
            }
        }
        return tags;
    }

    /** Of an office's name only the head is tagged, as with an office that nobody has named. */
    private boolean head(Tagged sentence, int token) {
        return noun(sentence, token).equals("OFFICE");
    }

    private Optional<Found> nameAt(Range word) {
        var before = names.lowerEntry(word.end());
        return Optional.ofNullable(before).map(Map.Entry::getValue).filter(name -> name.range()
                .overlaps(word));
    }

    private String noun(Tagged sentence, int token) {
        String lemma = sentence.lemma(token);
        if (isTitle(sentence, token)) {
            return "OFFICE";
        }
        if (!sentence.noun(token) || isPartOfTitle(sentence, token)) {
            return "O";
        }
        if (words.has("described_office", lemma) && !isBeforeName(sentence, token)) {
            return sentence.tag(token).endsWith("S") ? "O" : "OFFICE";
        }
        if (words.office(token == 0 ? "" : sentence.lemma(token - 1), lemma)) {
            return sentence.tag(token).endsWith("S") && !lemma.endsWith("s") ? "O" : "OFFICE";
        }
        if (words.has("office_of", lemma) && !sentence.tag(token).endsWith("S") && isOf(sentence, token)) {
            return "OFFICE";
        }
        if (words.eventNoun(lemma).isPresent() && !month(sentence, token)) {
            return "EVENT";
        }
        return words.has("work", lemma) ? "SOURCE" : "O";
    }

    /** "police chief Anna Berger", "chief of the navy", "Justice Anna Berger": before a name these are offices, whatever the tagger takes them for. */
    private boolean isTitle(Tagged sentence, int token) {
        String before = token == 0 ? "" : sentence.lemma(token - 1);
        boolean title = words.office(before, sentence.lemma(token))
                || sentence.words().get(token).word().equals("Justice");
        boolean chief = sentence.tag(token).equals("JJ")
                && token + 1 < sentence.words().size()
                && sentence.lemma(token + 1).equals("of");
        boolean joined = isCapital(sentence, token) && sentence.lemma(token).endsWith("-general");
        return title
                && (chief || joined || (sentence.tag(token).matches("NN|NNP|JJ") && isBeforeName(sentence, token)));
    }

    /** "Clerk of the Courts", "the Member for Belm", "the clerk to the council": what it is of makes it an office. */
    private boolean isOf(Tagged sentence, int token) {
        int next = token + 1;
        if (next + 1 >= sentence.words().size() || !sentence.lemma(next).matches("of|to|for")) {
            return false;
        }
        boolean member = sentence.lemma(token).equals("member");
        boolean article = sentence.lemma(next + 1).equals("the");
        int noun = article && next + 2 < sentence.words().size() ? next + 2 : next + 1;
        boolean great = isCapital(sentence, token) && isCapital(sentence, noun);
        return member
                ? sentence.lemma(next).equals("for") && isCapital(sentence, noun)
                : great || (sentence.lemma(token).equals("clerk") && words.has("house", sentence.lemma(noun)));
    }

    private static boolean isCapital(Tagged sentence, int token) {
        return Character.isUpperCase(sentence.words().get(token).word().codePointAt(0));
    }

    private boolean isBeforeName(Tagged sentence, int token) {
        int next = token + 1;
        while (next < sentence.words().size() && isRank(sentence, next)) {
            next++;
        }
        return next < sentence.words().size()
                && nameAt(sentence.range(next))
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .isPresent();
    }

    /** "police chief Lt. Gen. Anna Berger": a rank may stand between an office and a name. */
    private boolean isRank(Tagged sentence, int token) {
        String lemma = sentence.lemma(token);
        return Character.isUpperCase(sentence.words().get(token).word().codePointAt(0))
                && (words.has("rank", lemma) || words.has("official", lemma) || words.has("honorific", lemma));
    }

    /** "Deputy Premier", "Chief Justice", "Principal Secretary": one office, not two. */
    private boolean isPartOfTitle(Tagged sentence, int token) {
        return sentence.lemma(token).matches("deputy|chief|principal|head")
                && token + 1 < sentence.words().size()
                && sentence.noun(token + 1)
                && words.office(sentence.lemma(token), sentence.lemma(token + 1));
    }

    private static boolean month(Tagged sentence, int token) {
        return sentence.words().get(token).word().equals("March");
    }

    /** "Do Hung Viet", "police chief General Holm": what is part of a name or an office is a noun, whatever the tagger takes it for. */
    void correct(Tagged sentence, List<String> tags) {
        for (int i = 0; i < tags.size(); i++) {
            String word = sentence.words().get(i).word();
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            if (tags.get(i).equals("PERSON") && capital && sentence.tag(i).matches("VB.*|JJ.*|RB|MD|IN|UH|FW")) {
                sentence.words().get(i).setTag("NNP");
                sentence.words().get(i).setLemma(word);
            } else if (isMade(sentence, tags, i)) {
                sentence.words().get(i).setTag("PRP");
            } else if (isDeed(sentence, i)) {
                sentence.words().get(i).setTag("VB");
                tags.set(i, "O");
            } else if (isBehindDay(sentence, i)) {
                sentence.words().get(i).setTag("VBD");
            } else if (tags.get(i).equals("OFFICE") && sentence.tag(i).equals("JJ")) {
                sentence.words().get(i).setTag("NN");
            } else if (tags.get(i).equals("OFFICE") && capital && isJoined(sentence, tags, i)) {
                sentence.words().get(i - 2).setTag("NNP");
            }
        }
    }

    /** "made her party whip": it is she who is made that, unless a name follows. */
    private static boolean isMade(Tagged sentence, List<String> tags, int token) {
        if (token == 0
                || !sentence.tag(token).equals("PRP$")
                || !sentence.words().get(token).word().equals("her")
                || !sentence.lemma(token - 1).matches("make|elect|crown|proclaim|create")) {
            return false;
        }
        int office = token + 1;
        while (office < tags.size()
                && tags.get(office).equals("O")
                && sentence.tag(office).matches("NN.*|JJ.*")) {
            office++;
        }
        return office < tags.size()
                && tags.get(office).equals("OFFICE")
                && (office + 1 == tags.size() || !tags.get(office + 1).equals("PERSON"));
    }

    /** "left to head the office" */
    private static boolean isDeed(Tagged sentence, int token) {
        return sentence.words().get(token).word().matches("head|chair")
                && token > 0
                && sentence.words().get(token - 1).word().equals("to")
                && token + 1 < sentence.words().size()
                && sentence.tag(token + 1).matches("DT|PRP\\$");
    }

    /** "A court on Thursday acquitted Lund", as agencies write; in "was on Thursday acquitted" a participle stands there. */
    private static boolean isBehindDay(Tagged sentence, int token) {
        return token > 1
                && sentence.tag(token).equals("VBN")
                && WEEKDAY.matcher(sentence.words().get(token - 1).word()).matches()
                && token + 1 < sentence.words().size()
                && sentence.tag(token + 1).matches("DT|NNPS?|PRP.?|CD|JJ|NNS?|TO|RB")
                && IntStream.range(0, token).mapToObj(sentence::lemma).noneMatch(lemma -> lemma.matches("be|have"));
    }

    /** "Interior and Safety Minister": one minister for both, which the parser would take for two things. */
    private boolean isJoined(Tagged sentence, List<String> tags, int office) {
        return office > 2
                && sentence.words().get(office - 2).word().matches("and|&")
                && isWhatFor(sentence, tags, office - 1)
                && isWhatFor(sentence, tags, office - 3);
    }

    private boolean isWhatFor(Tagged sentence, List<String> tags, int token) {
        return sentence.tag(token).startsWith("NN")
                && tags.get(token).matches("O|EVENT|ORGANIZATION")
                && Character.isUpperCase(sentence.words().get(token).word().codePointAt(0))
                && !words.has("group", sentence.lemma(token));
    }

    /** Makes the mentions of the names that begin in a sentence. */
    void mentions(Tagged sentence, List<String> tags) {
        for (int i = 0; i < sentence.words().size(); i++) {
            Range word = sentence.range(i);
            Optional<Found> name = nameAt(word);
            boolean begins = name.isPresent() && (i == 0 || !name.equals(nameAt(sentence.range(i - 1))));
            if (begins) {
                mentions.add(mention(sentence, i, name.get(), tags));
            }
        }
    }

    private Mention mention(Tagged sentence, int first, Found name, List<String> tags) {
        int end = first + 1;
        while (end < sentence.words().size() && sentence.range(end).overlaps(name.range())) {
            end++;
        }
        int start = titles.mentionStart(sentence, first, name.kind(), tags);
        int bare = name.kind() == EntityKind.PERSON ? titles.nameStart(sentence, first, end) : first;
        int bareStart = Math.max(sentence.range(bare).start(), name.range().start());
        Range whole = new Range(
                start < first ? sentence.range(start).start() : name.range().start(),
                name.range().end());
        for (int i = start; i < first; i++) {
            tags.set(i, name.kind().name());
        }
        return new Mention(
                offsets.span(whole.start(), whole.end()),
                name.kind(),
                Form.NAME,
                plain.substring(bareStart, name.range().end())
                        .replaceAll(" +", " ")
                        .strip(),
                name.entities().stream()
                        .map(KnownEntity::kind)
                        .flatMap(Optional::stream)
                        .findFirst(),
                name.entities().stream().map(KnownEntity::iri).sorted().toList(),
                Optional.empty(),
                name.method());
    }

    List<Mention> mentions() {
        List<Mention> sorted = new ArrayList<>(mentions);
        Collections.sort(sorted);
        return sorted;
    }

    Sentence sentence(Tagged sentence, List<String> tags, List<Edge> edges) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            Range range = sentence.range(i);
            tokens.add(new Token(
                    offsets.span(range.start(), range.end()),
                    plain.substring(range.start(), range.end()),
                    sentence.lemma(i),
                    sentence.tag(i),
                    tags.get(i)));
        }
        int last = sentence.words().size() - 1;
        return new Sentence(
                offsets.span(sentence.range(0).start(), sentence.range(last).end()), sentence.block(), tokens, edges);
    }
}
