package attest.loader.analyse;

/** A half-open range of UTF-16 units, as CoreNLP and the gazetteer count. */
record Range(int start, int end) {
    int length() {
        return end - start;
    }

    boolean overlaps(Range other) {
        return start < other.end && other.start < end;
    }

    boolean covers(Range other) {
        return start <= other.start && other.end <= end;
    }
}
