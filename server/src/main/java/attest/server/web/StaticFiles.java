package attest.server.web;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /static/...}: bundles out of the jar. Their names hold the hash of their content, so they never change. */
public final class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** One plain name with a hash: no folder, no way up. */
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[A-Za-z0-9]+)*-[A-Z0-9]{8}\\.js");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        try (InputStream file = open(name)) {
            if (file == null) {
                throw new Refusal(
                        new Problem(404, "Not found", "There is no such file; a page names the ones there are."));
            }
            String tag = '"' + name + '"';
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            response.setHeader("ETag", tag);
            if (Optional.ofNullable(request.getHeader("If-None-Match"))
                    .orElse("")
                    .contains(tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType("text/javascript;charset=utf-8");
            file.transferTo(response.getOutputStream());
        }
    }

    private static InputStream open(String name) {
        return NAME.matcher(name).matches() ? StaticFiles.class.getResourceAsStream("islands/" + name) : null;
    }
}
