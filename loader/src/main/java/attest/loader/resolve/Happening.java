package attest.loader.resolve;

import attest.loader.model.Bounds;
import attest.loader.model.Claim;
import attest.loader.model.Count;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.When;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the claims of a document say of an event by one mention of it, or by several.
 *
 * @param mention the mention, the first if there are several
 * @param when its date, the narrowest that is worded and known
 * @param dated whether a date is worded, known or not
 * @param places where it was
 * @param victims persons with a name whom it befell
 * @param involved persons with a name who had any part in it
 * @param groups the nouns for those whom it befell
 * @param toll how many it befell, if one number is told
 */
record Happening(
        Mention mention,
        Optional<When> when,
        boolean dated,
        Set<Cluster> places,
        Set<Cluster> victims,
        Set<Cluster> involved,
        Set<String> groups,
        Optional<Count> toll) {

    private static final Set<String> BEFALLEN = Set.of("victim", "accused", "convicted");
    private static final Comparator<When> NARROWEST = Comparator.comparingLong(
                    (When time) -> Days.of(time.bounds()).length())
            .thenComparing(time -> time.edtf().orElse(""));

    static Happening of(LocalEntities local, Mention mention) {
        return of(local, List.of(mention));
    }

    /** All that is told of one event, by its mentions in order. */
    static Happening of(LocalEntities local, Collection<Mention> mentions) {
        List<Claim> about = local.about(mentions).stream()
                .filter(claim -> mentions.contains(claim.subject())
                        || claim.object().filter(mentions::contains).isPresent())
                .toList();
        Set<Cluster> places = new HashSet<>();
        Set<Cluster> victims = new HashSet<>();
        Set<Cluster> involved = new HashSet<>();
        Set<String> groups = new TreeSet<>();
        mentions.forEach(mention -> befallen(mention.text()).ifPresent(groups::add));
        for (Claim claim : about) {
            if (claim.relation().name().equals("occurredAt")) {
                claim.object().flatMap(local::of).ifPresent(places::add);
            }
            if (isPart(claim)) {
                boolean befallen = claim.role()
                        .filter(role -> BEFALLEN.contains(role.name()))
                        .isPresent();
                local.of(claim.subject()).filter(Happening::named).ifPresent(person -> {
                    involved.add(person);
                    if (befallen) {
                        victims.add(person);
                    }
                });
                if (befallen) {
                    groups.add(Phrase.head(claim.subject().text()));
                }
            }
        }
        List<When> times = about.stream()
                .filter(claim -> mentions.contains(claim.subject()) || isPart(claim))
                .flatMap(claim -> claim.when().stream())
                .toList();
        Optional<When> when = times.stream()
                .filter(time -> time.edtf().isPresent() && !time.bounds().equals(Bounds.UNKNOWN))
                .min(NARROWEST);
        boolean dated = times.stream().anyMatch(time -> time.words().isPresent());
        Mention first = mentions.iterator().next();
        return new Happening(first, when, dated, places, victims, involved, groups, toll(about));
    }

    /** The date of any other claim on an event, such as a call for it, is not that of the event. */
    private static boolean isPart(Claim claim) {
        return claim.relation().name().equals("participatedIn");
    }

    private static Optional<Count> toll(List<Claim> about) {
        List<Count> counts = about.stream()
                .flatMap(claim -> claim.count().stream())
                .distinct()
                .toList();
        return counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
    }

    /** "Prisoners" of "the killing of prisoners". */
    private static Optional<String> befallen(String text) {
        int of = text.indexOf(" of ");
        return of < 0 ? Optional.empty() : Optional.of(Phrase.head(text.substring(of + " of ".length())));
    }

    private static boolean named(Cluster cluster) {
        return cluster.entity() == EntityKind.PERSON
                && (cluster.known().isPresent()
                        || cluster.mentions().stream().anyMatch(mention -> mention.form() == Form.NAME));
    }

    Optional<Kind> kind() {
        return mention.kind();
    }

    Optional<Days> days() {
        return when.map(When::bounds).map(Days::of);
    }

    /** Whether nothing but its kind is told of it. */
    boolean bare() {
        return !dated && places.isEmpty() && victims.isEmpty() && toll.isEmpty();
    }
}
