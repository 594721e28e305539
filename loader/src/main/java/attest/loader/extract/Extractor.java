package attest.loader.extract;

import attest.loader.extract.rule.Match;
import attest.loader.extract.rule.Rule;
import attest.loader.extract.rule.RuleBook;
import attest.loader.extract.voice.Voices;
import attest.loader.model.Analysis;
import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.Extraction;
import attest.loader.model.Mention;
import attest.loader.model.Reference;
import attest.loader.model.Sentence;
import attest.loader.model.Span;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads claims out of analysed documents by rules. May be used by several threads. */
public final class Extractor {
    private final RuleBook rules;
    private final Words words;

    private Extractor(RuleBook rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    /** An extractor with the rules that come with Attest. */
    public static Extractor standard() {
        return of(RuleBook.standard());
    }

    /** An extractor with some rules. */
    public static Extractor of(RuleBook rules) {
        return new Extractor(rules, Words.STANDARD);
    }

    /** Everything that the rules find in a document. */
    public Extraction extract(Document document, Analysis analysis) {
        Scene scene = Scene.of(document, analysis);
        Mentions mentions = new Mentions(scene, words);
        List<Draft> drafts = new Fired(scene, mentions, words).drafts(rules);
        Voices voices = Voices.of(
                document,
                analysis,
                (sentence, token) -> mentions.speaker(new At(sentence, token)),
                (sentence, token) -> mentions.anybody(new At(sentence, token)));
        List<Claim> claims = new Testimony(scene, voices).claims(drafts);
        return new Extraction(document, mentioned(analysis, claims), claims, references(scene, mentions));
    }

    /** The pronouns of the sentences whose grammar was looked at: in others nobody asks who is meant. */
    private static List<Reference> references(Scene scene, Mentions mentions) {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            Sentence sentence = scene.sentence(i);
            for (int j = 0; j < sentence.tokens().size() && !sentence.edges().isEmpty(); j++) {
                mentions.reference(new At(i, j)).ifPresent(references::add);
            }
        }
        return references;
    }

    /** What each rule that fits a sentence made of it, also where a word is not what the rule asks for. */
    public List<Attempt> attempts(Document document, Analysis analysis) {
        Scene scene = Scene.of(document, analysis);
        Mentions mentions = new Mentions(scene, words);
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            for (Match match : rules.matches(scene.sentence(i))) {
                attempts.add(new Attempt(match, i, Firing.unfit(match, i, mentions)));
            }
        }
        return attempts;
    }

    /** The rules that name a lemma in one of their patterns, by their ids. */
    public List<String> rulesAbout(String lemma) {
        return rules.rules().stream()
                .filter(rule -> rule.knows(lemma))
                .map(Rule::id)
                .toList();
    }

    /** All mentions; where a claim takes a name for something else ("Tehran" for those who govern there), the claim wins. */
    private static List<Mention> mentioned(Analysis analysis, List<Claim> claims) {
        TreeSet<Mention> all = new TreeSet<>();
        for (Claim claim : claims) {
            all.add(claim.subject());
            claim.object().ifPresent(all::add);
            claim.addressee().ifPresent(all::add);
            claim.voices().forEach(voice -> {
                voice.speaker().ifPresent(all::add);
                voice.saidIn().ifPresent(all::add);
            });
        }
        Set<Span> taken = all.stream().map(Mention::span).collect(Collectors.toSet());
        analysis.names().stream().filter(name -> !taken.contains(name.span())).forEach(all::add);
        return List.copyOf(all);
    }
}
