package attest.loader.extract;

import java.util.Map;

/** What a pronoun says of what it stands for; {@code NONE} is that of "it". */
enum Gender {
    FEMALE,
    MALE,
    NONE;

    /** The pronouns that tell one, in lower case. */
    static final Map<String, Gender> PRONOUNS = Map.ofEntries(
            Map.entry("he", MALE),
            Map.entry("his", MALE),
            Map.entry("him", MALE),
            Map.entry("she", FEMALE),
            Map.entry("her", FEMALE),
            Map.entry("hers", FEMALE),
            Map.entry("it", NONE),
            Map.entry("its", NONE));
}
