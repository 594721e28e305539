package attest.server.entity;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;

/**
 * A form in which a thing is given.
 *
 * @param type media type that is offered and answered
 * @param suffix what names the form at the end of an address
 * @param lang the syntax; empty for a page
 */
record Form(String type, String suffix, Optional<Lang> lang) {
    private static final List<Form> ALL = List.of( // the first is for who asks for nothing in particular
            new Form("text/turtle", ".ttl", Optional.of(Lang.TURTLE)),
            new Form("text/html", ".html", Optional.empty()),
            new Form("application/ld+json", ".jsonld", Optional.of(Lang.JSONLD11)),
            new Form("application/n-triples", ".nt", Optional.of(Lang.NTRIPLES)));

    private static final AcceptList OFFER =
            AcceptList.create(ALL.stream().map(Form::type).toArray(String[]::new));

    /** The form that a path names by its suffix. */
    static Optional<Form> named(String path) {
        return ALL.stream().filter(form -> path.endsWith(form.suffix)).findFirst();
    }

    /**
     * The form that the header asks for.
     *
     * @throws Refusal 406 when none fits
     */
    static Form accepted(Optional<String> header) {
        MediaType best = AcceptList.match(new AcceptList(header.orElse("*/*")), OFFER);
        return ALL.stream()
                .filter(form -> best != null && form.type.equals(best.getContentTypeStr()))
                .findFirst()
                .orElseThrow(() -> new Refusal(new Problem(
                        406,
                        "No such format",
                        "There is text/html, text/turtle, application/ld+json and application/n-triples.")));
    }

    String without(String path) {
        return path.substring(0, path.length() - suffix.length());
    }

    String contentType() {
        return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }
}
