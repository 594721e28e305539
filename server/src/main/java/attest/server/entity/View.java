package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.page.Pager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What of a page is to be seen.
 *
 * @param path its address
 * @param relation the one relation asked for, or nothing for all
 * @param request for the other parameters of the address
 */
record View(String path, String relation, HttpServletRequest request) {
    static View of(String path, HttpServletRequest request) {
        return new View(
                path, Optional.ofNullable(request.getParameter("relation")).orElse(""), request);
    }

    /** The address of the same page for one relation. */
    String relation(String other) {
        return other.isEmpty() ? path : path + "?relation=" + Addresses.encoded(other);
    }

    /** Pages of one part; its number stands in the parameter of the part's name. */
    Pager pager(String part, int size, int total) {
        String given = Optional.ofNullable(request.getParameter(part)).orElse("");
        int page = given.matches("[1-9]\\d{0,6}") ? Integer.parseInt(given) : 1;
        String more = relation.isEmpty() ? "" : "&relation=" + Addresses.encoded(relation);
        return Pager.of(page, size, total, number -> path + "?" + part + "=" + number + more + "#" + part);
    }
}
