package attest.server.conflict;

import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.Contents;
import attest.server.fact.DataPage;
import attest.server.fact.Facts;
import attest.server.fact.PerVersion;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.page.Choice;
import attest.server.page.ClaimLine;
import attest.server.page.ConflictLine;
import attest.server.page.ConflictPage;
import attest.server.page.ConflictPage.Side;
import attest.server.page.ConflictsPage;
import attest.server.page.Content;
import attest.server.page.Pager;
import attest.server.page.Pages;
import attest.server.page.Statement;
import attest.server.store.Names;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/** {@code /conflicts} and below: what cannot hold together, and both sides of each. */
public final class Conflicts extends DataPage {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;
    private static final int CLAIMS_OF_A_SIDE = 50;

    private final transient PerVersion<List<Conflict>> all = new PerVersion<>(Conflicts::read);

    public Conflicts(DatasetGraph dataset) {
        super(dataset);
    }

    private static List<Conflict> read(DatasetGraph data) {
        Facts facts = new Facts(data);
        return new Contested(facts, new Contents(facts, new Addresses(Names.BASE, facts))).all();
    }

    /** The conflicts with the newest sources; inside a read transaction. */
    public List<ConflictLine> newest(DatasetGraph data, int most) {
        return lines(data, all.of(data).stream().limit(most).toList());
    }

    @Override
    protected String html(HttpServletRequest request, DatasetGraph data) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        return path.equals("/") ? list(request, data) : one("/conflicts" + path, data);
    }

    private String list(HttpServletRequest request, DatasetGraph data) {
        String kind = Optional.ofNullable(request.getParameter("kind")).orElse("");
        List<Conflict> chosen = all.of(data).stream()
                .filter(conflict -> kind.isEmpty() || conflict.kind().path.equals(kind))
                .toList();
        String same = kind.isEmpty() ? "" : "&kind=" + Addresses.encoded(kind);
        Pager pager =
                Pager.of(page(request, "page"), SIZE, chosen.size(), number -> "/conflicts?page=" + number + same);
        return Pages.html(new ConflictsPage(choices(all.of(data), kind), lines(data, pager.cut(chosen)), pager));
    }

    private static List<Choice> choices(List<Conflict> conflicts, String chosen) {
        Map<Kind, Long> counts =
                conflicts.stream().collect(Collectors.groupingBy(Conflict::kind, Collectors.counting()));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("All", conflicts.size(), "/conflicts", chosen.isEmpty()));
        Stream.of(Kind.values())
                .map(kind -> new Choice(
                        kind.label,
                        counts.getOrDefault(kind, 0L).intValue(),
                        "/conflicts?kind=" + kind.path,
                        chosen.equals(kind.path)))
                .forEach(choices::add);
        return choices;
    }

    private static List<ConflictLine> lines(DatasetGraph data, List<Conflict> conflicts) {
        Facts facts = new Facts(data);
        Claims claims = new Claims(facts, new Addresses(Names.BASE, facts));
        return conflicts.stream()
                .map(conflict -> new ConflictLine(
                        conflict.kind().label,
                        question(conflict, claims.statement(conflict.contents().get(0))),
                        conflict.path(),
                        Math.max(2, conflict.contents().size()),
                        conflict.claims(),
                        conflict.families(),
                        conflict.newest()))
                .toList();
    }

    /** What is contested, without either answer. */
    private static Statement question(Conflict conflict, Statement one) {
        return switch (conflict.kind()) {
            case VALUE ->
                new Statement(one.lead(), one.subject(), "", Optional.empty(), "", Optional.empty(), Optional.empty());
            case HOLDER ->
                new Statement(
                        "who held the office of",
                        one.object().orElse(one.subject()),
                        "",
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty());
            case DENIAL ->
                new Statement(
                        "whether " + one.lead(),
                        one.subject(),
                        one.relation(),
                        one.object(),
                        one.tail(),
                        one.role(),
                        one.addressee());
        };
    }

    private String one(String path, DatasetGraph data) {
        Conflict conflict = all.of(data).stream()
                .filter(known -> known.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new Refusal(new Problem(
                        404, "Not found", "Nothing is contested at this address, in this version of the data.")));
        Facts facts = new Facts(data);
        Contents contents = new Contents(facts, new Addresses(Names.BASE, facts));
        List<Content> told = conflict.contents().stream()
                .map(content -> contents.told(content, CLAIMS_OF_A_SIDE))
                .toList();
        return Pages.html(new ConflictPage(
                conflict.kind().label,
                question(conflict, told.get(0).statement()),
                conflict.kind().rule,
                conflict.kind() == Kind.DENIAL ? denial(told.get(0)) : sides(told)));
    }

    private static List<Side> sides(List<Content> told) {
        return told.stream()
                .map(content -> new Side(
                        Optional.of(content.statement()),
                        "",
                        content.tally().supported(),
                        content.claims(),
                        content.href(),
                        content.more()))
                .toList();
    }

    private static List<Side> denial(Content content) {
        Map<Boolean, List<ClaimLine>> bySide = content.claims().stream()
                .collect(Collectors.partitioningBy(claim -> claim.tone().equals("denies")));
        return List.of(
                new Side(
                        Optional.empty(),
                        "Who says so",
                        content.tally().supported(),
                        bySide.get(false),
                        content.href(),
                        content.more()),
                new Side(
                        Optional.empty(),
                        "Who denies it",
                        content.tally().denied(),
                        bySide.get(true),
                        content.href(),
                        content.more()));
    }
}
