package attest.server.page;

/**
 * How many stand behind a content; families are voices that do not depend on each other.
 *
 * @param supportSources texts with a claim that does not deny it
 * @param supportFamilies families that support it, or presuppose it
 * @param denySources texts with a claim that denies it
 * @param denyFamilies families that deny it
 */
public record Tally(int supportSources, int supportFamilies, int denySources, int denyFamilies) {
    /** Such as "3 sources say so (2 families)". */
    public String support() {
        return of(supportSources, "says so", "say so") + families(supportFamilies);
    }

    /** Such as "1 source denies it (1 family)". */
    public String denial() {
        return of(denySources, "denies it", "deny it") + families(denyFamilies);
    }

    private static String of(int sources, String one, String more) {
        return sources == 1 ? "1 source " + one : sources + " sources " + more;
    }

    private static String families(int families) {
        return families == 1 ? " (1 family)" : " (" + families + " families)";
    }
}
