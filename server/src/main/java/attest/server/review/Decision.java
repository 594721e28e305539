package attest.server.review;

import attest.server.page.Visible;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of {@code decisions.jsonl}.
 *
 * @param about IRI of a claim or entity
 * @param aspect extraction or identity
 * @param decision accepted, rejected, unsure, same, different or none
 * @param other IRI of the other entity or item, for same and different
 * @param by who decides
 * @param at when, ISO 8601 with offset
 * @param reason why, may be empty
 */
public record Decision(
        String about, String aspect, String decision, Optional<String> other, String by, String at, String reason) {
    /** How many characters the name of who decides may have. */
    public static final int LONGEST_NAME = 80;

    private static final ObjectMapper JSON = new ObjectMapper();

    public Decision {
        if (!isName(by)) {
            throw new IllegalArgumentException("a decision needs the name of who decides, got '" + by + "'");
        }
    }

    /** Line breaks and signs that turn the direction of writing would let a name pass for another, or for words of ours. */
    public static boolean isName(String by) {
        return !by.isBlank()
                && by.length() <= LONGEST_NAME
                && by.codePoints().noneMatch(Character::isISOControl)
                && Visible.plain(by).equals(by);
    }

    /** Adds the line to the file of a corpus; on disk when this returns. */
    public void append(Path corpus) throws IOException {
        Path file = corpus.resolve("decisions.jsonl");
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            channel.lock(); // until it is closed
            channel.position(channel.size());
            ByteBuffer bytes =
                    ByteBuffer.wrap(((endsLine(channel) ? "" : "\n") + line() + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A file that a person wrote may lack its last line break. */
    private static boolean endsLine(FileChannel channel) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return channel.size() == 0 || (channel.read(last, channel.size() - 1) == 1 && last.get(0) == '\n');
    }

    private String line() throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("about", about);
        members.put("aspect", aspect);
        members.put("decision", decision);
        other.ifPresent(entity -> members.put("other", entity));
        members.put("by", by);
        members.put("at", at);
        if (!reason.isEmpty()) {
            members.put("reason", reason);
        }
        return JSON.writeValueAsString(members);
    }
}
