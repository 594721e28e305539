package attest.server.home;

import attest.server.fact.DataPage;
import attest.server.page.AboutPage;
import attest.server.page.Pages;
import attest.server.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.sparql.core.DatasetGraph;

/** {@code /about}: how to read the data, on what terms, and what it does not say. */
public final class About extends DataPage {
    private static final long serialVersionUID = 1L;

    public About(DatasetGraph dataset) {
        super(dataset);
    }

    @Override
    protected String html(HttpServletRequest request, DatasetGraph data) {
        return Pages.html(new AboutPage(Store.version(data)));
    }
}
