package attest.app.link;

import attest.app.load.FolderLock;
import attest.app.option.DataFolder;
import attest.server.handover.Handover;
import attest.server.link.ItemSource;
import attest.server.link.LinkReport;
import attest.server.link.Links;
import attest.server.link.Online;
import attest.server.store.LoadReport;
import attest.server.store.Ontology;
import attest.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest link}. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description = {
            "Proposes for each person, office, body, place and event the item of Wikidata that it may be.",
            "What is certain is linked by rule, what is not waits for a person; nothing is linked by a name alone."
        },
        subcommands = {
            ImportCommand.class,
            QueueCommand.class,
            ShowCommand.class,
            DecideCommand.class,
            ReportCommand.class,
            StatementsCommand.class,
            ExportCommand.class
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:proposed",
            "1:proposed, but something in the data was rejected",
            "2:the command line was not understood",
            "3:nothing could be proposed"
        })
public final class LinkCommand implements Callable<Integer> {
    private static final int REJECTED = 1;

    @Option(
            names = "--online",
            description = "Ask Wikidata's own interface too, beside the index; answers are kept. Needs --contact.")
    private boolean online;

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "How Wikidata's operators can reach you: a mail or https address.")
    private Optional<String> contact = Optional.empty();

    @Option(names = "--offline", description = "Use the kept answers of Wikidata's interface, and ask for no others.")
    private boolean offline;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            defaultValue = Online.WIKIDATA,
            description = "The address of the interface (${DEFAULT-VALUE}).")
    private URI endpoint;

    @Mixin
    private DataFolder data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (online != contact.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--online and --contact ADDRESS belong together: Wikidata wants to know who asks");
        }
        Online asked = new Online(contact, offline, endpoint);
        return FolderLock.holding(data.path(), () -> {
            LoadReport stored = propose(asked);
            stored.rejections().forEach(rejection -> spec.commandLine().getErr().println("rejected: " + rejection));
            tell(LinkReport.read(data.path()).orElseThrow());
            return stored.rejections().isEmpty() ? 0 : REJECTED;
        });
    }

    private LoadReport propose(Online asked) throws IOException {
        Optional<Handover> server = Handover.running(data.path());
        if (server.isPresent()) {
            return server.get().link(asked.options());
        }
        try (Store store = Store.openLoaded(data.path());
                ItemSource items = ItemSource.open(data.path(), asked)) {
            LoadReport stored = new Links(store, ontology())
                    .propose(items.candidates(), items.words(), items.asOf(), this::asked)
                    .load();
            items.missing()
                    .forEach(address -> spec.commandLine().getErr().println("not kept, and not asked: " + address));
            return stored;
        }
    }

    private void asked(int round, int asked, int all) {
        if (asked % 1000 == 0 || asked == all) {
            spec.commandLine().getErr().printf("round %d: %d of %d entities compared%n", round, asked, all);
            spec.commandLine().getErr().flush();
        }
    }

    private void tell(LinkReport report) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d linked, %d to review, %d unlinked%n",
                count(report, "AUTO"), count(report, "REVIEW"), count(report, "NONE"));
        out.println("'attest link queue' names what waits for a decision, '/review/links' shows it side by side;");
        out.println("'attest link report' tells for each entity why it is linked or not.");
        out.flush();
    }

    private static long count(LinkReport report, String outcome) {
        return report.count(outcome);
    }

    /** What the store is loaded by; the launcher tells where Attest is installed. */
    static Ontology ontology() {
        return Ontology.read(Path.of(System.getProperty("attest.root", "."), "ontology"));
    }
}
