package attest.loader.resolve;

import attest.loader.model.Bounds;
import attest.loader.model.Claim;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.When;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the claims of a document say of one mention of an event.
 *
 * @param mention the mention
 * @param when its date, if one is worded and known
 * @param dated whether a date is worded, known or not
 * @param places where it was
 * @param victims persons with a name whom it befell
 * @param involved persons with a name who had any part in it
 * @param groups the nouns for those whom it befell
 */
record Happening(
        Mention mention,
        Optional<When> when,
        boolean dated,
        Set<Cluster> places,
        Set<Cluster> victims,
        Set<Cluster> involved,
        Set<String> groups) {

    private static final Set<String> BEFALLEN = Set.of("victim", "accused", "convicted");

    static Happening of(LocalEntities local, Mention mention) {
        List<Claim> about = local.claims().stream()
                .filter(claim -> claim.subject().equals(mention)
                        || claim.object().filter(mention::equals).isPresent())
                .toList();
        Set<Cluster> places = new HashSet<>();
        Set<Cluster> victims = new HashSet<>();
        Set<Cluster> involved = new HashSet<>();
        Set<String> groups = new TreeSet<>();
        befallen(mention.text()).ifPresent(groups::add);
        for (Claim claim : about) {
            if (claim.relation().name().equals("occurredAt")) {
                claim.object().flatMap(local::of).ifPresent(places::add);
            }
            if (claim.relation().name().equals("participatedIn")) {
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
        Optional<When> when = about.stream()
                .flatMap(claim -> claim.when().stream())
                .filter(time -> time.edtf().isPresent() && !time.bounds().equals(Bounds.UNKNOWN))
                .findFirst();
        boolean dated = about.stream().flatMap(claim -> claim.when().stream()).anyMatch(time -> time.words()
                .isPresent());
        return new Happening(mention, when, dated, places, victims, involved, groups);
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

    boolean overlaps(Bounds other) {
        return when.map(When::bounds)
                .filter(own -> !own.startEarliest().isAfter(other.endLatest())
                        && !other.startEarliest().isAfter(own.endLatest()))
                .isPresent();
    }

    boolean within(Bounds other) {
        return when.map(When::bounds)
                .filter(own -> !own.startEarliest().isBefore(other.startEarliest())
                        && !own.endLatest().isAfter(other.endLatest()))
                .isPresent();
    }
}
