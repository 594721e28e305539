package attest.linker.item;

import java.nio.file.Path;

/** The files of an index, and what a line of the table of rows holds. */
final class Layout {
    /** Changes with every change to the files, so that an index is never read as what it is not. */
    static final int FORMAT = 2;

    static final String META = "meta.json";
    /** The items, one a line, in the order of the dump ({@link EntityWriter}). */
    static final String ITEMS = "items.jsonl";
    /** For each line of the items: id, offset, length and sitelinks, kinds that its own statements tell. */
    static final String ROWS = "rows.bin";
    /** Sorted: number of the id, row; also of ids that lead to another item now. */
    static final String IDS = "ids.bin";
    /** Sorted: number of the id, kind that statements of other items tell. */
    static final String USES = "uses.bin";
    /** Sorted: hash of a key of a name, row. */
    static final String NAMES = "names.bin";

    static final int ROW = 4;

    private Layout() {}

    static Path in(Path folder, String file) {
        return folder.resolve(file);
    }
}
