package attest.app.query;

import attest.server.query.QueryCatalog;
import attest.server.store.Ontology;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where queries and ontology lie. */
final class Folders {
    @Option(
            names = "--queries",
            paramLabel = "DIR",
            description = "The folder of saved queries; that of Attest itself by default.")
    private Optional<Path> queries = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    QueryCatalog catalog() {
        return catalog(queries.orElse(root().resolve("queries")));
    }

    QueryCatalog catalog(Path folder) {
        try {
            return QueryCatalog.open(folder);
        } catch (IOException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    Path ontologyFolder() {
        return root().resolve("ontology");
    }

    Ontology ontology() {
        return Ontology.read(ontologyFolder());
    }

    /** Where Attest is installed: the launcher tells. */
    private static Path root() {
        return Path.of(System.getProperty("attest.root", "."));
    }
}
