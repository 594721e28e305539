package attest.app.link;

import attest.app.option.DataFolder;
import attest.server.link.LinkReport;
import attest.server.link.Standing;
import attest.server.link.Verdicts;
import attest.server.link.Waiting;
import attest.server.store.Names;
import attest.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the last {@code attest link} proposed in a data folder. No store is opened, so a server may run. */
final class Proposed {
    private static final Pattern PREFIXED =
            Pattern.compile("(person|office|organization|body|place|event)[:/]([0-9a-z-]+)");

    @Mixin
    private DataFolder data;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Path data() {
        return data.path();
    }

    /** @throws StoreException when nothing was proposed yet */
    LinkReport report() throws IOException {
        return LinkReport.read(data.path())
                .orElseThrow(() -> StoreException.told(
                        "NO_DATA", "Nothing is proposed in %s yet: run attest link first.".formatted(data.path())));
    }

    /** What was proposed, as it stands after the decisions of persons. */
    LinkReport standing() throws IOException {
        return new Standing(Verdicts.read(data.path())).of(report());
    }

    Waiting waiting() {
        return new Waiting(Verdicts.read(data.path()));
    }

    /** The line of an entity that somebody names by its IRI, or as person/anna-berger or person:anna-berger. */
    LinkReport.Line line(String entity) throws IOException {
        String iri = iri(entity);
        return standing()
                .line(iri)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "nothing is proposed for %s: 'attest link report' names the entities".formatted(iri)));
    }

    private String iri(String entity) {
        Matcher prefixed = PREFIXED.matcher(entity);
        if (prefixed.matches()) {
            return Names.BASE + prefixed.group(1).replace("body", "organization") + "/" + prefixed.group(2);
        }
        if (!entity.startsWith(Names.BASE)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'%s' is no entity: expected its IRI, or kind and slug, such as person/anna-berger"
                            .formatted(entity));
        }
        return entity;
    }

    /** The short form that {@link #line} takes. */
    static String path(LinkReport.Line line) {
        return line.iri().substring(Names.BASE.length());
    }
}
