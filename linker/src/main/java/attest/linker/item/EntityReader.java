package attest.linker.item;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** One entity of Wikibase's JSON, read token by token: most of an entity is passed over. A reader reads one entity. */
final class EntityReader {
    /** Ids are names of fields: they are not worth keeping for ever. */
    static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build());

    private final JsonParser in;
    private final Terms terms = new Terms();
    private final Claims claims = new Claims();
    private String id = "";
    private String type = "item";
    private String modified = "";
    private String redirectedFrom = "";
    private int sitelinks;
    private long revision;
    private boolean missing;

    private EntityReader(JsonParser in) {
        this.in = in;
    }

    /**
     * Reads an entity as it stands in a dump, in an answer of the interface, or in our own index.
     *
     * @return empty for a property, a lexeme, and an entity that is missing
     * @throws IOException if this is not the JSON of one entity; the message says what is there
     */
    static Optional<Entity> read(byte[] bytes, int from, int length) throws IOException {
        try (JsonParser in = JSON.getFactory().createParser(bytes, from, length)) {
            in.nextToken();
            Optional<Entity> entity = new EntityReader(in).read();
            if (in.nextToken() != null) {
                throw new IOException("the entity ends, and then comes '" + in.getText() + "'");
            }
            return entity;
        }
    }

    private Optional<Entity> read() throws IOException {
        if (!in.isExpectedStartObjectToken()) {
            throw new IOException("an entity, {...}, was expected, not " + in.currentToken());
        }
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            in.nextToken();
            field(field);
        }
        if (missing || !type.equals("item")) {
            return Optional.empty();
        }
        if (!Snaks.isItem(id)) {
            throw new IOException("the id is '" + id + "': Q and a number was expected");
        }
        return Optional.of(entity());
    }

    private Entity entity() {
        return new Entity(
                id,
                terms.names(),
                terms.description(),
                claims.kept(),
                claims.told(),
                claims.neighboursOf(id),
                sitelinks,
                revision,
                modified,
                Optional.of(redirectedFrom).filter(from -> Snaks.isItem(from) && !from.equals(id)));
    }

    private void field(String field) throws IOException {
        switch (field) {
            case "id" -> id = in.getText();
            case "type" -> type = in.getText();
            case "labels" -> terms.labels(in);
            case "aliases" -> terms.aliases(in);
            case "descriptions" -> terms.descriptions(in);
            case "claims" -> claims.read(in);
            case "sitelinks" -> sitelinks = count();
            case "lastrevid" -> revision = in.getValueAsLong();
            case "modified" -> modified = in.getText();
            case "redirects" ->
                redirectedFrom = in.<JsonNode>readValueAsTree().path("from").asText();
            case "missing" -> missing = true;
            case "neighbours" -> claims.neighbours(in.readValueAsTree());
            case "kinds" -> claims.kinds(in.readValueAsTree());
            default -> in.skipChildren();
        }
    }

    /** Sitelinks are a map in a dump, and their number in our index. */
    private int count() throws IOException {
        if (!in.isExpectedStartObjectToken()) {
            in.skipChildren();
            return notNegative(in.getValueAsInt());
        }
        int count = 0;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            in.nextToken();
            in.skipChildren();
            count++;
        }
        return count;
    }

    private static int notNegative(int count) throws IOException {
        if (count < 0) {
            throw new IOException("sitelinks are " + count + ": 0 or more were expected");
        }
        return count;
    }
}
