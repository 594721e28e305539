package attest.linker.item;

import java.io.IOException;

/** The entities of a file, one after the other, each as JSON in a buffer that the next one overwrites. */
sealed interface Entities permits LineEntities, AnswerEntities {
    /** Goes to the next entity; false at the end. */
    boolean next() throws IOException;

    /** The line of the current entity, from 1; in an answer of the interface, its place. */
    long number();

    byte[] buffer();

    int from();

    int length();
}
