package attest.loader.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The content of {@code places.yaml}; what each list means is told there. */
public record Places(
        String version, List<Place> countries, List<Place> regions, List<Place> cities, Set<String> borne) {
    public static final Places STANDARD = Lexicon.yaml("places.yaml", Places.class);

    /**
     * A place.
     *
     * @param people adjectives and names for those who live there, which are no places
     * @param capital the usual name of a country's capital, or null
     * @param also other names
     */
    public record Place(String name, List<String> people, String capital, List<String> also) {
        public Place {
            people = people == null ? List.of() : List.copyOf(people);
            also = also == null ? List.of() : List.copyOf(also);
        }
    }

    /** Each place with all its names; a capital that has a line of its own is one place with it. */
    public Map<String, Set<String>> names() {
        Stream<Place> all = Stream.of(countries, regions, cities).flatMap(List::stream);
        Stream<Place> capitals = countries.stream()
                .map(Place::capital)
                .filter(Objects::nonNull)
                .map(capital -> new Place(capital, List.of(), null, List.of()));
        return Stream.concat(all, capitals)
                .collect(Collectors.groupingBy(
                        Place::name,
                        Collectors.flatMapping(
                                place -> Stream.concat(Stream.of(place.name()), place.also().stream()),
                                Collectors.toSet())));
    }

    /** Words such as "French" and "Frenchmen", each with the name of the country. */
    public Map<String, String> peoples() {
        return Stream.of(countries, regions)
                .flatMap(List::stream)
                .flatMap(place -> place.people().stream().map(word -> Map.entry(word, place.name())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
