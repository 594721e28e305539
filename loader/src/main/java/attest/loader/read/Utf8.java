package attest.loader.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Bytes to text, strictly: a byte that is not UTF-8 is an error, never a replacement character. */
final class Utf8 {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What files in other encodings begin with; the longer marks first, for one begins like another. */
    private static final List<Map.Entry<String, byte[]>> MARKS = List.of(
            Map.entry("UTF-32", new byte[] {-1, -2, 0, 0}),
            Map.entry("UTF-32", new byte[] {0, 0, -2, -1}),
            Map.entry("UTF-16", new byte[] {-1, -2}),
            Map.entry("UTF-16", new byte[] {-2, -1}));

    private Utf8() {}

    /** The text, normalised: no byte order mark, CRLF to LF, NFC, nothing else. */
    static String text(byte[] bytes) throws Unreadable {
        String text = decode(bytes);
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return normalised(unmarked);
    }

    static String normalised(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
    }

    private static String decode(byte[] bytes) throws Unreadable {
        for (Map.Entry<String, byte[]> other : MARKS) {
            if (Arrays.mismatch(bytes, other.getValue()) == other.getValue().length
                    || Arrays.equals(bytes, other.getValue())) {
                throw Unreadable.atByte(
                        0,
                        "expected UTF-8, but the file says that it is " + other.getKey()
                                + ": convert it, for example with iconv");
            }
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw Unreadable.atByte(
                        i, "expected text, but there is a NUL byte: this is a binary file, remove or convert it");
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw Unreadable.atByte(
                    in.position(),
                    String.format(
                            "expected UTF-8, but the byte is 0x%02X: convert the file, for example with iconv",
                            bytes[in.position()]));
        }
        return out.flip().toString();
    }
}
