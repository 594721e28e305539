package attest.loader.common;

import attest.loader.lexicon.Bodies;
import attest.loader.lexicon.Places;
import attest.loader.model.Authority;
import attest.loader.model.EntityKind;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import attest.loader.rdf.Iris;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The places and bodies of the lexicon beside the authority of a corpus. An entity of the corpus that has one of their names is
 * found by their other names too; a name that the corpus gives to anything else is the corpus's alone.
 */
public final class CommonNames {
    private final Authority own;
    private final Map<String, List<KnownEntity>> named = new HashMap<>();
    private final Map<KnownEntity, Set<String>> adopted = new HashMap<>();
    private final List<KnownEntity> common = new ArrayList<>();

    private CommonNames(Authority own) {
        this.own = own;
        own.entities()
                .forEach(entity -> entity.forms().forEach(form -> named.computeIfAbsent(form, any -> new ArrayList<>())
                        .add(entity)));
    }

    /**
     * The authority with what is common knowledge.
     *
     * @param iris mints the IRIs of those whom the corpus does not know, from their names
     */
    public static Authority beside(Authority own, Iris iris) {
        CommonNames names = new CommonNames(own);
        everywhere(iris).forEach(names::add);
        return names.joined();
    }

    private static Stream<KnownEntity> everywhere(Iris iris) {
        Stream<KnownEntity> places = Places.STANDARD.names().entrySet().stream()
                .map(place -> entity(iris, EntityKind.PLACE, Optional.empty(), place.getKey(), place.getValue()));
        Stream<KnownEntity> bodies = Bodies.STANDARD.bodies().stream().map(body -> {
            Set<String> forms = new TreeSet<>(body.also());
            forms.add(body.name());
            return entity(iris, EntityKind.ORGANIZATION, body.sort().map(Kind::new), body.name(), forms);
        });
        return Stream.concat(places, bodies).sorted(Comparator.comparing(KnownEntity::iri));
    }

    private static KnownEntity entity(
            Iris iris, EntityKind entity, Optional<Kind> kind, String label, Set<String> forms) {
        return new KnownEntity(
                iris.named(entity, label),
                entity,
                kind,
                label,
                List.copyOf(new TreeSet<>(forms)),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void add(KnownEntity entity) {
        Set<KnownEntity> same = new HashSet<>();
        List<String> free = new ArrayList<>();
        for (String form : entity.forms()) {
            List<KnownEntity> bearers = named.getOrDefault(form, List.of());
            bearers.stream()
                    .filter(bearer -> bearer.entity() == entity.entity())
                    .forEach(same::add);
            if (bearers.isEmpty()) {
                free.add(form);
            }
        }
        if (same.size() == 1) {
            adopted.computeIfAbsent(same.iterator().next(), any -> new TreeSet<>())
                    .addAll(free);
        } else if (same.isEmpty() && !free.isEmpty()) {
            common.add(withForms(entity, free));
        }
    }

    private Authority joined() {
        List<KnownEntity> known = own.entities().stream()
                .map(entity -> adopted.containsKey(entity)
                        ? withForms(
                                entity,
                                Stream.concat(entity.forms().stream(), adopted.get(entity).stream())
                                        .toList())
                        : entity)
                .toList();
        return new Authority(known, common);
    }

    private static KnownEntity withForms(KnownEntity entity, List<String> forms) {
        return new KnownEntity(
                entity.iri(),
                entity.entity(),
                entity.kind(),
                entity.label(),
                forms,
                entity.differentFrom(),
                entity.organization(),
                entity.place(),
                entity.when());
    }
}
