package attest.server.link;

/** How far proposing is. */
@FunctionalInterface
public interface Progress {
    /** Nobody looks. */
    Progress SILENT = (round, asked, all) -> {};

    /**
     * An entity was asked for.
     *
     * @param round from 1: what was linked in one speaks for others in the next
     * @param asked so many in this round
     */
    void asked(int round, int asked, int all);
}
