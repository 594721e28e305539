package attest.loader.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the source of a page says about its text: schema.org in JSON-LD, then the elements for it. The days of a change
 * or of a copy are no days of publication.
 */
final class PageAbout {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Report|BlogPosting|LiveBlogPosting)\"?");
    private static final int DAY = "yyyy-mm-dd".length();
    private static final int DEPTH = 4;
    private static final Pattern PARTS = Pattern.compile("\\s+[-|–—·»]+\\s+|:\\s+");
    private static final int TITLE_WORDS = 3;
    private static final int TITLE_LENGTH = 200;

    private final Document page;
    private final Optional<JsonNode> article;

    private PageAbout(Document page, Optional<JsonNode> article) {
        this.page = page;
        this.article = article;
    }

    static Yaml of(String fileName, Document page) {
        return new Yaml(fileName, new PageAbout(page, article(page)).fields(), Map.of());
    }

    private ObjectNode fields() {
        ObjectNode fields = JSON.createObjectNode();
        put(fields, "title", List.of(() -> told("headline"), () -> words("h1"), () -> meta("og:title"), this::title));
        put(
                fields,
                "author",
                List.of(
                        () -> told("author").map(PageAbout::unsigned),
                        () -> meta("author").map(PageAbout::unsigned),
                        () -> words("[rel=author], [itemprop=author]").map(PageAbout::unsigned)));
        put(fields, "publisher", List.of(() -> told("publisher"), () -> meta("og:site_name")));
        put(
                fields,
                "published",
                List.of(
                        () -> told("datePublished").flatMap(PageAbout::day),
                        () -> meta("article:published_time").flatMap(PageAbout::day),
                        () -> attribute("[itemprop=datePublished]", "content").flatMap(PageAbout::day),
                        () -> attribute("time[itemprop=datePublished], time[pubdate]", "datetime")
                                .flatMap(PageAbout::day),
                        () -> Stream.of(
                                        "date",
                                        "dc.date",
                                        "dcterms.date",
                                        "pubdate",
                                        "parsely-pub-date",
                                        "citation_publication_date")
                                .flatMap(name -> meta(name).flatMap(PageAbout::day).stream())
                                .findFirst()));
        put(fields, "url", List.of(() -> attribute("link[rel=canonical]", "href")
                .filter(address -> address.matches("https?://[^\\s<>\"{}|\\\\^`]+"))));
        put(fields, "language", List.of(() -> attribute("html", "lang")
                .filter(tag -> tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"))));
        return fields;
    }

    private static void put(ObjectNode fields, String key, List<Supplier<Optional<String>>> ways) {
        ways.stream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> fields.put(key, value.strip()));
    }

    private Optional<String> words(String selector) {
        return Optional.ofNullable(page.selectFirst(selector)).map(Element::text);
    }

    private static String unsigned(String author) {
        return author.replaceFirst("(?i)^by:? (?=\\p{Lu})", "");
    }

    /** The title of the window, without the name of the site: a part of it that a line of the page begins with. */
    private Optional<String> title() {
        List<String> parts = words("title").stream()
                .flatMap(title -> Stream.of(PARTS.split(title)))
                .map(Furniture::key)
                .filter(part -> part.split(" ").length >= TITLE_WORDS)
                .toList();
        return page.body().getAllElements().stream()
                .map(Element::ownText)
                .filter(line ->
                        line.length() <= TITLE_LENGTH && parts.stream().anyMatch(Furniture.key(line)::startsWith))
                .findFirst()
                .or(() -> words("title"));
    }

    private Optional<String> attribute(String selector, String name) {
        return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(name));
    }

    private Optional<String> meta(String name) {
        return attribute("meta[property='" + name + "'], meta[name='" + name + "']", "content");
    }

    private Optional<String> told(String key) {
        return article.map(node -> node.path(key)).flatMap(PageAbout::name);
    }

    /** A text, the name of a thing, or those of several. */
    private static Optional<String> name(JsonNode node) {
        if (node.isTextual()) {
            return Optional.of(node.asText());
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .flatMap(item -> name(item).stream())
                    .reduce((one, other) -> one + ", " + other);
        }
        return node.isObject() ? name(node.path("name")) : Optional.empty();
    }

    private static Optional<String> day(String value) {
        try {
            return value.length() < DAY
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(value.substring(0, DAY)).toString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> article(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> json(script.data()).stream())
                .flatMap(node -> articles(node, DEPTH))
                .findFirst();
    }

    private static Optional<JsonNode> json(String data) {
        try {
            return Optional.of(JSON.readTree(data));
        } catch (JsonProcessingException broken) {
            // The page is read without it, as browsers do.
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> articles(JsonNode node, int depth) {
        if (node.isObject()
                && ARTICLE.matcher(name(node.path("@type")).orElse("")).matches()) {
            return Stream.of(node);
        }
        return depth == 0
                ? Stream.empty()
                : StreamSupport.stream(node.spliterator(), false).flatMap(item -> articles(item, depth - 1));
    }
}
