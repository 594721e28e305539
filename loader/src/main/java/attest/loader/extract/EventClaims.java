package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.DateBasis;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Role;
import attest.loader.model.Span;
import attest.loader.model.When;
import attest.loader.number.CountMention;
import attest.loader.time.DateMention;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Turns all firings on one event of a sentence into claims: that it occurred, who took part, how many, where. */
final class EventClaims {
    /** Bones and bodies tell that somebody died; the day is that of the find, and so is where bones are. */
    private static final String BONES = "remains|skeleton|bone|skull";

    private final Scene scene;
    private final Mentions mentions;
    private final Times times;
    private final Figures figures;
    private final Places places;
    private final Outcome outcome;
    private final Appositions appositions;
    private final Retold retold = new Retold();
    private final Words words;

    EventClaims(Scene scene, Mentions mentions, Times times, Words words) {
        this.scene = scene;
        this.mentions = mentions;
        this.times = times;
        this.figures = new Figures(scene, times);
        this.places = new Places(scene, mentions, words);
        this.outcome = new Outcome(scene, mentions, words);
        this.appositions = new Appositions(scene);
        this.words = words;
    }

    /** Claims of firings that share their event; the first firing's rule stands for all. */
    List<Draft> of(List<Firing> firings) {
        Firing first = firings.get(0);
        At at = first.word("event").orElseThrow();
        if (!outcome.happened(at)
                || times.isArranged(at)
                || first.word("trigger").map(times::isArranged).orElse(false)
                || !first.word("trigger").map(outcome::happened).orElse(true)) {
            return List.of();
        }
        Kind kind = kind(at, first);
        Map<Mention, Role> participants = participants(firings);
        Mention event = event(at, kind, first, participants);
        addNames(firings, participants);
        String lemma = scene.token(at).lemma();
        Optional<DateMention> date = lemma.matches(BONES + "|body|corpse") ? Optional.empty() : date(at, first);
        Optional<When> when = date.map(DateMention::when);
        List<Mention> where = lemma.matches(BONES) ? List.of() : where(at, firings);
        List<Draft> drafts = new ArrayList<>();
        Optional<At> thing = first.word("thing").or(() -> first.word("case"));
        Optional<Span> extent = first.word("extent").or(() -> thing).map(word -> Quotes.phrase(scene, word));
        Span whole = Quotes.with(Quotes.of(scene, at, participants.keySet()).union(clip(event.span(), at)), extent);
        Optional<Draft> toll = toll(firings, at, kind, event).map(draft -> draft.withWhen(when));
        boolean bare = firings.stream().allMatch(Firing::isWordAlone)
                || (participants.isEmpty()
                        && thing.isEmpty()
                        && EventKinds.UNTOLD_ALONE.contains(kind.name())
                        && isVerb(at));
        boolean told = retold.event(kind, when, where);
        if (bare && (told || (date.isEmpty() && where.isEmpty()) || isOnlyMentioned(at, when))) {
            return toll.map(List::of).orElse(List.of());
        }
        At stated = first.rule().roles().isEmpty() ? first.word("trigger").orElse(at) : at;
        Span dated = Quotes.with(whole.union(scene.token(stated).span()), date.map(DateMention::span));
        if (isAccusation(kind, participants)) {
            where = List.of();
        } else if (!isToldByItsParts(at, kind, date.isPresent(), where, participants)) {
            drafts.add(Draft.of(first.rule(), at, dated, "occurred", event)
                    .saidAt(stated)
                    .withWhen(when));
        }
        At done = first.word("trigger").or(() -> doing(at, first)).orElse(at);
        participants.forEach((participant, role) -> drafts.add(Draft.of(
                        first.rule(),
                        at,
                        Quotes.with(Quotes.of(scene, at, List.of(participant)), extent),
                        "participatedIn",
                        participant)
                .saidAt(done)
                .withObject(event)
                .withRole(Optional.of(role))
                .withWhen(when)));
        for (Mention place : where) {
            drafts.add(Draft.of(first.rule(), at, Quotes.of(scene, at, List.of(place)), "occurredAt", event)
                    .withObject(place)
                    .withWhen(when));
        }
        toll.ifPresent(drafts::add);
        return drafts;
    }

    private boolean isOnlyMentioned(At at, Optional<When> when) {
        boolean past =
                when.filter(time -> time.basis() == DateBasis.STATED).isPresent() && !words.has("revise", headOf(at));
        return !past && outcome.isOnlyMentioned(at);
    }

    /** "struck down a treaty signed in 1979": what a participle tells of the event comes first. */
    private Optional<DateMention> date(At at, Firing firing) {
        boolean signed = firing.word("cause")
                .filter(cause ->
                        scene.grammar(at.sentence()).parent(cause.token()).equals(OptionalInt.of(at.token())))
                .isPresent();
        return (signed ? firing.word("cause").flatMap(times::ofEvent) : Optional.<DateMention>empty())
                .or(() -> times.ofEvent(at))
                .or(() -> firing.rule().roles().isEmpty()
                        ? firing.word("trigger").flatMap(times::ofEvent)
                        : firing.word("cause").flatMap(times::ofEvent));
    }

    private boolean isVerb(At at) {
        return scene.token(at).tag().startsWith("VB");
    }

    private String headOf(At at) {
        OptionalInt head = scene.grammar(at.sentence()).parent(at.token());
        return head.isPresent() ? scene.token(at.with(head.getAsInt())).lemma() : "";
    }

    /** The word's own kind, else the rule's, which knows that a shot did not kill and no army stormed. */
    private Kind kind(At at, Firing firing) {
        Kind told = firing.rule().event().orElseThrow();
        return words.kind(scene.token(at).lemma())
                .filter(own -> !told.name().equals("disaster"))
                .filter(own -> !(told.name().matches("attack|death|legislation|arrest|detention|displacement|torture")
                        && EventKinds.OVERRULED.contains(own.name())
                        && isVerb(at)))
                .orElse(told);
    }

    /** The verb of which the event is the object: "did not stage the attack" denies that they did. */
    private Optional<At> doing(At at, Firing firing) {
        Grammar grammar = scene.grammar(at.sentence());
        OptionalInt head = grammar.parent(at.token());
        boolean done = head.isPresent()
                && grammar.token(head.getAsInt()).tag().startsWith("VB")
                && grammar.token(at.token()).tag().startsWith("NN")
                && grammar.relation(at.token()).matches("obj|nsubj:pass|obl.*")
                && firing.rule().roles().keySet().stream()
                        .flatMap(node -> firing.word(node).stream())
                        .anyMatch(word -> grammar.parent(word.token()).equals(head));
        return done ? Optional.of(at.with(head.getAsInt())) : Optional.empty();
    }

    /** Who is accused of a deed has a part in it as the accused; nobody says by that alone that it was done. */
    private static boolean isAccusation(Kind kind, Map<Mention, Role> participants) {
        return !EventKinds.PROCEEDINGS.contains(kind.name())
                && !participants.isEmpty()
                && participants.values().stream().allMatch(role -> role.name().equals("accused"));
    }

    /** "The prisoners were shot" after "prisoners were executed": that there were deaths is not told a second time. */
    private boolean isToldByItsParts(
            At at, Kind kind, boolean dated, List<Mention> where, Map<Mention, Role> participants) {
        boolean known = retold.victims(kind, participants);
        boolean befalls = EventKinds.BEFALLS.contains(kind.name()) && !participants.isEmpty();
        return !dated && where.isEmpty() && (befalls || (known && isVerb(at)));
    }

    /** Each participant once, with the first role that a rule gives it. */
    private static Map<Mention, Role> participants(List<Firing> firings) {
        Map<Mention, Role> participants = new LinkedHashMap<>();
        for (Firing firing : firings) {
            firing.rule().roles().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(role -> firing.mention(role.getKey())
                            .ifPresent(mention -> participants.putIfAbsent(mention, role.getValue())));
        }
        return participants;
    }

    /** "two generals, Karl Lund and Anna Berger": several persons take part also by the names beside them. */
    private void addNames(List<Firing> firings, Map<Mention, Role> participants) {
        for (Firing firing : firings) {
            firing.rule().roles().forEach((node, role) -> firing.mention(node)
                    .filter(mention -> mention.form() == Form.DESCRIPTION)
                    .flatMap(mention -> firing.word(node))
                    .map(appositions::of)
                    .ifPresent(names -> names.forEach(name -> participants.putIfAbsent(name, role))));
        }
    }

    /** The event as a name or noun gives it; for a verb a label is made of its kind and those it befell. */
    private Mention event(At at, Kind kind, Firing firing, Map<Mention, Role> participants) {
        Mention event = mentions.happening(at, kind);
        if (event.form() == Form.NAME || scene.token(at).tag().startsWith("NN")) {
            return event;
        }
        List<String> victims = participants.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals("victim"))
                .map(entry -> entry.getKey().text())
                .distinct()
                .toList();
        String name = kind.name().equals("other") ? wording(at, firing) : Labels.of(kind);
        boolean alone = victims.isEmpty() || kind.name().matches("other|coup|disaster");
        return Labels.relabelled(event, alone ? name : name + " of " + String.join(", ", victims));
    }

    /** What no kind has a word for, by the verb and what stands with it: "recalled its ambassador". */
    private String wording(At at, Firing firing) {
        Span verb = scene.token(at).span();
        Span whole = firing.word("thing")
                .map(thing -> verb.union(Quotes.phrase(scene, thing)))
                .orElse(verb);
        return scene.document().text().substring(whole.start(), whole.end());
    }

    private List<Mention> where(At at, List<Firing> firings) {
        Set<Mention> where = new LinkedHashSet<>(places.of(at));
        for (Firing firing : firings) {
            firing.word("place").map(places::at).ifPresent(where::addAll);
            firing.word("cause").map(places::below).ifPresent(where::addAll);
            firing.rule().roles().keySet().stream().sorted().forEach(node -> firing.word(node)
                    .ifPresent(word -> where.addAll(places.below(word))));
        }
        where.removeIf(place -> place.entity() != EntityKind.PLACE);
        return List.copyOf(where);
    }

    private Optional<Draft> toll(List<Firing> firings, At at, Kind kind, Mention event) {
        for (Firing firing : firings) {
            String relation = counts(firing, kind);
            Optional<At> counted = firing.rule().count().flatMap(firing::word);
            Optional<CountMention> count = counted.flatMap(figures::of);
            if (count.isPresent() && !relation.isEmpty() && !othersNamed(firings)) {
                Span quote = scene.token(at)
                        .span()
                        .union(count.get().span())
                        .union(scene.token(counted.get()).span());
                return Optional.of(Draft.of(firing.rule(), at, quote, relation, event)
                        .withCount(count.get().count(), count.get().estimated()));
            }
        }
        return Optional.empty();
    }

    /** What the figure of a rule is a figure of; an attack is deadly if the rule says that persons died. */
    private static String counts(Firing firing, Kind kind) {
        boolean deadly = EventKinds.DEADLY.contains(kind.name())
                || firing.rule()
                        .event()
                        .map(Kind::name)
                        .filter(EventKinds.DEADLY::contains)
                        .isPresent();
        return deadly ? "deathToll" : EventKinds.CUSTODY.contains(kind.name()) ? "detained" : "";
    }

    /** "Anna Berger and six nuns": the figure is not that of all who died; of "six nuns, Anna Berger among them" it is. */
    private static boolean othersNamed(List<Firing> firings) {
        return firings.stream()
                .filter(firing -> !firing.rule().id().startsWith("among."))
                .map(firing -> firing.mention("victim"))
                .flatMap(Optional::stream)
                .anyMatch(victim -> victim.form() == Form.NAME);
    }

    /** A name of the event from elsewhere does not widen the quotation. */
    private Span clip(Span span, At at) {
        return scene.sentence(at.sentence()).span().covers(span)
                ? span
                : scene.token(at).span();
    }
}
