package attest.loader.extract;

import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import attest.loader.model.Role;
import attest.loader.model.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which office is meant where a sentence names none: "Mayor Anna Berger spoke first. She resigned on Monday." It is the last that the
 * text has told of the same person before, else the first that it tells soon after.
 */
final class Incumbents {
    /** A change of office that names no office. */
    record Change(Draft draft, Mention holder) {
        /** Whether it is the holder who comes or goes, and not who follows. */
        boolean isOwn() {
            return draft.subject().equals(holder);
        }
    }

    private static final Set<String> HOLDING =
            Set.of("heldOffice", "appointedTo", "electedTo", "removedFrom", "resignedFrom");
    private static final int SOON = 3;
    private static final Comparator<At> ORDER =
            Comparator.comparingInt(At::sentence).thenComparingInt(At::token);

    private final List<Draft> drafts;
    private final List<Draft> told;

    private Incumbents(List<Draft> drafts) {
        this.drafts = drafts;
        this.told = drafts.stream()
                .filter(Incumbents::isHolding)
                .sorted(Comparator.comparing(Draft::trigger, ORDER))
                .toList();
    }

    /** The changes with their offices; those that a draft tells already are left out. Who follows whom is known before who leaves. */
    static List<Draft> whole(List<Draft> drafts, List<Change> changes) {
        List<Draft> held = new Incumbents(drafts).whole(changes, true);
        List<Draft> all = new ArrayList<>(drafts);
        all.addAll(held);
        return Stream.concat(held.stream(), new Incumbents(all).whole(changes, false).stream())
                .toList();
    }

    private List<Draft> whole(List<Change> changes, boolean held) {
        return changes.stream()
                .filter(change -> change.draft().relation().name().equals("heldOffice") == held)
                .filter(change -> drafts.stream()
                        .noneMatch(
                                draft -> draft.relation().equals(change.draft().relation())
                                        && draft.trigger().equals(change.draft().trigger())))
                .flatMap(change -> whole(change).stream())
                .toList();
    }

    /** The change with its office; nothing if the text tells of none, or of several persons who may be meant. */
    private Optional<Draft> whole(Change change) {
        At trigger = change.draft().trigger();
        List<Draft> own = told.stream()
                .filter(draft -> isSame(draft.subject().text(), change.holder().text()))
                .toList();
        if (own.stream().anyMatch(draft -> !isCourtesy(draft))) {
            own = own.stream().filter(draft -> !isCourtesy(draft)).toList();
        }
        if (own.isEmpty() || !isOnePerson(own)) {
            return Optional.empty();
        }
        if (!change.isOwn() && isOfSeveral(own)) {
            List<Draft> here = own.stream()
                    .filter(draft -> draft.trigger().sentence() == trigger.sentence())
                    .toList();
            return here.isEmpty() || isOfSeveral(here)
                    ? Optional.empty()
                    : here.get(0).object().map(change.draft()::withObject);
        }
        Stream<Draft> before = own.stream()
                .filter(draft -> ORDER.compare(draft.trigger(), trigger) <= 0
                        || draft.trigger().sentence() == trigger.sentence());
        Stream<Draft> soon = own.stream().filter(draft -> draft.trigger().sentence() <= trigger.sentence() + SOON);
        return before.reduce((first, second) -> second)
                .or(() -> change.isOwn() ? soon.findFirst() : Optional.empty())
                .flatMap(Draft::object)
                .map(change.draft()::withObject);
    }

    /** "Minister of transport since 2015, Lind moves to Justice. His former office goes to Berger": which one, no word tells. */
    private static boolean isOfSeveral(List<Draft> held) {
        return held.stream()
                        .flatMap(draft -> draft.object().stream())
                        .map(office -> office.text().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                > 1;
    }

    /** "The Mayor, Cllr Berger": it is as mayor that she goes. */
    private static boolean isCourtesy(Draft draft) {
        return draft.object()
                .filter(office -> office.text().matches("Councillor|Alderman"))
                .isPresent();
    }

    private static boolean isHolding(Draft draft) {
        boolean office = draft.object()
                .filter(object -> object.entity() == EntityKind.OFFICE)
                .isPresent();
        boolean former = draft.when()
                .flatMap(When::words)
                .filter(words ->
                        words.matches("(?i)former.*|ex-?|one-?time|erstwhile|previous.*|late|then.*|at the time"))
                .isPresent();
        return office
                && !former
                && HOLDING.contains(draft.relation().name())
                && !draft.rule().denied()
                && !draft.role().equals(Optional.of(new Role("designate")));
    }

    private static boolean isOnePerson(List<Draft> drafts) {
        List<String> names = drafts.stream()
                .map(draft -> draft.subject().text())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Set<String> persons = new HashSet<>();
        names.stream()
                .filter(name -> persons.stream().noneMatch(person -> isSame(person, name)))
                .forEach(persons::add);
        return persons.size() == 1;
    }

    /** One name has all words of the other, in their order: "Berger" and "Anna Berger". */
    private static boolean isSame(String one, String other) {
        List<String> first = new ArrayList<>(Arrays.asList(one.split(" ")));
        List<String> second = new ArrayList<>(Arrays.asList(other.split(" ")));
        return Collections.indexOfSubList(first, second) >= 0 || Collections.indexOfSubList(second, first) >= 0;
    }
}
