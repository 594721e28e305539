package attest.server.api;

import attest.server.ask.Asked;
import attest.server.ask.Window;
import attest.server.exchange.Address;
import attest.server.format.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code Link} header of an answer (RFC 8288).
 *
 * @param here the address that was asked, with all its parameters
 * @param pinned where the same answer can be had as long as there is one
 */
record Links(Asked asked, Address here, Address pinned) {
    /** What describes the answer, and where its other pages are. */
    List<String> of(Optional<Window> window, Optional<Integer> rows) {
        List<String> links = new ArrayList<>();
        links.add(link("/api/queries/" + asked.query().id() + ".json", "describedby"));
        links.add(link(Format.LICENCE, "license"));
        links.add(link(pinned.text(), "cite-as"));
        window.ifPresent(page -> pages(links, page, rows));
        return links;
    }

    private void pages(List<String> links, Window window, Optional<Integer> rows) {
        links.add(link(page(window, 1), "first"));
        if (window.page() > 1) {
            links.add(link(page(window, window.page() - 1), "prev"));
        }
        if (asked.more()) {
            links.add(link(page(window, window.page() + 1), "next"));
        }
        rows.ifPresent(count -> links.add(link(page(window, lastPage(count, window.size())), "last")));
    }

    private static int lastPage(int rows, int size) {
        return Math.max(1, (rows + size - 1) / size);
    }

    private String page(Window window, int number) {
        return here.with("_page", String.valueOf(number))
                .with("_size", String.valueOf(window.size()))
                .text();
    }

    private static String link(String address, String relation) {
        return "<" + address + ">; rel=\"" + relation + "\"";
    }
}
