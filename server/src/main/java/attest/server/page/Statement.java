package attest.server.page;

import java.util.Optional;

/**
 * What is stated, as the middle of a sentence that begins with who says so.
 *
 * @param lead words before the subject, such as "the number detained in"; may be empty
 * @param subject what it is about
 * @param relation words after it
 * @param object the other entity
 * @param tail words at the end; may be empty
 * @param role the part that the source gives to the subject
 * @param addressee to whom it was sent or said, with the word before it
 */
public record Statement(
        String lead,
        Ref subject,
        String relation,
        Optional<Ref> object,
        String tail,
        Optional<Ref> role,
        Optional<Detail> addressee) {}
