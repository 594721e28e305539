package attest.loader.resolve;

import attest.loader.lexicon.NameLexicon;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import attest.loader.model.When;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Events of one document. A mention is an event of the authority if kind, date, place and those whom it befell allow no other; two
 * mentions are one event if they agree in these; otherwise each stands for an event of its own.
 */
final class Happenings {
    /** Kinds whose parties tell one from another. */
    private static final Set<String> OF_THEIR_PARTIES = Set.of("meeting", "visit", "negotiation", "agreement");

    private final LocalEntities local;
    private final Map<Cluster, Happening> told = new HashMap<>();

    private final Identity identity;
    private final Set<String> documentWords;

    Happenings(LocalEntities local, Identity identity) {
        this.local = local;
        this.identity = identity;
        this.documentWords = OfficeWords.of(local.document().text());
    }

    void resolve() {
        List<Happening> open = Stream.of(Form.NAME, Form.DESCRIPTION)
                .flatMap(form -> local.open(EntityKind.EVENT, form).stream())
                .sorted()
                .map(mention -> Happening.of(local, mention))
                .toList();
        List<Happening> later = new ArrayList<>();
        for (Happening event : open) {
            Optional<Cluster> known = known(event).map(local::of);
            if (known.isPresent()) {
                join(
                        event,
                        known,
                        "event-facts",
                        0.8,
                        "the only known event of this kind whose date, place and persons fit");
            } else {
                alone(event, later);
            }
        }
        later.forEach(event -> {
            Optional<Cluster> meant =
                    new PointedTo(local).by(event).filter(cluster -> !identity.different(event.mention(), cluster));
            join(event, meant, "event-pointed-to", 0.7, "the only event of this kind here that these words can mean");
        });
    }

    private void alone(Happening event, List<Happening> later) {
        Optional<Cluster> same = agreeing(event).filter(cluster -> !identity.different(event.mention(), cluster));
        if (same.isEmpty() && !event.dated() && event.victims().isEmpty()) {
            later.add(event);
        } else {
            join(
                    event,
                    same,
                    "event-facts",
                    0.8,
                    "the kind is the same, and so are date, place and persons as far as they are told");
        }
    }

    private void join(Happening event, Optional<Cluster> cluster, String rule, double score, String reason) {
        if (cluster.isPresent()) {
            local.join(event.mention(), cluster.get(), Names.step(rule, score, event.mention(), cluster.get()), reason);
        } else {
            Cluster own = local.start(event.mention());
            told.put(own, event);
            if (event.mention().form() != Form.NAME) {
                own.label(label(event));
            }
        }
    }

    /** The only event of the authority, or the only shortest one, that the facts allow. */
    private Optional<KnownEntity> known(Happening event) {
        List<KnownEntity> candidates = local.authority()
                .all(EntityKind.EVENT)
                .filter(known -> sameFamily(event.kind(), known.kind()))
                .filter(known -> fits(event, known) && !identity.different(event.mention(), local.of(known)))
                .sorted(Comparator.comparingLong(Happenings::length)
                        .thenComparing(known -> -known.forms().size()))
                .toList();
        boolean only =
                candidates.size() == 1 || (candidates.size() > 1 && better(candidates.get(0), candidates.get(1)));
        return only ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static boolean better(KnownEntity first, KnownEntity second) {
        return length(first) < length(second)
                || first.forms().size() > second.forms().size();
    }

    private static long length(KnownEntity event) {
        return event.when()
                .map(when -> ChronoUnit.DAYS.between(when.startEarliest(), when.endLatest()))
                .orElse(Long.MAX_VALUE);
    }

    private boolean fits(Happening event, KnownEntity known) {
        Set<String> label = Set.copyOf(NameKeys.words(known.label()));
        Set<Cluster> namedFor = event.involved().stream()
                .filter(person -> person.known().isPresent())
                .filter(person -> label.containsAll(NameKeys.words(Labels.of(person))))
                .collect(Collectors.toSet());
        if (!namedFor.isEmpty()) {
            return event.when().isEmpty()
                    || known.when().isEmpty()
                    || event.days().filter(Days.of(known.when().get())::meet).isPresent();
        }
        boolean anothers =
                local.authority().nameAPerson(label) || !event.victims().isEmpty();
        boolean dated = known.when()
                .filter(when ->
                        event.days().filter(days -> days.within(Days.of(when))).isPresent())
                .isPresent();
        return !anothers && dated && placed(event, known);
    }

    /** Kind and date alone name no event: the place is told, or the text speaks of it; where none is known, of what the event is called by. */
    private boolean placed(Happening event, KnownEntity known) {
        Optional<KnownEntity> place = known.place().flatMap(local.authority()::find);
        if (place.isEmpty() || event.places().isEmpty()) {
            return Known.names(place.orElse(known)).map(OfficeWords::of).anyMatch(documentWords::containsAll);
        }
        return event.places().stream()
                .anyMatch(where -> where.known().map(KnownEntity::iri).equals(known.place()));
    }

    static boolean sameFamily(Optional<Kind> left, Optional<Kind> right) {
        return left.isPresent() && right.isPresent() && family(left.get()).equals(family(right.get()));
    }

    /** The kinds that two texts may use for one event of this kind. */
    static List<String> family(Kind kind) {
        return NameLexicon.STANDARD.eventFamilies().stream()
                .filter(family -> family.contains(kind.name()))
                .findFirst()
                .orElse(List.of(kind.name()));
    }

    /** An earlier mention of this document with the same facts. */
    private Optional<Cluster> agreeing(Happening event) {
        List<Cluster> same = local.clusters(EntityKind.EVENT).stream()
                .filter(cluster -> told.containsKey(cluster) && agree(event, told.get(cluster)))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static boolean agree(Happening left, Happening right) {
        boolean bothDated = left.when().isPresent() && right.when().isPresent();
        boolean dates = bothDated && left.days().get().meet(right.days().get()) && isOngoing(left) == isOngoing(right);
        boolean places = left.places().isEmpty()
                || right.places().isEmpty()
                || left.places().stream().anyMatch(right.places()::contains);
        boolean samePersons = left.victims().equals(right.victims());
        boolean facts = left.victims().isEmpty() ? dates : dates || !bothDated;
        return sameFamily(left.kind(), right.kind())
                && samePersons
                && places
                && facts
                && !differInDetail(left, right)
                && !areOthers(left, right);
    }

    /** "investigating since December" is not the hearing of this month, though December goes on into it. */
    private static boolean isOngoing(Happening event) {
        return event.when()
                .flatMap(When::edtf)
                .filter(edtf -> edtf.endsWith("/.."))
                .isPresent();
    }

    /** Two meetings, visits or agreements of one day are told of other persons each. */
    private static boolean areOthers(Happening left, Happening right) {
        return left.kind()
                        .filter(kind -> OF_THEIR_PARTIES.contains(kind.name()))
                        .isPresent()
                && !left.involved().isEmpty()
                && !right.involved().isEmpty()
                && Collections.disjoint(left.involved(), right.involved());
    }

    /** In one year, or at no known time, miners and dockers are killed in two deeds, and so are twelve and twenty. */
    private static boolean differInDetail(Happening left, Happening right) {
        boolean groups = !left.groups().isEmpty()
                && !right.groups().isEmpty()
                && Collections.disjoint(left.groups(), right.groups());
        boolean tolls = left.toll().isPresent()
                && right.toll().isPresent()
                && !left.toll().equals(right.toll());
        return (groups || tolls) && !isNarrow(left) && !isNarrow(right);
    }

    private static boolean isNarrow(Happening event) {
        return event.days().filter(Days::isWithinAMonth).isPresent();
    }

    /** Kind, those with a name whom it befell, place and date: what the claims say, in plain words. */
    private static String label(Happening event) {
        String kind = event.kind().map(Labels::of).orElse("event");
        String whom = joined(" of ", event.victims());
        String where = joined(" in ", event.places());
        String when = event.when()
                .flatMap(time -> time.edtf())
                .map(edtf -> ", " + edtf)
                .orElse("");
        return "[" + kind + whom + where + when + "]";
    }

    private static String joined(String word, Set<Cluster> clusters) {
        String names = clusters.stream()
                .map(Labels::of)
                .map(Happenings::withoutBrackets)
                .sorted()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : word + names;
    }

    /** The label of an event has brackets of its own. */
    private static String withoutBrackets(String label) {
        return label.startsWith("[") ? label.substring(1, label.length() - 1) : label;
    }
}
