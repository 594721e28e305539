package attest.app.link;

import attest.app.load.FolderLock;
import attest.app.option.DataFolder;
import attest.server.excerpt.Excerpts;
import attest.server.handover.Handover;
import attest.server.store.LoadReport;
import attest.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code attest link statements}. */
@Command(
        name = "statements",
        mixinStandardHelpOptions = true,
        description = {
            "Takes over what Wikidata states of offices, birth and death of the items that entities are linked with, or may be.",
            "It stands in a graph of its own, with the day of the dump; it is no claim. The queries wikidata/… compare."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:taken over",
            "1:taken over, but something in the data was rejected",
            "2:the command line was not understood",
            "3:nothing could be taken over; what was there stays"
        })
final class StatementsCommand implements Callable<Integer> {
    private static final int REJECTED = 1;

    @Mixin
    private DataFolder data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return FolderLock.holding(data.path(), () -> {
            LoadReport stored = take();
            stored.rejections().forEach(rejection -> spec.commandLine().getErr().println("rejected: " + rejection));
            tell(stored);
            return stored.rejections().isEmpty() ? 0 : REJECTED;
        });
    }

    private LoadReport take() throws IOException {
        Optional<Handover> server = Handover.running(data.path());
        if (server.isPresent()) {
            return server.get().statements();
        }
        try (Store store = Store.openLoaded(data.path())) {
            return new Excerpts(store, LinkCommand.ontology()).take();
        }
    }

    private void tell(LoadReport stored) {
        PrintWriter out = spec.commandLine().getOut();
        if (!stored.changed()) {
            out.println("nothing has changed");
        }
        stored.replaced().stream()
                .filter(name -> name.contains("/graph/wikidata/"))
                .forEach(name -> out.println("taken over: " + name));
        out.println("'attest query wikidata/offices-compared' tells where claims and Wikidata agree, and where not.");
        out.flush();
    }
}
