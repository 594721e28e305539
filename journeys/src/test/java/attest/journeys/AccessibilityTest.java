package attest.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every type of page, light and dark, on a wide screen and on a phone: axe finds nothing, and nothing is fetched from elsewhere. */
class AccessibilityTest {
    private static final List<String> PAGES = List.of(
            "/",
            "/search?q=Raisi",
            "/queries",
            "/queries/numbers/death-tolls",
            "/queries/offices/tenures-in-period?pWhen=2014",
            "/queries/offices/tenures-in-period?pWhen=1960~",
            "/queries/offices/tenures-in-period?pText=nobody-wrote-these-words",
            "/queries/numbers/death-tolls/diff",
            "/queries/numbers/death-tolls/citation",
            "/query",
            "/query?query=SELECT+%3Cb%3E",
            "/query?from=numbers/death-tolls",
            "/data/person/mostafa-pourmohammadi",
            "/data/office/ir-minister-of-justice",
            "/data/event/ir-1988-prison-executions",
            "/data/organization/mek",
            "/sources",
            "/conflicts",
            "/review",
            "/about",
            "/browse/person",
            "/ns",
            "/rel/heldOffice",
            "/problems/unknown-parameter",
            "/nowhere");

    /** Pages whose addresses come from the data: where a link to one stands, and how its address begins. */
    private static final Map<String, String> LINKED = new TreeMap<>(Map.of(
            "/sources", "/data/source/",
            "/data/office/ir-minister-of-justice", "/data/claim/",
            "/conflicts", "/conflicts/",
            "/queries/numbers/death-tolls", "/queries/numbers/death-tolls/evidence"));

    private static final Site SITE = Site.open();
    private static Browser browser;

    @BeforeAll
    static void a_browser() throws IOException {
        browser = new Browser();
    }

    @AfterAll
    static void is_closed() {
        browser.close();
    }

    @TestFactory
    Stream<DynamicTest> every_page_can_be_read_by_everybody() {
        return PAGES.stream().map(page -> DynamicTest.dynamicTest(page, () -> judge(page)));
    }

    @TestFactory
    Stream<DynamicTest> every_page_that_is_found_by_a_link_too() {
        return LINKED.entrySet().stream()
                .map(link ->
                        DynamicTest.dynamicTest(link.getValue(), () -> judge(found(link.getKey(), link.getValue()))));
    }

    private static String found(String on, String begins) {
        browser.open(SITE.url(on));
        String css = "main a[href^='%s']".formatted(begins);
        return browser.all(css).get(0).getDomAttribute("href");
    }

    private static void judge(String page) throws IOException {
        for (int width : List.of(1280, 390)) {
            for (boolean dark : List.of(false, true)) {
                browser.size(width, 900);
                browser.dark(dark);
                browser.open(SITE.url(page));
                assertThat(browser.violations())
                        .as("%s at %d px, %s", page, width, dark ? "dark" : "light")
                        .isEmpty();
                assertThat(browser.wider())
                        .as("%s at %d px is wider than the screen", page, width)
                        .isFalse();
            }
        }
        assertThat(browser.foreign(SITE.url("/"))).isEmpty();
        assertThat(browser.complaints().stream().filter(line -> !line.contains("status of 4")))
                .as("%s: what policy and scripts complain of", page)
                .isEmpty();
    }
}
