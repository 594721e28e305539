package attest.app.link;

import attest.app.option.DataFolder;
import attest.linker.item.DumpImport;
import attest.linker.item.ImportProgress;
import attest.linker.item.ImportReport;
import attest.server.link.ItemSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code attest link import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes the index of items out of a dump of Wikidata, or a slice of one: JSON, plain, .gz or .bz2.",
            "An import that was stopped goes on where it was; the index that was there stays until the new one is whole."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:imported",
            "1:imported, but some lines could not be read",
            "2:the command line was not understood",
            "3:could not be imported; the index that was there stays"
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DUMP", description = "The file, such as seeds/wikidata.jsonl or latest-all.json.gz.")
    private Path dump;

    @Option(
            names = "--class",
            paramLabel = "Q…",
            description = "Keep only items that are stated to be of this class (P31); repeat it for several.")
    private Set<String> classes = new LinkedHashSet<>();

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = ImportCommand.Day.class,
            description = "The day of the dump, such as 2026-11-16, where the name of the file does not tell it.")
    private Optional<LocalDate> date = Optional.empty();

    @Mixin
    private DataFolder data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ImportReport report = DumpImport.run(request(), Clock.systemUTC(), this::tell);
        report.faults().stream()
                .limit(ImportReport.FAULTS_SHOWN)
                .forEach(fault -> spec.commandLine().getErr().printf("%s:%d: %s%n", dump, fault.line(), fault.why()));
        if (report.meta().damaged() > ImportReport.FAULTS_SHOWN) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "%d lines could not be read; these are the first%n",
                            report.meta().damaged());
        }
        spec.commandLine().getErr().flush();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d of %d items kept; 'attest link' compares with them%n",
                report.meta().kept(), report.meta().read());
        out.flush();
        return report.exitCode();
    }

    private DumpImport.Request request() throws IOException {
        if (!Files.isRegularFile(dump)) {
            throw new ParameterException(spec.commandLine(), "there is no file " + dump + ": give a dump of Wikidata");
        }
        Files.createDirectories(data.path());
        try {
            return new DumpImport.Request(dump, ItemSource.folder(data.path()), classes, date);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private void tell(ImportProgress progress) {
        spec.commandLine()
                .getErr()
                .printf(
                        "%d entities read, %d kept, %d %% of the file, %d a second, %d s left%n",
                        progress.read(),
                        progress.kept(),
                        progress.size() == 0 ? 100 : 100 * progress.bytes() / progress.size(),
                        progress.perSecond(),
                        progress.left().toSeconds());
        spec.commandLine().getErr().flush();
    }

    /** A day as it is written in an address. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException wrong) {
                throw new TypeConversionException("'" + text + "' is no day: expected such as 2026-11-16");
            }
        }
    }
}
