package attest.loader.extract;

import attest.loader.extract.rule.Match;
import attest.loader.extract.rule.RuleBook;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the rules that fire in a document claim, before anybody asks who says it. */
final class Fired {
    private final Scene scene;
    private final Words words;
    private final Mentions mentions;
    private final RelationClaims relations;
    private final EventClaims events;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Incumbents.Change> changes = new ArrayList<>();

    Fired(Scene scene, Mentions mentions, Words words) {
        Times times = new Times(scene);
        this.scene = scene;
        this.words = words;
        this.mentions = mentions;
        this.relations = new RelationClaims(scene, times, words);
        this.events = new EventClaims(scene, mentions, times, words);
    }

    List<Draft> drafts(RuleBook rules) {
        for (int i = 0; i < scene.size(); i++) {
            add(i, rules.matches(scene.sentence(i)));
        }
        drafts.addAll(Incumbents.whole(drafts, changes));
        return drafts;
    }

    /** Firings on one word tell one event. */
    private void add(int sentence, List<Match> matches) {
        Map<At, List<Firing>> byEvent = new LinkedHashMap<>();
        List<Firing> told = new ArrayList<>();
        for (Match match : matches) {
            Optional<Firing> firing = scene.isNear(sentence, match.rule().near())
                    ? Firing.of(match, sentence, mentions)
                    : Optional.empty();
            if (firing.isPresent() && match.rule().event().isPresent()) {
                At event = firing.get().word("event").orElseThrow();
                byEvent.computeIfAbsent(event, at -> new ArrayList<>()).add(firing.get());
            } else {
                firing.ifPresent(told::add);
            }
        }
        told.stream().filter(firing -> !isToldOf(firing, byEvent)).forEach(this::addRelation);
        byEvent.forEach((event, firings) -> {
            if (!isPartOfAnother(event, firings, byEvent)) {
                drafts.addAll(events.of(firings));
            }
        });
    }

    /** "went to war": the noun tells no second war beside the verb's. */
    private boolean isPartOfAnother(At noun, List<Firing> firings, Map<At, List<Firing>> byEvent) {
        return firings.stream().allMatch(Firing::isWordAlone)
                && byEvent.values().stream()
                        .flatMap(List::stream)
                        .filter(firing ->
                                firing.word("extent").filter(noun::equals).isPresent())
                        .anyMatch(firing -> firing.rule()
                                .event()
                                .equals(words.kind(scene.token(noun).lemma())));
    }

    /** "Holm was not charged": that he was not says that nobody was charged there, too. */
    private static boolean isToldOf(Firing undone, Map<At, List<Firing>> byEvent) {
        return undone.rule().denied()
                && undone.rule()
                        .relation()
                        .filter(relation -> relation.name().equals("occurred"))
                        .isPresent()
                && undone.word("subject")
                        .map(byEvent::get)
                        .filter(firings -> firings.stream()
                                .anyMatch(firing -> !firing.mentions().isEmpty()))
                        .isPresent();
    }

    /** The claims of a firing; with a holder they wait until it is known what that one held. */
    private void addRelation(Firing firing) {
        Optional<Mention> holder = firing.mention("holder");
        if (isInOwnPlace(firing) || isOfAnother(firing)) {
            return;
        }
        for (Draft draft : relations.of(firing)) {
            if (holder.isPresent()) {
                changes.add(new Incumbents.Change(draft, holder.get()));
            } else {
                drafts.add(draft);
            }
        }
    }

    /** "Berger was chosen in his stead": not in Berger's own, though "his" be read so. */
    private static boolean isInOwnPlace(Firing firing) {
        Optional<Span> holder = firing.mention("holder").map(Fired::named);
        return holder.isPresent()
                && !firing.word("holder").equals(firing.word("subject"))
                && holder.equals(firing.mention("subject").map(Fired::named));
    }

    /** "A court under Judge Holm found that a corporal had fired; he was dismissed": as soon the corporal as the judge. */
    private boolean isOfAnother(Firing firing) {
        return firing.word("holder").stream()
                .anyMatch(pronoun -> scene.token(pronoun).tag().startsWith("PRP")
                        && firing.mention("holder").stream()
                                .flatMap(holder -> holder.antecedent().stream())
                                .anyMatch(one -> isAnybodyBetween(one, pronoun)));
    }

    private boolean isAnybodyBetween(Span one, At pronoun) {
        return IntStream.range(0, pronoun.token())
                .mapToObj(pronoun::with)
                .filter(word -> scene.token(word).span().start() >= one.end()
                        && scene.sentence(pronoun.sentence()).span().covers(one))
                .filter(word ->
                        scene.grammar(word.sentence()).relation(word.token()).startsWith("nsubj"))
                .anyMatch(this::isPerson);
    }

    private boolean isPerson(At word) {
        String lemma = scene.token(word).lemma();
        return scene.token(word).tag().matches("NN|JJ")
                && (words.has("people", lemma) || words.has("official", lemma) || words.has("office", lemma));
    }

    private static Span named(Mention mention) {
        return mention.antecedent().orElse(mention.span());
    }
}
