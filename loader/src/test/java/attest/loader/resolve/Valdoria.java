package attest.loader.resolve;

import attest.loader.model.Authority;
import attest.loader.model.Decision;
import attest.loader.model.Entity;
import attest.loader.model.EntityKind;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.Resolution;
import attest.loader.rdf.Iris;
import attest.loader.time.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An invented country with an authority, and short ways to resolve passages about it. */
final class Valdoria {
    static final KnownEntity ANNA =
            known("person/anna-berger", EntityKind.PERSON, null, "Anna Berger", null, null, null, "Frau Berger");
    static final KnownEntity HASSAN =
            known("person/hassan-rouhani", EntityKind.PERSON, null, "Hassan Rouhani", null, null, null);
    static final KnownEntity VALDORIA = known("place/valdoria", EntityKind.PLACE, null, "Valdoria", null, null, null);
    static final KnownEntity MINISTRY = known(
            "organization/ministry",
            EntityKind.ORGANIZATION,
            "government",
            "Ministry of Justice of Valdoria",
            null,
            null,
            null);
    static final KnownEntity MINISTER = known(
            "office/minister",
            EntityKind.OFFICE,
            null,
            "Minister of Justice of Valdoria",
            "organization/ministry",
            "place/valdoria",
            null);
    static final KnownEntity PRESIDENT =
            known("office/president", EntityKind.OFFICE, null, "President of Valdoria", null, "place/valdoria", null);
    static final KnownEntity SHOOTINGS = known(
            "event/shootings-1971",
            EntityKind.EVENT,
            "killing",
            "1971 deaths of miners in Valdoria",
            null,
            "place/valdoria",
            "1971",
            "1971 shootings");
    static final KnownEntity HOLM_KILLED = known(
            "event/death-of-peter-holm",
            EntityKind.EVENT,
            "killing",
            "Death of Peter Holm",
            null,
            "place/valdoria",
            "1971-06-03");
    static final KnownEntity HOLM = known("person/peter-holm", EntityKind.PERSON, null, "Peter Holm", null, null, null);
    static final Authority AUTHORITY =
            new Authority(List.of(ANNA, HASSAN, VALDORIA, MINISTRY, MINISTER, PRESIDENT, SHOOTINGS, HOLM_KILLED, HOLM));

    static KnownEntity known(
            String path,
            EntityKind entity,
            String kind,
            String label,
            String organization,
            String place,
            String when,
            String... forms) {
        List<String> names = new ArrayList<>(List.of(forms));
        names.add(label);
        return new KnownEntity(
                Passage.iri(path),
                entity,
                Optional.ofNullable(kind).map(Kind::new),
                label,
                names,
                Set.of(),
                Optional.ofNullable(organization).map(Passage::iri),
                Optional.ofNullable(place).map(Passage::iri),
                Optional.ofNullable(when).map(date -> Edtf.parse(date).bounds()));
    }

    static Decision decision(Iri about, String what, Iri other, String by) {
        return new Decision(about, "identity", what, Optional.of(other), by, "2026-11-21T10:00:00Z", "a test");
    }

    static Resolution resolve(Passage text) {
        return resolve(List.of(), text).get(0);
    }

    static List<Resolution> resolve(List<Decision> decisions, Passage... texts) {
        return new Resolver(Iris.DEFAULT, AUTHORITY, decisions)
                .resolve(Arrays.stream(texts).map(Passage::extraction).toList());
    }

    static Entity entity(Resolution resolution, Mention mention) {
        return resolution.entities().get(mention);
    }

    static Iri iri(Resolution resolution, Mention mention) {
        return entity(resolution, mention).iri();
    }

    static Entity entityIn(List<Resolution> resolutions, Passage text, Mention mention) {
        return resolutions.stream()
                .filter(resolution -> resolution.extraction().document().equals(text.document()))
                .map(resolution -> entity(resolution, mention))
                .findFirst()
                .orElseThrow();
    }

    private Valdoria() {}
}
