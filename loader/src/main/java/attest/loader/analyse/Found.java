package attest.loader.analyse;

import attest.loader.model.EntityKind;
import attest.loader.model.KnownEntity;
import attest.loader.model.Method;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A name in the text.
 *
 * @param range the name, without titles
 * @param kind what it names
 * @param entities those of the authority that have this name
 * @param common whether everybody knows them, and not the corpus alone
 * @param method gazetteer (rule) or model
 */
record Found(Range range, EntityKind kind, List<KnownEntity> entities, boolean common, Method method) {
    static Found known(Gazetteer.Hit hit) {
        return new Found(hit.range(), hit.kind(), hit.entities(), hit.common(), Method.RULE);
    }

    static Found modelled(Range range, EntityKind kind) {
        return new Found(range, kind, List.of(), false, Method.MODEL);
    }

    /** The persons whom the models found, by where their names end. */
    static Map<Integer, Found> personsByEnd(List<Found> names) {
        return names.stream()
                .filter(name -> name.kind() == EntityKind.PERSON && !name.isKnown())
                .collect(Collectors.toMap(name -> name.range().end(), Function.identity()));
    }

    boolean isKnown() {
        return !entities.isEmpty();
    }

    Found shifted(int by) {
        return new Found(new Range(range.start() + by, range.end() + by), kind, entities, common, method);
    }
}
