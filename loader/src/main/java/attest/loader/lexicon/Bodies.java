package attest.loader.lexicon;

import java.util.List;
import java.util.Optional;

/** The content of {@code bodies.yaml}; what each list means is told there. */
public record Bodies(String version, List<Body> bodies) {
    public static final Bodies STANDARD = Lexicon.yaml("bodies.yaml", Bodies.class);

    /**
     * A body.
     *
     * @param also other names
     * @param kind a value of {@code v:organizationKinds}, or null
     */
    public record Body(String name, List<String> also, String kind) {
        public Body {
            also = also == null ? List.of() : List.copyOf(also);
        }

        public Optional<String> sort() {
            return Optional.ofNullable(kind);
        }
    }
}
