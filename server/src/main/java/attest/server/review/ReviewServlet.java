package attest.server.review;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.guard.Sender;
import attest.server.handover.Token;
import attest.server.page.Pages;
import attest.server.page.SignInPage;
import attest.server.store.Ontology;
import attest.server.store.Store;
import attest.server.web.Policy;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code /review}: who signs in with the token decides on claims and entities. The session is a cookie that no script
 * reads and no other site sends; every POST must come from a page of this server.
 */
public final class ReviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String COOKIE = "attest-review";
    private static final Pattern PAGE = Pattern.compile("/review(/[a-z-]+)?(\\?[!-~]*)?");

    private final transient Sessions sessions;
    private final transient ReviewDesk desk;

    public ReviewServlet(Store store, Ontology ontology, Corpora corpora, Clock clock) {
        this.sessions = new Sessions(Token.of(store.data()), clock);
        this.desk = new ReviewDesk(store, ontology, corpora, clock);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> reviewer = reviewer(request);
        String path = path(request);
        if (reviewer.isEmpty() || path.equals("/sign-in")) {
            send(response, Pages.html(new SignInPage("", asked(request))));
            return;
        }
        send(response, desk.page(path, reviewer.get(), ReviewForm.of(request)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Sender.refuseForeignForm(request, "Decisions are taken from pages of this server only.");
        switch (path(request)) {
            case "/sign-in" -> signIn(request, response);
            case "/sign-out" -> signOut(request, response);
            default -> decide(request, response);
        }
    }

    private void decide(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reviewer = reviewer(request)
                .orElseThrow(
                        () -> new Refusal(new Problem(401, "Not signed in", "Sign in at /review and decide again.")));
        String next = desk.decide(path(request), reviewer, ReviewForm.of(request));
        redirect(response, next);
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReviewForm form = ReviewForm.of(request);
        Sessions.SignIn answer = sessions.signIn(form.get("token"), form.name());
        switch (answer.outcome()) {
            case SIGNED_IN -> {
                response.setHeader(
                        "Set-Cookie",
                        "%s=%s; Path=/; HttpOnly; SameSite=Strict; Max-Age=%d"
                                .formatted(COOKIE, answer.id(), Sessions.LIFE.toSeconds()));
                redirect(response, PAGE.matcher(form.get("next")).matches() ? form.get("next") : "/review");
            }
            case WRONG_TOKEN -> {
                response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                send(
                        response,
                        Pages.html(new SignInPage("This is not the token of the data folder.", form.get("next"))));
            }
            case TOO_MANY -> {
                response.setHeader("Retry-After", "60");
                throw new Refusal(new Problem(429, "Too many wrong tokens", "Wait a minute, then sign in again."));
            }
        }
    }

    private void signOut(HttpServletRequest request, HttpServletResponse response) {
        cookies(request).forEach(sessions::signOut);
        response.setHeader("Set-Cookie", COOKIE + "=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
        redirect(response, "/review");
    }

    /** Who sent a request; empty for who has not signed in. */
    public Optional<String> reviewer(HttpServletRequest request) {
        return cookies(request).flatMap(id -> sessions.reviewer(id).stream()).findFirst();
    }

    private static Stream<String> cookies(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue);
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("");
    }

    private static String asked(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private static void redirect(HttpServletResponse response, String where) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", where);
    }

    private static void send(HttpServletResponse response, String page) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", Policy.page());
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}
