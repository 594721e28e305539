package attest.server.query;

/** A query file that cannot be used at all; the finding says where and why. */
public final class BadQuery extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    BadQuery(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
