package attest.app.link;

import attest.app.load.FolderLock;
import attest.linker.model.Item;
import attest.linker.model.Verdict;
import attest.loader.Loader;
import attest.loader.Origin;
import attest.loader.rdf.Iris;
import attest.server.handover.Handover;
import attest.server.link.Home;
import attest.server.link.LinkReport;
import attest.server.link.Verdicts;
import attest.server.review.Decision;
import attest.server.store.LoadReport;
import attest.server.store.Store;
import attest.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest link decide}. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Decides whether an entity is an item, in your name. It is kept in decisions.jsonl of the corpus, is in force",
            "at once, and always wins over the rule."
        })
final class DecideCommand implements Callable<Integer> {
    /** The words of a decision. */
    enum Word {
        same,
        different,
        unsure,
        none
    }

    @Parameters(
            index = "0",
            paramLabel = "ENTITY",
            description = "Its IRI, or kind and slug, such as person/anna-berger.")
    private String entity;

    @Parameters(index = "1", paramLabel = "WORD", description = "${COMPLETION-CANDIDATES}: none where it has no item.")
    private Word word;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "ITEM",
            description = "Such as Q794; not needed where one only is proposed.")
    private Optional<String> item = Optional.empty();

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who decides.")
    private String by;

    @Option(names = "--reason", paramLabel = "WORDS", defaultValue = "", description = "Why.")
    private String reason;

    @Mixin
    private Proposed proposed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!Decision.isName(by)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--by takes the name that is to stand beside the decision, up to %d characters"
                            .formatted(Decision.LONGEST_NAME));
        }
        LinkReport.Line line = proposed.line(entity);
        Optional<String> meant = meant(line);
        Doubts doubts = new Doubts(proposed.data(), proposed.report());
        List<String> others = word == Word.same ? doubts.others(line, meant.orElseThrow()) : List.of();
        boolean kept = FolderLock.holding(proposed.data(), () -> keep(line, meant));
        spec.commandLine()
                .getOut()
                .printf(
                        "%s: %s (%s) %s %s%n",
                        kept ? "kept, and in force" : "decided so before by the same person, nothing is added",
                        line.label(),
                        line.kind(),
                        word,
                        meant.isPresent() ? doubts.named(meant.get()) : "");
        others.forEach(spec.commandLine().getOut()::println);
        doubts.unseen(line, meant).ifPresent(spec.commandLine().getOut()::println);
        doubts.against(line, by).ifPresent(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
        return 0;
    }

    /** Whether it is a new decision. */
    private boolean keep(LinkReport.Line line, Optional<String> meant) throws IOException {
        Verdict verdict = Verdict.valueOf(word.name().toUpperCase(Locale.ROOT));
        if (Verdicts.read(proposed.data()).stands(line.iri(), meant, verdict, by)) {
            return false;
        }
        decision(line, meant).append(corpus(line.home()));
        new Loader(proposed.data(), Iris.DEFAULT).takeDecisions();
        load();
        if (!Verdicts.read(proposed.data()).stands(line.iri(), meant, verdict, by)) {
            throw StoreException.told(
                    "BROKEN",
                    "The decision is kept, but does not count: attest load of its corpus tells what is wrong.");
        }
        return true;
    }

    private Optional<String> meant(LinkReport.Line line) {
        if (word == Word.none) {
            return item.map(given -> {
                throw new ParameterException(
                        spec.commandLine(), "none takes no item: use different for one that it is not");
            });
        }
        String given = item.orElseGet(() -> {
            if (line.candidates().size() != 1) {
                throw new ParameterException(
                        spec.commandLine(),
                        line.candidates().isEmpty()
                                ? "no item is proposed: tell which one is meant, such as Q794"
                                : "tell which one is meant: " + named(line));
            }
            return line.candidates().get(0).id();
        });
        if (!Item.isId(given)) {
            throw new ParameterException(spec.commandLine(), "'" + given + "' is no item: expected an id such as Q794");
        }
        return Optional.of(given);
    }

    private static String named(LinkReport.Line line) {
        return line.candidates().stream()
                .map(candidate -> "%s (%s)".formatted(candidate.id(), candidate.label()))
                .collect(Collectors.joining(", "));
    }

    private Decision decision(LinkReport.Line line, Optional<String> meant) {
        return new Decision(
                line.iri(),
                "identity",
                word.name(),
                meant.map(Verdicts.ITEMS::concat),
                by,
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                reason);
    }

    private Path corpus(Home home) throws IOException {
        Map<String, Origin> origins = new Loader(proposed.data(), Iris.DEFAULT).origins();
        return Optional.ofNullable(origins.get(home.authority()))
                .or(() -> origins.values().stream()
                        .filter(origin -> home.texts().stream().anyMatch(origin.textHashes()::contains))
                        .findFirst())
                .map(Origin::corpus)
                .orElseThrow(() -> StoreException.told(
                        "NO_DATA", "The corpus of this entity is not known: run attest load for it once."));
    }

    private LoadReport load() throws IOException {
        Optional<Handover> server = Handover.running(proposed.data());
        if (server.isPresent()) {
            return server.get().load();
        }
        try (Store store = Store.openLoaded(proposed.data())) {
            return store.load(LinkCommand.ontology());
        }
    }
}
