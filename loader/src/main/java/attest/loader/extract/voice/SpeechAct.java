package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody saying something, as one sentence tells it.
 *
 * @param sentence index of the sentence
 * @param verb the token of the reporting verb, or of the speaker behind "according to"
 * @param speaker who speaks, where the sentence tells
 * @param saidIn the work that carries the words, where the sentence tells
 * @param word the reporting words as printed
 * @param meaning what the verb tells of stances
 * @param content the tokens at the head of what is said; empty if only quotation marks hold it
 * @param branch the token whose phrase tells who speaks, where that phrase hangs below the content; else -1
 * @param cue the words from speaker to verb
 */
record SpeechAct(
        int sentence,
        int verb,
        Optional<Mention> speaker,
        Optional<Mention> saidIn,
        String word,
        SpeechWords.Meaning meaning,
        Set<Integer> content,
        int branch,
        Span cue) {

    /** The same act with another meaning. */
    SpeechAct meaning(SpeechWords.Meaning other) {
        return new SpeechAct(sentence, verb, speaker, saidIn, word, other, content, branch, cue);
    }

    /** The same act with other heads of what is said. */
    SpeechAct content(Set<Integer> heads) {
        return new SpeechAct(sentence, verb, speaker, saidIn, word, meaning, heads, branch, cue);
    }

    boolean same(SpeechAct other) {
        return sentence == other.sentence && verb == other.verb;
    }

    /** "In an interview he said": who that is nobody can tell, but the interview does not say it. */
    boolean isByWhoeverItIs(Grammar grammar) {
        return speaker.isEmpty()
                && grammar.sentence().tokens().stream()
                        .anyMatch(token -> cue.covers(token.span())
                                && token.tag().equals("PRP")
                                && token.word().matches("(?i)he|she|they|I|we"));
    }

    /** "said that she had not been there": she denies that she had; with "could not discuss it" nobody denies a deed. */
    boolean isDenial(Grammar grammar, SpeechWords words) {
        return meaning.speaker() == Stance.ASSERTS
                && !content.isEmpty()
                && content.stream().allMatch(head -> {
                    Modality modality = Modality.of(grammar, head, words);
                    return modality.negated()
                            && !modality.unreal()
                            && !grammar.isOnlyPossible(head)
                            && (grammar.token(head).tag().startsWith("VB")
                                    || !grammar.dependents(head, "cop").isEmpty());
                });
    }
}
