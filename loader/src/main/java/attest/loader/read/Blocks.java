package attest.loader.read;

import attest.loader.model.Block;
import attest.loader.model.Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The blocks of a text, numbered: as its marks say where it has marks, else each line that is not empty counts. */
final class Blocks {
    private final RawText raw;
    private final boolean marked;
    private final Offsets offsets;
    private OptionalInt number = OptionalInt.empty();

    private Blocks(RawText raw) {
        this.raw = raw;
        this.marked = !raw.marks().isEmpty();
        this.offsets = Offsets.of(raw.text());
    }

    static List<Block> of(RawText raw, List<Line> lines) {
        Blocks blocks = new Blocks(raw);
        List<Block> all = new ArrayList<>();
        for (List<Line> pieces : Layout.blocks(lines)) {
            all.add(blocks.block(pieces.get(0), pieces.get(pieces.size() - 1)));
        }
        return all;
    }

    private Block block(Line first, Line last) {
        if (first.mark().isPresent()) {
            number = first.mark();
        } else if (!marked && first.fresh()) {
            number = OptionalInt.of(number.orElse(0) + 1);
        }
        return new Block(
                first.kind(),
                offsets.span(first.start() + first.sign(), last.end()),
                number,
                raw.origin(first.start()));
    }
}
