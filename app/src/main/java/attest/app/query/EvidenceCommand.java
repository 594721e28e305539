package attest.app.query;

import attest.server.ask.Asked;
import attest.server.ask.Desk;
import attest.server.ask.Evidence;
import attest.server.ask.Request;
import attest.server.query.Answer;
import attest.server.query.SavedQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest query evidence NAME --row N}. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        description = "Shows the claims that a row of an answer rests on: who says so, in which words, where.")
final class EvidenceCommand implements Callable<Integer> {
    /** Says of claims who says so, in which words, where. */
    private static final String WORDS = "sources/words-behind-claim";

    private static final List<String> SHOWN = List.of("says", "quote", "where", "claim");

    @Parameters(paramLabel = "NAME", description = "The query.")
    private String name;

    @Option(names = "--row", paramLabel = "N", required = true, description = "The row, counted from 1.")
    private int row;

    @Mixin
    private Question question;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return question.ask(Optional.of(name), this::show);
    }

    private int show(Desk desk, Request request) {
        Answer answer = desk.ask(request).answer();
        if (row < 1 || row > answer.rows().size()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "expected --row from 1 to " + answer.rows().size() + ", got " + row
                            + "; the answer has no such row");
        }
        Evidence evidence = desk.evidence(request, key(request.query(), answer));
        PrintWriter out = question.out();
        out.println(String.join("  ", answer.texts().get(row - 1)));
        out.println();
        evidence.why().ifPresent(why -> out.println(why + "\n"));
        out.print(words(desk, request, evidence.claims()));
        out.flush();
        return ExitCode.FINE;
    }

    private Map<String, String> key(SavedQuery query, Answer answer) {
        Binding chosen = answer.rows().get(row - 1);
        Map<String, String> key = new LinkedHashMap<>();
        query.header()
                .key()
                .forEach(column -> key.put(
                        column,
                        answer.cell(chosen, column).map(EvidenceCommand::text).orElse("")));
        return key;
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }

    /** The claims with their words, in the same part of the data; their names only where no saved query tells more. */
    private static String words(Desk desk, Request request, List<String> claims) {
        Optional<SavedQuery> words = desk.catalog().find(WORDS);
        if (claims.isEmpty() || words.isEmpty()) {
            return claims.isEmpty() ? "" : String.join("\n", claims) + "\n";
        }
        Map<String, List<String>> given = new LinkedHashMap<>(Map.of("pClaim", claims));
        Asked asked = desk.ask(new Request(words.get(), given, request.scope()));
        List<Integer> places = SHOWN.stream()
                .map(asked.answer().columns()::indexOf)
                .filter(place -> place >= 0)
                .toList();
        List<List<String>> rows = asked.answer().texts().stream()
                .map(cells -> places.stream().map(cells::get).toList())
                .toList();
        return Table.of(places.stream().map(asked.answer().columns()::get).toList(), rows);
    }
}
