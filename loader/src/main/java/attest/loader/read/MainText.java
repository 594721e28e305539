package attest.loader.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the main text of a page: by what its source calls it, else by where most of its paragraphs stand. */
final class MainText {
    /** What names itself the text, the surest first. */
    private static final List<String> NAMED = List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

    private static final String NEVER =
            "script, style, noscript, template, nav, footer, aside, form, button, iframe, svg, select, option, textarea, video, audio,"
                    + " object, canvas, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
                    + " sup.reference, sup:has(a[href^=#]), .mw-editsection, [role=contentinfo], [role=search], [role=dialog], [style~=display:\\s*none]";
    private static final Phrases BESIDE = Phrases.of("html.txt");
    private static final Pattern PARTS = Pattern.compile("[^\\p{Alnum}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    /** A part of the page with so much of its paragraphs is its text, whatever it is called. */
    private static final double MOST = 0.4;
    /** An element with so much of the paragraphs of the one around it holds the text. */
    private static final double NEARLY_ALL = 0.7;

    private static final double MOSTLY_LINKS = 0.7;
    private static final int SOME_LINKS = 3;

    private MainText() {}

    /** The element that holds the main text, without what stands in it beside the text. The page is changed. */
    static Element of(Document page) {
        page.select(NEVER).remove();
        page.select("header").stream()
                .filter(header -> header.selectFirst("h1") == null)
                .toList()
                .forEach(Element::remove);
        int all = paragraphs(page.body());
        page.select("body *").stream()
                .filter(element -> beside(element, all))
                .toList()
                .forEach(Element::remove);
        return named(page).orElseGet(() -> nearest(page.body()));
    }

    /** The title, where it stands outside of the main text, and what the page shows between the two. */
    static List<Element> lead(Document page, Element main) {
        Element title = page.selectFirst("h1[itemprop=headline], h1");
        if (title == null || main.selectFirst("h1") != null) {
            return List.of();
        }
        List<Element> lead = new ArrayList<>(List.of(title));
        for (Element at = title; at != null; at = at.parent()) {
            for (Element next = at.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                if (until(main, next, lead)) {
                    return lead;
                }
            }
        }
        return List.of(title);
    }

    /** Takes an element, or what stands in it before the main text; true if the main text is there. */
    private static boolean until(Element main, Element element, List<Element> lead) {
        if (element.equals(main)) {
            return true;
        }
        if (!main.parents().contains(element)) {
            lead.add(element);
            return false;
        }
        return element.children().stream().anyMatch(child -> until(main, child, lead));
    }

    private static Optional<Element> named(Document page) {
        double enough = MOST * paragraphs(page.body());
        return NAMED.stream()
                .flatMap(selector ->
                        page.select(selector).stream().max(Comparator.comparingInt(MainText::paragraphs)).stream())
                .filter(element -> paragraphs(element) > 0 && paragraphs(element) >= enough)
                .findFirst();
    }

    private static Element nearest(Element body) {
        Element here = body;
        double enough = NEARLY_ALL * paragraphs(body);
        for (Optional<Element> next = Optional.of(body); next.isPresent() && enough > 0; ) {
            here = next.get();
            next = here.children().stream()
                    .filter(child -> !child.is("p") && paragraphs(child) >= enough)
                    .findFirst();
        }
        return here;
    }

    /** How many characters its paragraphs have that are no links. */
    private static int paragraphs(Element element) {
        return element.select("p").stream()
                .mapToInt(paragraph -> paragraph.text().length() - links(paragraph))
                .sum();
    }

    private static int links(Element element) {
        return element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }

    private static boolean beside(Element element, int all) {
        return !element.is("p, h1, h2, a, span, em, strong, b, i")
                && (called(element) || list(element))
                && paragraphs(element) <= MOST * all;
    }

    private static boolean called(Element element) {
        String names = element.className() + " " + element.id();
        return !names.isBlank()
                && BESIDE.match(String.join(" ", PARTS.split(names.strip())).toLowerCase(Locale.ROOT));
    }

    /** Whether it is a list of links. */
    private static boolean list(Element element) {
        Elements links = element.select("a");
        return element.is("ul, ol, div, section")
                && links.size() >= SOME_LINKS
                && links(element) > MOSTLY_LINKS * element.text().length();
    }
}
