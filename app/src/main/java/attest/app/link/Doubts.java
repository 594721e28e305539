package attest.app.link;

import attest.linker.item.ItemIndex;
import attest.linker.model.Item;
import attest.linker.model.Name;
import attest.linker.model.Verdict;
import attest.server.link.ItemSource;
import attest.server.link.LinkReport;
import attest.server.link.Standing;
import attest.server.link.Verdicts;
import attest.server.store.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody who decides should know at once. None of it stands in the way of the decision. */
final class Doubts {
    private final Path data;
    private final LinkReport report;

    Doubts(Path data, LinkReport report) {
        this.data = data;
        this.report = report;
    }

    /** Others of ours that are that item, before this is decided. */
    List<String> others(LinkReport.Line line, String item) {
        Verdicts before = Verdicts.read(data);
        return new Standing(before)
                .others(report, line.iri(), item).stream()
                        .map(other -> "also %s, as %s: both are asked now"
                                .formatted(other.substring(Names.BASE.length()), who(before, other, item)))
                        .toList();
    }

    private static String who(Verdicts verdicts, String entity, String item) {
        List<String> names = verdicts.whoSaysSame(entity, item);
        return names.isEmpty() ? "the rule or the authority says" : String.join(" and ", names) + " said";
    }

    /** That an item is neither in the index nor proposed. */
    Optional<String> unseen(LinkReport.Line line, Optional<String> item) throws IOException {
        boolean proposed = line.candidates().stream().anyMatch(candidate -> item.equals(Optional.of(candidate.id())));
        if (item.isEmpty() || proposed || read(item.get()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(item.get() + " is not among the items read; the decision is kept as you said");
    }

    /** An item in words, so that who mistyped its id, or whose item became another, sees it. */
    String named(String item) throws IOException {
        return read(item)
                .map(found -> Stream.of(
                                found.redirectedFrom().map(old -> "now " + found.id()),
                                Name.shown(found.names()).map(Name::text),
                                Optional.of(found.description()).filter(words -> !words.isBlank()))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ", item + " (", ")")))
                .orElse(item);
    }

    private Optional<Item> read(String item) throws IOException {
        Path folder = ItemSource.folder(data);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (ItemIndex index = ItemIndex.open(folder)) {
            return index.item(item);
        }
    }

    /** What others said, when all together come to no answer. */
    Optional<String> against(LinkReport.Line line, String by) {
        Verdicts after = Verdicts.read(data);
        boolean unsure =
                after.judgements(line.iri()).stream().anyMatch(judgement -> judgement.verdict() == Verdict.UNSURE);
        String said = after.standing(line.iri()).stream()
                .filter(word -> !word.by().equals(by))
                .map(word -> "%s said %s%s"
                        .formatted(
                                word.by(),
                                word.verdict().name().toLowerCase(Locale.ROOT),
                                word.item().map(id -> " " + id).orElse("")))
                .collect(Collectors.joining("; "));
        return unsure && !said.isEmpty() ? Optional.of(said + ": now unsure") : Optional.empty();
    }
}
