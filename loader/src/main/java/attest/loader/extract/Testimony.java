package attest.loader.extract;

import attest.loader.extract.voice.Told;
import attest.loader.extract.voice.Voices;
import attest.loader.model.Claim;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Relation;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import attest.loader.model.Voice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives drafts their voices and so makes claims of them; what nobody says to be so is let go. */
final class Testimony {
    private static final Relation SPOKE = new Relation("spokeOf");
    private static final Set<Relation> SPEECH_ACTS = Set.of(SPOKE, new Relation("calledFor"));
    private static final BigDecimal SPEECH = new BigDecimal("0.85");
    private static final BigDecimal BY_PRONOUN = new BigDecimal("0.1");

    private final Scene scene;
    private final Voices voices;

    Testimony(Scene scene, Voices voices) {
        this.scene = scene;
        this.voices = voices;
    }

    /** Each claim once, in order of quotations; then the sayings of which no claims tell the better part. */
    List<Claim> claims(List<Draft> drafts) {
        List<Claim> claims = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Draft draft : drafts) {
            if (seen.add(identity(draft))) {
                claim(draft).ifPresent(claims::add);
            }
        }
        claims.addAll(sayings(claims));
        claims.sort(Comparator.comparing(Claim::quote)
                .thenComparing(claim -> claim.relation().name())
                .thenComparing(Claim::subject)
                .thenComparing(Claim::rule));
        return claims;
    }

    /** Two rules that see the same make one claim; "elected in 2013 and re-elected in 2018" tells of two. */
    private static List<Object> identity(Draft draft) {
        return List.of(
                draft.relation(),
                draft.subject().span(),
                draft.object().map(Mention::span),
                draft.role(),
                draft.count().isPresent(),
                draft.when().filter(when -> draft.relation().name().equals("electedTo")));
    }

    private Optional<Claim> claim(Draft draft) {
        At at = draft.predicate();
        Voices.Reading reading = draft.relation().name().equals("heldOffice")
                ? voices.aside(at.sentence(), at.token())
                : voices.reading(at.sentence(), at.token());
        if (reading.unreal() && !draft.rule().denied()) {
            return Optional.empty();
        }
        return draft.subject().form() == Form.DOCUMENT
                ? own(draft, reading.voices())
                : Optional.of(claim(draft, draft.quote(), draft.subject(), stanced(reading.voices(), draft)));
    }

    /** Whoever says it last is whom the claim is about; that it is said is then told by the voice before. */
    private Optional<Claim> own(Draft draft, List<Voice> chain) {
        Voice last = chain.get(chain.size() - 1);
        if (last.stance() == Stance.DENIES) {
            return Optional.empty();
        }
        if (last.level() == 0) {
            return Optional.of(claim(draft, draft.quote(), draft.subject(), List.of(Voice.document(Stance.ASSERTS))));
        }
        List<Voice> outer = new ArrayList<>(chain.subList(0, chain.size() - 1));
        Voice teller = outer.remove(outer.size() - 1);
        outer.add(stanced(teller, Stance.ASSERTS));
        return last.speaker()
                .map(speaker -> claim(draft, Quotes.with(draft.quote(), here(draft, speaker)), speaker, outer));
    }

    private Optional<Span> here(Draft draft, Mention speaker) {
        Span sentence = scene.sentence(draft.trigger().sentence()).span();
        return Optional.of(speaker.span()).filter(sentence::covers);
    }

    private Claim claim(Draft draft, Span quote, Mention subject, List<Voice> chain) {
        return new Claim(
                quote,
                draft.relation(),
                subject,
                draft.object(),
                draft.role(),
                draft.count(),
                draft.when(),
                draft.addressee(),
                chain,
                Method.RULE,
                draft.rule().id(),
                scene.token(draft.trigger()).span(),
                confidence(draft));
    }

    /** A rule of something left undone makes its voice deny that it was done; an estimate is one, whoever gives it. */
    private static List<Voice> stanced(List<Voice> chain, Draft draft) {
        int last = chain.size() - 1;
        Stance stance = chain.get(last).stance();
        if (draft.rule().denied()) {
            stance = Stance.DENIES;
        } else if (draft.estimated() && stance == Stance.ASSERTS) {
            stance = Stance.ESTIMATES;
        }
        Voice old = chain.get(last);
        List<Voice> turned = new ArrayList<>(chain.subList(0, last));
        turned.add(stanced(old, stance));
        return turned;
    }

    private static Voice stanced(Voice voice, Stance stance) {
        return new Voice(voice.level(), voice.speaker(), stance, voice.verb(), voice.saidIn(), voice.quote());
    }

    private static BigDecimal confidence(Draft draft) {
        boolean pronoun = draft.subject().form() == Form.PRONOUN
                || draft.object().map(mention -> mention.form() == Form.PRONOUN).orElse(false);
        return pronoun
                ? draft.rule().confidence().subtract(BY_PRONOUN)
                : draft.rule().confidence();
    }

    private List<Claim> sayings(List<Claim> claims) {
        Map<Span, Set<Span>> byCue = new HashMap<>();
        claims.forEach(claim -> claim.voices()
                .forEach(voice -> voice.quote().ifPresent(cue -> byCue.computeIfAbsent(cue, any -> new HashSet<>())
                        .add(claim.quote()))));
        Set<Span> told = new HashSet<>();
        claims.stream()
                .filter(claim -> SPEECH_ACTS.contains(claim.relation()))
                .forEach(claim -> told.add(claim.trigger()));
        List<Claim> sayings = new ArrayList<>();
        for (Voices.Saying saying : voices.sayings(new Told(byCue))) {
            Span verb = scene.token(new At(saying.sentence(), saying.verb())).span();
            if (told.contains(verb)) {
                continue;
            }
            Voice speaker = saying.voices().get(saying.voices().size() - 1);
            sayings.add(new Claim(
                    saying.quote(),
                    SPOKE,
                    speaker.speaker().or(speaker::saidIn).orElseThrow(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    saying.voices(),
                    Method.RULE,
                    "speech." + speaker.verb().orElse("said").replace(' ', '-'),
                    verb,
                    SPEECH));
        }
        return sayings;
    }
}
