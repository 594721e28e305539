package attest.app.explain;

import attest.loader.explain.Explainer;
import attest.loader.explain.Explanation;
import attest.loader.model.Document;
import attest.loader.rdf.Iris;
import attest.loader.read.Corpus;
import attest.loader.read.UnusableCorpus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest explain FILE}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Shows how a text is read: names, dates with reasons, rules that fired or nearly did, and claims."
                + " Nothing is stored.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the text was explained", "1:the text or its corpus cannot be read"})
public final class ExplainCommand implements Callable<Integer> {
    private static final int WRONG = 1;

    @Parameters(paramLabel = "FILE", description = "A text.")
    private Path file;

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description =
                    "The corpus that knows about it: catalogue and authority. Unless given, the folder of the file.")
    private Path corpus;

    @Option(names = "--html", paramLabel = "PAGE", description = "Write a page to this file instead of lines.")
    private Path page;

    @Option(
            names = "--grammar",
            description = "Show lemma, tag and dependencies of each word too, for whoever writes a rule.")
    private boolean grammar;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Corpus known = Corpus.open(Optional.ofNullable(corpus).orElse(folder), Iris.DEFAULT);
            Optional<Document> document = known.document(file);
            known.problems().forEach(this::tell);
            if (document.isPresent()) {
                show(Explainer.of(known.authority()).explain(document.get()));
            }
            return document.isPresent() ? 0 : WRONG;
        } catch (UnusableCorpus wrong) {
            tell(wrong.problem());
            return WRONG;
        }
    }

    private void show(Explanation explanation) throws IOException {
        Account account = Account.of(explanation, grammar);
        if (page == null) {
            print(account);
        } else {
            try (Writer writer = Files.newBufferedWriter(page)) {
                Page.write(account, style(), writer);
            }
            spec.commandLine().getOut().println(account.summary() + ": " + page);
        }
    }

    private void print(Account account) {
        PrintWriter out = spec.commandLine().getOut();
        account.about().forEach(line -> out.printf("%-9s %s%n", line.kind(), line.text()));
        account.unread().forEach(line -> out.println("not read, " + line.kind() + ": " + line.text()));
        for (Account.Passage passage : account.passages()) {
            StringBuilder words = new StringBuilder();
            passage.words().forEach(piece -> words.append(piece.text()));
            out.printf("%n%s: %s%n", passage.where(), Account.oneLine(words.toString()));
            passage.lines().forEach(line -> out.printf("  %-8s %s%n", line.kind(), line.text()));
        }
        out.println();
        out.println(account.summary());
        out.flush();
    }

    private static String style() throws IOException {
        try (var in = ExplainCommand.class.getResourceAsStream("/attest/explain.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void tell(Object problem) {
        spec.commandLine().getErr().println(problem);
        spec.commandLine().getErr().flush();
    }
}
