package attest.server.entity;

/** Headers that all pages share. */
final class Headers {
    /** Our own style sheet, nothing else: no script runs, nothing is fetched from elsewhere. */
    static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private Headers() {}
}
