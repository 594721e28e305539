package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Puts a speech act together: who speaks in which work, and the words that tell it. */
final class Teller {
    static final SpeechWords.Meaning ACCORDING = new SpeechWords.Meaning(Stance.ASSERTS, Stance.REPORTS);

    private final int sentence;
    private final Grammar grammar;
    private final SpeechWords words;
    private final Speakers speakers;
    private final BiFunction<Integer, Integer, Optional<Mention>> mentions;
    private final BiFunction<Integer, Integer, Optional<Mention>> anybody;

    Teller(
            int sentence,
            Grammar grammar,
            SpeechWords words,
            Speakers speakers,
            BiFunction<Integer, Integer, Optional<Mention>> mentions,
            BiFunction<Integer, Integer, Optional<Mention>> anybody) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.words = words;
        this.speakers = speakers;
        this.mentions = mentions;
        this.anybody = anybody;
    }

    /**
     * Somebody's act of speech.
     *
     * @param verb the reporting word
     * @param subject the head of the words for whoever speaks or for the work that does
     * @param meaning what the verb tells of stances
     * @param content the heads of what is said
     * @param branch as in {@link SpeechAct}
     */
    SpeechAct act(int verb, Optional<Integer> subject, SpeechWords.Meaning meaning, Set<Integer> content, int branch) {
        Optional<Integer> work = subject.filter(speakers::isWork);
        Optional<Mention> speaker = work.isPresent()
                ? speakers.owner(work.get())
                : subject.flatMap(who -> mention(who).filter(Speakers::speaks).or(() -> unlisted(who, verb)));
        Span word = grammar.token(verb).span();
        Span cue = subject.map(token -> cue(token, verb)).orElse(word);
        boolean according = meaning.equals(ACCORDING)
                && branch == verb
                && !grammar.token(verb).tag().startsWith("VB");
        return new SpeechAct(
                sentence,
                verb,
                speaker.filter(Speakers::speaks),
                work.or(() -> speakers.carrier(verb))
                        .flatMap(this::mention)
                        .filter(m -> m.entity() == EntityKind.SOURCE),
                according && !words.in("accounts", grammar.token(verb).lemma())
                        ? "according to"
                        : grammar.token(verb).word().toLowerCase(Locale.ROOT),
                meaning,
                content,
                branch,
                cue);
    }

    /** The words from speaker to verb; the verb alone if what else the speaker does stands between. */
    private Span cue(int subject, int verb) {
        Span word = grammar.token(verb).span();
        for (int i = Math.min(subject, verb) + 1; i < verb; i++) {
            if (grammar.token(i).tag().matches("VB[DZPN]")
                    && grammar.relation(i).matches("root||conj.*|ccomp|advcl.*")
                    && isOther(i, verb)) {
                return word;
            }
        }
        return cue(subject, word);
    }

    /** Another predicate: no auxiliary, and not inside the speaker's own phrase. */
    private boolean isOther(int word, int verb) {
        return grammar.ancestors(verb).contains(word) || grammar.parent(word).isEmpty();
    }

    private Span cue(int subject, Span verb) {
        TreeSet<Integer> phrase = new TreeSet<>(
                grammar.phrase(subject, relation -> !relation.startsWith("acl") && !relation.startsWith("parataxis")));
        return grammar.span(phrase).union(verb);
    }

    /** "The defence said": whoever says, even if no list knows the noun; but rumours, laws and clocks are nobody. */
    private Optional<Mention> unlisted(int who, int verb) {
        boolean talks = words.in("talking", grammar.token(verb).lemma())
                || words.in("figuring", grammar.token(verb).lemma())
                || (words.in("finding", grammar.token(verb).lemma())
                        && words.in("inquiries", grammar.token(who).lemma()));
        return talks
                        && grammar.token(verb).tag().startsWith("VB")
                        && grammar.token(who).tag().matches("NNS?")
                        && !words.in("no-speakers", grammar.token(who).lemma())
                ? anybody.apply(sentence, who)
                : Optional.empty();
    }

    private Optional<Mention> mention(int token) {
        return mentions.apply(sentence, token);
    }
}
