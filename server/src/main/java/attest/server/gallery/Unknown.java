package attest.server.gallery;

/** The data's bounds for what has no known start or end, as people read them. */
final class Unknown {
    private Unknown() {}

    static String date(String text) {
        return text.equals("0001-01-01") || text.equals("9999-12-31") ? "not known" : text;
    }
}
