package attest.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** From where a request comes, as a browser tells; a page elsewhere cannot lie about it. */
public final class Sender {
    /** Pages of ours, and what a person types or a program sends. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Sender() {}

    /**
     * Takes forms from pages of this server only.
     *
     * @param detail what is told to others
     * @throws Refusal 403 to all others, programs among them
     */
    public static void refuseForeignForm(HttpServletRequest request, String detail) {
        if (!home(request).equals(request.getHeader("Origin"))) {
            throw new Refusal(new Problem(403, "Foreign form", detail));
        }
    }

    /**
     * Takes a link that has something kept from pages of this server and from programs: a picture on a page elsewhere
     * would else fill the disk.
     *
     * @throws Refusal 403 to pages elsewhere, 405 to HEAD, which must not change anything
     */
    public static void refuseForeignLink(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        if ((site != null && !OURS.contains(site))
                || (origin != null && !home(request).equals(origin))) {
            throw new Refusal(
                    new Problem(403, "Foreign link", "This keeps something here: open it from a page of this server."));
        }
        if (request.getMethod().equals("HEAD")) {
            throw new Refusal(new Problem(405, "Method not allowed", "This keeps something here: use GET."));
        }
    }

    private static String home(HttpServletRequest request) {
        return "http://%s:%d".formatted(request.getServerName(), request.getServerPort());
    }
}
