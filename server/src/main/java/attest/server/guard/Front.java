package attest.server.guard;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.BadMessageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every public address does before and after its own work: only known hosts and methods come in, any origin may
 * read, and whatever goes wrong becomes a problem.
 */
public final class Front implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(Front.class);
    /** A page elsewhere whose name is made to point to this machine comes under another host. */
    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Set<String> methods;
    private final boolean open;

    private Front(Set<String> methods, boolean open) {
        this.methods = new TreeSet<>(methods);
        this.methods.add("OPTIONS");
        this.open = open;
    }

    /** Lets these methods through, and pages of any origin read the answers; OPTIONS is answered here. */
    public Front(Set<String> methods) {
        this(methods, true);
    }

    /** For addresses that are no page's business but our own. */
    public static Front closed(Set<String> methods) {
        return new Front(methods, false);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        doFilter((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    private void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (open) {
            response.setHeader("Access-Control-Allow-Origin", "*");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            checkHost(request);
            checkMethod(request, response);
            if (request.getMethod().equals("OPTIONS")) {
                preflight(response);
            } else {
                chain.doFilter(request, response);
            }
        } catch (Refusal refusal) {
            send(refusal.problem(), request, response);
        } catch (BadMessageException | UnsupportedCharsetException | IllegalCharsetNameException unreadable) {
            send(unreadable(unreadable), request, response);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            LOG.warn("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
            send(new Problem(500, "Failure", "The server failed at this request."), request, response);
        }
    }

    /** The form is read when a parameter is first asked for; then what is wrong with it comes out, or as a cause. */
    private static Problem unreadable(RuntimeException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof UnsupportedCharsetException || cause instanceof IllegalCharsetNameException) {
            return new Problem(415, "Unsupported media type", "Write the form in UTF-8.");
        }
        if (cause instanceof IllegalStateException) {
            return new Problem(
                    413, "Form too large", "A form has fewer fields and bytes: %s.".formatted(cause.getMessage()));
        }
        return new Problem(400, "Unreadable address or form", "Percent-encode it as UTF-8.");
    }

    private static void checkHost(HttpServletRequest request) {
        if (!HOSTS.contains(request.getServerName())) {
            throw new Refusal(new Problem(421, "Unknown host", "This server answers to localhost and 127.0.0.1 only."));
        }
    }

    private void checkMethod(HttpServletRequest request, HttpServletResponse response) {
        if (!methods.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", methods));
            throw new Refusal(
                    new Problem(405, "Method not allowed", "This address is read only: " + String.join(", ", methods)));
        }
    }

    private void preflight(HttpServletResponse response) {
        String allowed = String.join(", ", methods);
        response.setHeader("Allow", allowed);
        if (open) {
            response.setHeader("Access-Control-Allow-Methods", allowed);
            response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
            response.setHeader("Access-Control-Max-Age", "86400");
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static void send(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "10");
        }
        if (request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null) {
            response.setHeader("Connection", "close"); // what was refused unread leaves the connection unfit for more
        }
        problem.send(request, response);
    }
}
