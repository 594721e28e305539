package attest.linker.item;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * Whether the files of an index are those that were written: of each table its size and CRC-32C. Of the items only the size: each is
 * looked at when it is read, and reading them all would take longer than what is asked of them.
 */
final class Soundness {
    private static final List<String> TABLES = List.of(Layout.ROWS, Layout.IDS, Layout.USES, Layout.NAMES);
    private static final int PIECE = 1 << 20;

    private Soundness() {}

    /** What the files come to, by name. */
    static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> checks = new TreeMap<>();
        for (String table : TABLES) {
            checks.put(table, check(Layout.in(folder, table), true));
        }
        checks.put(Layout.ITEMS, check(Layout.in(folder, Layout.ITEMS), false));
        return checks;
    }

    /** @throws IOException if a file is not what it was, with what to do */
    static void check(Path folder, SortedMap<String, String> written) throws IOException {
        SortedMap<String, String> now;
        try {
            now = of(folder);
        } catch (IOException unreadable) {
            throw damaged(String.valueOf(unreadable.getMessage()), unreadable);
        }
        for (var file : now.entrySet()) {
            if (!file.getValue().equals(written.get(file.getKey()))) {
                throw damaged(file.getKey(), null);
            }
        }
    }

    static IOException damaged(String what, Exception cause) {
        return new IOException("the index of Wikidata is damaged (" + what + "): run attest link import again", cause);
    }

    private static String check(Path file, boolean whole) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            CRC32C sum = new CRC32C();
            ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
            while (whole && channel.read(piece) >= 0) {
                sum.update(piece.flip());
                piece.clear();
            }
            return whole
                    ? "%d bytes, CRC-32C %08x".formatted(channel.size(), sum.getValue())
                    : channel.size() + " bytes";
        }
    }
}
