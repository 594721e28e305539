package attest.linker.item;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Says what is wrong with JSON and where. What is too deep, and a number that is too long, have no place of their own. */
public final class JsonFault {
    private JsonFault() {}

    /** In words, with the column if it is known. */
    public static String words(JsonProcessingException fault) {
        JsonLocation place = fault.getLocation();
        String words = fault.getOriginalMessage();
        return place == null ? words : words + ", at column " + place.getColumnNr();
    }
}
