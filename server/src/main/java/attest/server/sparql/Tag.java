package attest.server.sparql;

import attest.server.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.sparql.core.DatasetGraph;

/** A strong entity tag: the data version and all else that the answer depends on. */
public record Tag(String value) {
    /** Of the state that the transaction in progress sees. */
    public static Tag of(DatasetGraph dataset, List<String> parts) {
        String request = DigestUtils.sha256Hex(String.join("\n", parts));
        String version = Store.version(dataset);
        return new Tag("\"%.16s-%.16s\"".formatted(version, request));
    }

    /** Puts the tag on the answer; true when the client holds that answer and nothing more is to be sent. */
    boolean settles(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("ETag", value);
        response.setHeader("Cache-Control", "no-cache");
        if (isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        return false;
    }

    /** Whether the client holds this answer; a proxy or gzip may have added to the tag. */
    public boolean isKnownTo(HttpServletRequest request) {
        String held = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        String bare = value.substring(0, value.length() - 1);
        return Arrays.stream(held.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(value) || tag.equals(bare + "--gzip\""));
    }
}
