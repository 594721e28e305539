package attest.app.query;

import attest.app.option.DataFolder;
import attest.app.option.Services;
import attest.server.ask.Desk;
import attest.server.ask.Request;
import attest.server.query.BadParameter;
import attest.server.query.QueryCatalog;
import attest.server.query.QueryTimeout;
import attest.server.query.SavedQuery;
import attest.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A saved query with values, and the data that it is asked of: what all commands that ask have in common. */
final class Question {
    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = {
                "A value for a parameter; repeat it for several values. Every query also has",
                "_without (a source, family, affiliation or merge left out),",
                "_review (all, unreviewed: without what was rejected, accepted) and _data (a data version)."
            })
    private List<String> given = new ArrayList<>();

    @Mixin
    private DataFolder data;

    @Mixin
    private Folders folders;

    @Mixin
    private Services services;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What is done with a question that fits. */
    interface Work {
        /** Returns the exit code. */
        int apply(Desk desk, Request request) throws IOException;
    }

    /** Opens the data and has the question worked on; what does not fit, or takes too long, is told in a line. */
    int ask(Optional<String> name, Work work) throws IOException {
        services.check();
        QueryCatalog catalog = folders.catalog();
        SavedQuery query = Named.query(catalog, name, spec);
        try (Store store = Store.openLoaded(data.path())) {
            services.serve(store);
            Desk desk = new Desk(store, folders.ontology(), catalog);
            return work.apply(desk, desk.request(query, Given.values(given, spec)));
        } catch (BadParameter wrong) {
            String help = "'attest query show " + query.id() + "' explains its parameters.";
            return told(wrong.getMessage() + "\n" + help, ExitCode.MISUSED);
        } catch (QueryTimeout late) {
            return told("attest: " + late.getMessage(), ExitCode.FAILED);
        }
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** What stands beside the rows: not for who reads those. */
    void note(String words) {
        spec.commandLine().getErr().println(words);
        spec.commandLine().getErr().flush();
    }

    private int told(String message, int code) {
        spec.commandLine().getErr().println(message);
        spec.commandLine().getErr().flush();
        return code;
    }
}
