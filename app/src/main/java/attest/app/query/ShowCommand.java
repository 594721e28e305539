package attest.app.query;

import attest.server.query.Parameter;
import attest.server.query.SavedQuery;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest query show NAME}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Explains a saved query: what it asks, how to read the answer, its parameters, its text.")
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "The query, for instance offices/of-person.")
    private String name;

    @Mixin
    private Folders folders;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        SavedQuery query = Named.query(folders.catalog(), Optional.of(name), spec);
        PrintWriter out = spec.commandLine().getOut();
        out.println(query.id() + ", version " + query.header().version() + ", sha256 " + query.sha256());
        out.println(query.header().summary() + "?");
        out.println(query.header().description());
        query.header().params().forEach((parameter, about) -> out.println(line(query, parameter, about)));
        out.println();
        out.print(query.text());
        out.flush();
        return ExitCode.FINE;
    }

    private static String line(SavedQuery query, String name, Parameter about) {
        List<String> defaults = query.defaults(name);
        String usual = defaults.isEmpty() ? "any" : String.join(" ", defaults);
        return "  -p %s=…  %s (%s%s%s), if not given: %s"
                .formatted(
                        name,
                        about.label(),
                        about.type().word(),
                        about.multiple() ? ", several" : "",
                        about.values().isEmpty() ? "" : ": " + String.join(" ", about.values()),
                        about.required() ? "an error" : usual);
    }
}
