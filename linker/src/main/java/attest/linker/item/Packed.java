package attest.linker.item;

/** Two numbers in one long: 40 bits to look for, 24 bits to find. A sorted file of such longs is an index. */
final class Packed {
    /** How many items an index has room for. */
    static final int MOST = 1 << 24;

    private Packed() {}

    static boolean fits(long high) {
        return high >= 0 && high < 1L << 40;
    }

    static long of(long high, int low) {
        return high << 24 | low;
    }

    static int low(long packed) {
        return (int) packed & MOST - 1;
    }

    /** The same number for the same text (FNV-1a, then mixed as in SplitMix64). Rarely two texts share one: what is found is looked at again. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return (hash ^ hash >>> 31) >>> 24;
    }
}
