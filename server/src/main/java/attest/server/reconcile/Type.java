package attest.server.reconcile;

import attest.server.store.Names;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** A class of things to which a row can be tied. */
enum Type {
    PERSON,
    ORGANIZATION,
    OFFICE,
    EVENT,
    PLACE,
    SOURCE;

    /** The end of the class's IRI in the schema space. */
    String id() {
        return name().charAt(0) + kind().substring(1);
    }

    /** As in the addresses of its things, and in search. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As protocols write it. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id());
        tree.put("name", kind());
        return tree;
    }

    /** By its id, its prefixed name or its IRI, in any case of letters. */
    static Optional<Type> of(String given) {
        String name = given.strip().replace(Names.NS, "").replaceFirst("^:", "");
        return Arrays.stream(values())
                .filter(type -> type.kind().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** By the address of a thing; nothing for claims, mentions and the like. */
    static Optional<Type> ofThing(Node thing) {
        return Identifier.of(thing).flatMap(id -> of(id.substring(0, Math.max(0, id.indexOf('/')))));
    }

    static String all() {
        return String.join(", ", Arrays.stream(values()).map(Type::id).toList());
    }
}
