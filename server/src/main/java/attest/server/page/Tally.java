package attest.server.page;

/**
 * How many stand behind a content; families are voices that do not depend on each other.
 *
 * @param unit what is counted: source or, where there are very many, claim
 * @param support texts with a claim that does not deny it, or such claims
 * @param supportFamilies families that support it, or presuppose it
 * @param deny texts with a claim that denies it, or such claims
 * @param denyFamilies families that deny it
 */
public record Tally(String unit, int support, int supportFamilies, int deny, int denyFamilies) {
    /** Such as "3 sources say so (2 families)". */
    public String supported() {
        return of(support, "says so", "say so") + families(supportFamilies);
    }

    /** Such as "1 source denies it (1 family)". */
    public String denied() {
        return of(deny, "denies it", "deny it") + families(denyFamilies);
    }

    private String of(int many, String one, String more) {
        return many == 1 ? "1 " + unit + " " + one : many + " " + unit + "s " + more;
    }

    private static String families(int families) {
        return families == 1 ? " (1 family)" : " (" + families + " families)";
    }
}
