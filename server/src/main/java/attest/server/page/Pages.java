package attest.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Writes pages as HTML. */
public final class Pages {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "attest.server.page.generated");

    private Pages() {}

    public static String html(HomePage page) {
        return render("page/home.jte", page);
    }

    public static String html(ThingPage page) {
        return render("page/thing.jte", page);
    }

    public static String html(ClaimPage page) {
        return render("page/claim.jte", page);
    }

    public static String html(ContentPage page) {
        return render("page/content.jte", page);
    }

    public static String html(ReaderPage page) {
        return render("page/reader.jte", page);
    }

    public static String html(SourcesPage page) {
        return render("page/sources.jte", page);
    }

    public static String html(ConflictsPage page) {
        return render("page/conflicts.jte", page);
    }

    public static String html(ConflictPage page) {
        return render("page/conflict.jte", page);
    }

    public static String html(BrowsePage page) {
        return render("page/browse.jte", page);
    }

    public static String html(FoundPage page) {
        return render("page/found.jte", page);
    }

    public static String html(AboutPage page) {
        return render("page/about.jte", page);
    }

    public static String html(TermsPage page) {
        return render("page/terms.jte", page);
    }

    public static String html(OtherPage page) {
        return render("page/other.jte", page);
    }

    public static String html(PreviewPage page) {
        return render("reconcile/preview.jte", page);
    }

    public static String html(SignInPage page) {
        return render("review/sign-in.jte", page);
    }

    public static String html(ReviewPage page) {
        return render("review/queue.jte", page);
    }

    public static String html(IdentityPage page) {
        return render("review/identity.jte", page);
    }

    public static String html(LinkPage page) {
        return render("review/links.jte", page);
    }

    public static String html(CorrectionPage page) {
        return render("review/correction.jte", page);
    }

    private static String render(String template, Object page) {
        StringOutput html = new StringOutput();
        ENGINE.render(template, page, html);
        return html.toString();
    }
}
