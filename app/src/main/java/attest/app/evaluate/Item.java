package attest.app.evaluate;

import attest.loader.model.Claim;
import attest.loader.model.Mention;
import attest.loader.model.Resolution;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import attest.loader.model.Voice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something of the graph that can match a gold claim: a claim, or one step of a claim's chain of voices.
 *
 * @param number its place among the items of its document
 * @param claim the claim
 * @param step the level of the voice, or none for the claim itself
 * @param types the types of gold claim that it can match
 * @param subject whom it is about; of a step, the speaker
 * @param object the other side
 * @param speakers the chain of speakers, outermost first
 * @param spans where it is said
 * @param stance of the deepest voice; of a step, of that voice
 */
record Item(
        int number,
        Claim claim,
        Optional<Integer> step,
        Set<GoldType> types,
        Reference subject,
        Optional<Reference> object,
        List<Reference> speakers,
        List<Span> spans,
        Stance stance) {

    /** The claims of a document, in order, then the steps of their voices, each once. */
    static List<Item> of(Resolution resolution) {
        List<Claim> claims = resolution.extraction().claims();
        List<Item> items = new ArrayList<>();
        claims.forEach(claim -> items.add(claim(items.size(), resolution, claim)));
        Set<List<Object>> seen = new HashSet<>();
        for (Claim claim : claims) {
            for (Voice voice : claim.voices()) {
                speaker(voice)
                        .filter(speaker -> seen.add(List.of(speaker, voice.quote(), voice.stance())))
                        .ifPresent(speaker -> items.add(step(items.size(), resolution, claim, voice, speaker)));
            }
        }
        return items;
    }

    private static Item claim(int number, Resolution resolution, Claim claim) {
        Reference subject = Reference.of(resolution, claim.subject());
        Optional<Reference> object = claim.object().map(mention -> Reference.of(resolution, mention));
        List<Span> spans = new ArrayList<>(List.of(claim.quote()));
        claim.voice().quote().ifPresent(spans::add);
        return new Item(
                number,
                claim,
                Optional.empty(),
                Mapping.types(claim, object),
                subject,
                object,
                speakers(resolution, claim, claim.voices().size()),
                spans,
                claim.stance());
    }

    private static Item step(int number, Resolution resolution, Claim claim, Voice voice, Mention speaker) {
        Set<GoldType> types =
                voice.stance() == Stance.DENIES ? Set.of(GoldType.DENIED, GoldType.SAID) : Set.of(GoldType.SAID);
        return new Item(
                number,
                claim,
                Optional.of(voice.level()),
                types,
                Reference.of(resolution, speaker),
                Optional.empty(),
                speakers(resolution, claim, voice.level()),
                List.of(voice.quote().orElse(speaker.span())),
                voice.stance());
    }

    /** Who speaks: a person or a body; a work of which it is not told whose it is speaks itself. */
    private static Optional<Mention> speaker(Voice voice) {
        return voice.speaker().or(voice::saidIn);
    }

    private static List<Reference> speakers(Resolution resolution, Claim claim, int below) {
        return claim.voices().stream()
                .filter(voice -> voice.level() > 0 && voice.level() < below)
                .flatMap(voice -> speaker(voice).stream())
                .map(speaker -> Reference.of(resolution, speaker))
                .toList();
    }

    /** Whether the headline judges it: a claim that some headline type can match. */
    boolean judged() {
        return step.isEmpty() && types.stream().anyMatch(GoldType::headline);
    }

    /** The claims that one rule makes of one passage. */
    Firing firing(String document) {
        return new Firing(document, claim.rule(), claim.trigger());
    }

    /** One application of a rule. */
    record Firing(String document, String rule, Span trigger) {}
}
