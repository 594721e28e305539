package attest.loader.extract;

/** What a pronoun says of what it stands for; {@code NONE} is that of "it". */
enum Gender {
    FEMALE,
    MALE,
    NONE
}
