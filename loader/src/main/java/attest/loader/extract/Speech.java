package attest.loader.extract;

import attest.loader.model.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where quotation marks stand in a sentence. */
final class Speech {
    private static final Set<String> MARKS = Set.of("\"", "“", "”", "``", "''");

    private Speech() {}

    /** The index of the first quotation mark, or -1. */
    static int firstMark(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(word -> MARKS.contains(tokens.get(word).word()))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a mark ends what is quoted: behind a comma or a full stop it does. */
    static boolean closes(List<Token> tokens, int mark) {
        return mark > 0 && tokens.get(mark - 1).word().matches("[,.!?…]");
    }
}
