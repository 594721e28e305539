package attest.app.evaluate;

import static attest.app.evaluate.GoldType.AFFILIATED_WITH;
import static attest.app.evaluate.GoldType.ATTRIBUTE;
import static attest.app.evaluate.GoldType.CALLED_FOR;
import static attest.app.evaluate.GoldType.DENIED;
import static attest.app.evaluate.GoldType.DID_NOT_ACT;
import static attest.app.evaluate.GoldType.EVENT_DATE;
import static attest.app.evaluate.GoldType.EVENT_OCCURRED;
import static attest.app.evaluate.GoldType.EVENT_PLACE;
import static attest.app.evaluate.GoldType.HOLDS_OFFICE;
import static attest.app.evaluate.GoldType.KILLED_OR_DETAINED;
import static attest.app.evaluate.GoldType.MEMBER_OF_BODY;
import static attest.app.evaluate.GoldType.OFFICE_CHANGE;
import static attest.app.evaluate.GoldType.PARTICIPATES_IN;
import static attest.app.evaluate.GoldType.PUBLISHED;
import static attest.app.evaluate.GoldType.SAID;
import static attest.app.evaluate.GoldType.VICTIM_COUNT;
import static attest.app.evaluate.GoldType.VICTIM_PROFILE;

import attest.loader.model.Claim;
import attest.loader.model.Kind;
import attest.loader.model.Role;
import attest.loader.model.Stance;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the graph's relations stand for the gold's types of claim (evaluation/README.md, after the gold's MAPPING.md). */
final class Mapping {
    private static final Map<String, Set<GoldType>> RELATIONS = Map.ofEntries(
            Map.entry("heldOffice", EnumSet.of(HOLDS_OFFICE)),
            Map.entry("appointedTo", EnumSet.of(OFFICE_CHANGE)),
            Map.entry("electedTo", EnumSet.of(OFFICE_CHANGE)),
            Map.entry("nominatedFor", EnumSet.of(OFFICE_CHANGE)),
            Map.entry("removedFrom", EnumSet.of(OFFICE_CHANGE)),
            Map.entry("resignedFrom", EnumSet.of(OFFICE_CHANGE)),
            Map.entry("succeeded", EnumSet.of(OFFICE_CHANGE)),
            Map.entry("memberOf", EnumSet.of(MEMBER_OF_BODY)),
            Map.entry("affiliatedWith", EnumSet.of(AFFILIATED_WITH)),
            Map.entry("occurred", EnumSet.of(EVENT_OCCURRED)),
            Map.entry("occurredAt", EnumSet.of(EVENT_PLACE)),
            Map.entry("participatedIn", EnumSet.of(PARTICIPATES_IN)),
            Map.entry("knewOf", EnumSet.of(PARTICIPATES_IN)),
            Map.entry("deathToll", EnumSet.of(VICTIM_COUNT)),
            Map.entry("namedVictims", EnumSet.of(VICTIM_COUNT)),
            Map.entry("detained", EnumSet.of(VICTIM_COUNT, KILLED_OR_DETAINED)),
            Map.entry("memberCount", EnumSet.of(ATTRIBUTE)),
            Map.entry("calledFor", EnumSet.of(CALLED_FOR)),
            Map.entry("spokeOf", EnumSet.of(SAID)),
            Map.entry("issued", EnumSet.of(PUBLISHED)));

    /** Membership with one of these roles is what the gold calls affiliation. */
    private static final Set<String> TIES =
            Set.of("spokesman", "confidant", "partOf", "founder", "supporter", "chair", "leader");

    private static final Set<String> SUFFERERS = Set.of("victim", "accused", "convicted", "survivor");

    /** The fate of a person in the gold, and the kinds of event that stand for it. */
    private static final Map<String, Set<String>> FATES = Map.ofEntries(
            Map.entry("executed", Set.of("execution", "killing")),
            Map.entry("killed", Set.of("killing", "death", "execution", "attack")),
            Map.entry("shot-dead", Set.of("killing", "death", "execution", "attack")),
            Map.entry("arrested", Set.of("arrest", "detention")),
            Map.entry("detained", Set.of("detention", "arrest", "disappearance")),
            Map.entry("house-arrest", Set.of("detention", "arrest", "houseArrest")),
            Map.entry("imprisoned", Set.of("detention", "sentence", "conviction", "arrest")),
            Map.entry("sentenced", Set.of("sentence", "conviction", "trial")),
            Map.entry("sentenced-to-death", Set.of("sentence", "conviction", "trial")),
            Map.entry("missing", Set.of("disappearance")));

    private Mapping() {}

    /** The types of gold claim that a claim of the graph can match. */
    static Set<GoldType> types(Claim claim, Optional<Reference> object) {
        Set<GoldType> types = EnumSet.noneOf(GoldType.class);
        types.addAll(RELATIONS.getOrDefault(claim.relation().name(), Set.of()));
        String role = claim.role().map(Role::name).orElse("");
        switch (claim.relation().name()) {
            case "memberOf" -> addIf(types, TIES.contains(role), AFFILIATED_WITH);
            case "occurred" ->
                addIf(types, claim.when().flatMap(when -> when.edtf()).isPresent(), EVENT_DATE);
            case "participatedIn" -> participation(types, role, object);
            default -> {}
        }
        addIf(types, claim.stance() == Stance.DENIES && claim.voices().size() > 1, DENIED);
        addIf(types, claim.stance() == Stance.DENIES || claim.narrator() == Stance.DENIES, DID_NOT_ACT);
        return types;
    }

    private static void participation(Set<GoldType> types, String role, Optional<Reference> object) {
        boolean fate = object.flatMap(Reference::kind).map(Mapping::fate).orElse(true);
        if (role.equals("victim")) {
            types.remove(PARTICIPATES_IN);
            types.add(VICTIM_PROFILE);
        }
        addIf(types, fate && (role.isEmpty() || SUFFERERS.contains(role)), KILLED_OR_DETAINED);
    }

    private static boolean fate(Kind kind) {
        return FATES.values().stream().anyMatch(kinds -> kinds.contains(kind.name()));
    }

    private static void addIf(Set<GoldType> types, boolean condition, GoldType type) {
        if (condition) {
            types.add(type);
        }
    }

    /** Whether an event of this kind is what befell the person in the gold. */
    static boolean befell(String fate, Optional<Kind> kind) {
        return kind.map(found -> FATES.getOrDefault(fate, Set.of()).contains(found.name()))
                .orElse(true);
    }

    /** The gold's stance in the words of the graph. */
    static Set<Stance> stances(List<String> gold) {
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        for (String stance : gold) {
            stances.addAll(
                    switch (stance) {
                        case "denies" -> Set.of(Stance.DENIES);
                        case "estimates" -> Set.of(Stance.ESTIMATES);
                        case "alleges" -> Set.of(Stance.SUGGESTS, Stance.QUESTIONS);
                        default -> Set.of(Stance.ASSERTS);
                    });
        }
        return stances;
    }
}
