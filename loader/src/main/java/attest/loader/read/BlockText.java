package attest.loader.read;

import attest.loader.model.Block;
import attest.loader.model.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects the words of a file's blocks: an empty line between two blocks, and where each stands in the file. */
final class BlockText {
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u2007\\u202F\\u200B-\\u200F\\uFEFF\\r\\f]+");
    private static final Pattern AROUND_BREAKS = Pattern.compile(" *([\\n\\t]) *");

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Block.Kind> kinds = new HashMap<>();
    private final List<RawText.Place> places = new ArrayList<>();

    /** Puts a block behind the text; one without words is left out. */
    void add(String words, Block.Kind kind, Origin origin) {
        String one = BLANKS.matcher(Utf8.normalised(words)).replaceAll(" ");
        String block = AROUND_BREAKS.matcher(one).replaceAll("$1").strip();
        if (block.isEmpty()) {
            return;
        }
        text.append(text.length() > 0 ? "\n\n" : "");
        places.add(new RawText.Place(text.length(), origin));
        kinds.put(text.length(), kind);
        text.append(block);
    }

    RawText raw(Optional<Yaml> about) {
        return new RawText(text.toString(), List.of(), kinds, places, about);
    }
}
