package attest.server.review;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.guard.Refusal;
import attest.server.link.Home;
import attest.server.link.LinkReport;
import attest.server.link.Verdicts;
import attest.server.link.Waiting;
import attest.server.link.Waiting.Show;
import attest.server.page.LinkPage;
import attest.server.page.Pages;
import attest.server.page.Ref;
import attest.server.store.Names;
import attest.server.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/** Shows what was proposed to a reviewer, side by side, and understands what is decided on it. */
final class LinkDesk {
    private static final Set<String> SHOWN = Set.of("open", "unsure", "linked");

    private final Store store;
    private final Corpora corpora;

    LinkDesk(Store store, Corpora corpora) {
        this.store = store;
        this.corpora = corpora;
    }

    /**
     * A decision as the form sends it.
     *
     * @param item IRI of the item; empty for none
     * @param next the address that comes next, up to what came of the decision
     */
    record Choice(Optional<Path> corpus, String word, Optional<String> item, String next) {}

    String page(String reviewer, ReviewForm form, String note) {
        Facts facts = new Facts(store.dataset());
        Optional<LinkReport> report = report();
        Waiting waiting = new Waiting(Verdicts.of(facts));
        List<LinkReport.Line> lines = report.map(LinkReport::lines).orElse(List.of());
        Show show = shown(form);
        String about = Names.BASE + path(form, "about");
        String after = Names.BASE + path(form, "after");
        Predicate<LinkReport.Line> asked = about.equals(Names.BASE)
                ? line -> line.iri().compareTo(after) > 0 && waiting.shows(line, show)
                : line -> line.iri().equals(about);
        return Pages.html(new LinkPage(
                reviewer,
                lines.stream().filter(asked).findFirst().map(line -> item(facts, waiting, line, show)),
                note,
                word(show),
                path(form, "about"),
                path(form, "after"),
                lines.stream().filter(line -> waiting.shows(line, Show.OPEN)).count(),
                report.isPresent()));
    }

    private Optional<LinkReport> report() {
        try {
            return LinkReport.read(store.data());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Show shown(ReviewForm form) {
        String show = form.oneOf("show", SHOWN);
        return show.isEmpty() ? Show.OPEN : Show.valueOf(show.toUpperCase(Locale.ROOT));
    }

    private static String word(Show show) {
        return show.name().toLowerCase(Locale.ROOT);
    }

    private static String path(ReviewForm form, String name) {
        return form.matching(name, "[a-z]+/[0-9a-z-]{1,200}", "the end of the address of an entity");
    }

    private LinkPage.Item item(Facts facts, Waiting waiting, LinkReport.Line line, Show show) {
        return new LinkPage.Item(
                line.iri(),
                line.iri().substring(Names.BASE.length()),
                line.kind(),
                new Addresses(Names.BASE, facts).ref(NodeFactory.createURI(line.iri())),
                line.reason(),
                line.names(),
                line.posts(),
                line.said(),
                waiting.candidates(line, show).map(LinkDesk::candidate).toList(),
                waiting.words(line.iri()),
                corpus(line.home()).isPresent());
    }

    private static LinkPage.Candidate candidate(LinkReport.Candidate candidate) {
        String iri = Verdicts.ITEMS + candidate.id();
        return new LinkPage.Candidate(
                iri,
                new Ref(candidate.label() + " (" + candidate.id() + ")", Optional.of(iri)),
                candidate.description(),
                candidate.score().toPlainString(),
                candidate.names(),
                candidate.facts(),
                candidate.features().stream()
                        .map(feature -> new LinkPage.Compared(
                                feature.name(),
                                feature.value().toPlainString(),
                                feature.why(),
                                badge(feature.value().signum())))
                        .toList());
    }

    private static String badge(int sign) {
        return switch (sign) {
            case 1 -> "says";
            case -1 -> "denies";
            default -> "";
        };
    }

    private Optional<Path> corpus(Home home) {
        return Stream.concat(
                        Stream.of(home.authority())
                                .filter(id -> !id.isEmpty())
                                .flatMap(id -> corpora.ofAuthority(id).stream()),
                        home.texts().stream().flatMap(hash -> corpora.of(hash).stream()))
                .findFirst();
    }

    Choice choice(ReviewForm form) {
        String word = form.oneOf("decision", Set.of("same", "different", "unsure", "none"));
        Optional<String> item = Optional.of(
                        form.matching("other", Verdicts.ITEMS + "Q[1-9][0-9]{0,12}", "the address of an item"))
                .filter(given -> !given.isEmpty());
        LinkReport.Line line = report().flatMap(report -> report.line(form.get("about")))
                .orElseThrow(() -> Refusal.badRequest(
                        "Decision not understood",
                        "Nothing is proposed for this entity, or no longer: take the next one."));
        if (word.isEmpty() || word.equals("none") == item.isPresent()) {
            throw Refusal.badRequest("Decision not understood", "An entity is an item, is not that item, or has none.");
        }
        String next = "/review/links?show=%s&after=%s&done=".formatted(word(shown(form)), path(form, "after"));
        return new Choice(corpus(line.home()), word, item, next);
    }
}
