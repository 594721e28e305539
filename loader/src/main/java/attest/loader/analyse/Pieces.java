package attest.loader.analyse;

import java.util.ArrayList;
import java.util.List;

/** Cuts an overlong range at spaces. */
final class Pieces {
    private Pieces() {}

    static List<Range> of(String text, Range range, int longest) {
        List<Range> pieces = new ArrayList<>();
        int start = range.start();
        while (range.end() - start > longest) {
            int space = text.lastIndexOf(' ', start + longest);
            int end = space > start ? space : start + longest;
            pieces.add(new Range(start, end));
            start = end;
        }
        pieces.add(new Range(start, range.end()));
        return pieces;
    }
}
