package attest.linker.item;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;

/** The entities of an answer to wbgetentities, or of Special:EntityData: {"entities": {"Q…": {…}}}. */
final class AnswerEntities implements Entities {
    private final JsonParser in;
    private byte[] current = {};
    private long number;

    AnswerEntities(InputStream plain) throws IOException {
        in = EntityReader.JSON.getFactory().createParser(plain);
        in.nextToken();
        while (in.nextToken() == JsonToken.FIELD_NAME && !in.currentName().equals("entities")) {
            in.nextToken();
            in.skipChildren();
        }
        in.nextToken();
    }

    @Override
    public boolean next() throws IOException {
        if (in.nextToken() != JsonToken.FIELD_NAME) {
            return false;
        }
        in.nextToken();
        current = EntityReader.JSON.writeValueAsBytes(in.readValueAsTree());
        number++;
        return true;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public byte[] buffer() {
        return current;
    }

    @Override
    public int from() {
        return 0;
    }

    @Override
    public int length() {
        return current.length;
    }
}
