package attest.app.bench;

import attest.loader.Pipeline;
import attest.loader.model.Document;
import attest.loader.model.Extraction;
import attest.loader.rdf.Iris;
import attest.loader.read.Corpus;
import attest.loader.read.UnusableCorpus;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.StringTokenizer;
import java.util.concurrent.Callable;
import org.apache.commons.codec.digest.DigestUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest bench read FOLDER}. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Reads the texts of a folder for their claims, several times over in one JVM, and tells how fast that was and"
                        + " how much memory it left in use. Nothing is written.")
final class ReadCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final int SHOWN = 12;

    @Parameters(paramLabel = "FOLDER", description = "The texts, for example by 'attest bench corpus'.")
    private Path folder;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many texts are read at once; by default as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How often all texts are read (${DEFAULT-VALUE}); the first time loads the language models.")
    private int rounds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--threads, --rounds: expected numbers from 1");
        }
        try {
            read(Corpus.open(folder, Iris.DEFAULT));
        } catch (UnusableCorpus wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
        return 0;
    }

    private void read(Corpus corpus) throws IOException, UnusableCorpus {
        List<Document> documents = corpus.documents();
        if (documents.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    folder + ": expected texts, but there is none that can be read: check the folder");
        }
        Pipeline pipeline = Pipeline.of(corpus.authority(), threads);
        long words = documents.stream()
                .mapToLong(document -> new StringTokenizer(document.text()).countTokens())
                .sum();
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%d texts, %d words, threads: %d%n", documents.size(), words, threads);
        out.printf(
                "%5s %8s %8s %12s %14s %10s %12s %8s %8s%n",
                "round", "s", "CPU s", "words/s", "words/CPU s", "claims", "SHA-256", "MB held", "MB after");
        for (int round = 1; round <= rounds; round++) {
            read(round, pipeline, documents, words, out);
            out.printf(" %8d%n", livingMegabytes());
            out.flush();
        }
    }

    /** Without the last column: what stays in memory once what was read is let go. */
    private static void read(int round, Pipeline pipeline, List<Document> documents, long words, PrintWriter out) {
        long begin = System.nanoTime();
        long cpu = processorTime();
        List<Extraction> read = pipeline.extract(documents);
        double seconds = (System.nanoTime() - begin) / NANOS;
        double cpuSeconds = (processorTime() - cpu) / NANOS;
        long held = livingMegabytes();
        out.printf(
                "%5d %8.1f %8.1f %12.0f %14.0f %10d %s %8d",
                round,
                seconds,
                cpuSeconds,
                words / seconds,
                words / cpuSeconds,
                read.stream().mapToInt(one -> one.claims().size()).sum(),
                fingerprint(read),
                held);
    }

    /** Without the documents, whose sets have another order in each JVM. */
    private static String fingerprint(List<Extraction> read) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        read.forEach(one -> DigestUtils.updateDigest(digest, one.mentions() + "\n" + one.claims() + one.references()));
        return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long livingMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
