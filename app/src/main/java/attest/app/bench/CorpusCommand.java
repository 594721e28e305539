package attest.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest bench corpus FOLDER}. */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        description =
                "Writes invented news articles, to try how fast 'attest load' reads. The same number gives the same bytes.")
final class CorpusCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "A new folder for the articles.")
    private Path folder;

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many articles, of about 400 words each (${DEFAULT-VALUE}).")
    private int documents;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (documents < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--documents: expected a number from 1, but this is " + documents);
        }
        Files.createDirectories(folder);
        Articles articles = new Articles();
        for (int i = 0; i < documents; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "article-%06d.txt", i)), articles.next());
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "%d articles in %s; read them with: attest load %s --data NEW_FOLDER%n",
                        documents, folder, folder);
        return 0;
    }
}
