package attest.server.review;

import attest.linker.model.Verdict;
import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.guard.Refusal;
import attest.server.link.Home;
import attest.server.link.LinkReport;
import attest.server.link.ReportFile;
import attest.server.link.Urgency;
import attest.server.link.Verdicts;
import attest.server.link.Waiting;
import attest.server.link.Waiting.Show;
import attest.server.page.LinkPage;
import attest.server.page.Pages;
import attest.server.page.Ref;
import attest.server.store.Names;
import attest.server.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;

/** Shows what was proposed to a reviewer, side by side, and understands what is decided on it. */
final class LinkDesk {
    private static final Set<String> SHOWN = Set.of("open", "unsure", "linked");

    private final Store store;
    private final Corpora corpora;
    private final ReportFile file;

    LinkDesk(Store store, Corpora corpora) {
        this.store = store;
        this.corpora = corpora;
        this.file = new ReportFile(store.data());
    }

    /**
     * A decision as the form sends it.
     *
     * @param item IRI of the item; empty for none
     * @param again whether the reviewer has said so before
     * @param next the address that comes next, up to what came of the decision
     */
    record Choice(Optional<Path> corpus, String word, Optional<String> item, boolean again, String next) {}

    String page(String reviewer, ReviewForm form, String note) {
        Facts facts = new Facts(store.dataset());
        Optional<LinkReport> report = file.report();
        Waiting waiting = new Waiting(Verdicts.of(facts));
        List<LinkReport.Line> lines = report.map(found ->
                        found.lines().stream().sorted(new Urgency(found)).toList())
                .orElse(List.of());
        Show show = shown(form);
        String about = Names.BASE + path(form, "about");
        String after = Names.BASE + path(form, "after");
        Stream<LinkReport.Line> asked = about.equals(Names.BASE)
                ? following(lines, after).filter(line -> waiting.shows(line, show))
                : lines.stream().filter(line -> line.iri().equals(about));
        return Pages.html(new LinkPage(
                reviewer,
                asked.findFirst().map(line -> item(facts, waiting, line, show)),
                note,
                word(show),
                path(form, "about"),
                path(form, "after"),
                lines.stream().filter(line -> waiting.shows(line, Show.OPEN)).count(),
                report.isPresent()));
    }

    /** All of them where the one before is not proposed any more. */
    private static Stream<LinkReport.Line> following(List<LinkReport.Line> lines, String after) {
        int last = lines.stream().map(LinkReport.Line::iri).toList().indexOf(after);
        return lines.stream().skip(last + 1L);
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

    Choice choice(String reviewer, ReviewForm form) {
        String word = form.oneOf("decision", Set.of("same", "different", "unsure", "none"));
        Optional<String> item = Optional.of(
                        form.matching("other", Verdicts.ITEMS + "Q[1-9][0-9]{0,12}", "the address of an item"))
                .filter(given -> !given.isEmpty());
        LinkReport.Line line = file.report()
                .flatMap(report -> report.line(form.get("about")))
                .orElseThrow(() -> Refusal.badRequest(
                        "Decision not understood",
                        "Nothing is proposed for this entity, or no longer: take the next one."));
        if (word.isEmpty() || word.equals("none") == item.isPresent()) {
            throw Refusal.badRequest("Decision not understood", "An entity is an item, is not that item, or has none.");
        }
        String next = "/review/links?show=%s&after=%s&done=".formatted(word(shown(form)), path(form, "after"));
        boolean again = Verdicts.of(new Facts(store.dataset()), NodeFactory.createURI(line.iri()))
                .stands(
                        line.iri(),
                        item.map(given -> given.substring(Verdicts.ITEMS.length())),
                        Verdict.valueOf(word.toUpperCase(Locale.ROOT)),
                        reviewer);
        return new Choice(corpus(line.home()), word, item, again, next);
    }
}
