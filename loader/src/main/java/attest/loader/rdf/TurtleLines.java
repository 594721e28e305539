package attest.loader.rdf;

import attest.loader.model.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;

/** The statements of a Turtle file and the line on which each subject first stands. */
final class TurtleLines extends AbstractRDFHandler {
    private final String name;
    private final List<Problem> problems;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<IRI, Long> lines = new HashMap<>();
    private long line = 1;

    private TurtleLines(String name, List<Problem> problems) {
        this.name = name;
        this.problems = problems;
    }

    static TurtleLines parse(String name, String turtle, Iris iris, List<Problem> problems) {
        TurtleLines lines = new TurtleLines(name, problems);
        RDFParser parser = Rio.createParser(RDFFormat.TURTLE);
        // Days are checked with the entity they belong to, so that the rest of the file stays readable.
        parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
        parser.setParseLocationListener((line, column) -> lines.line = line);
        parser.setRDFHandler(lines);
        try {
            parser.parse(new StringReader(turtle), iris.base());
        } catch (RDFParseException wrong) {
            throw new UnreadableTurtle(
                    new Problem(name + ":" + wrong.getLineNumber(), "not Turtle: " + wrong.getMessage()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return lines;
    }

    @Override
    public void handleStatement(Statement statement) {
        if (statement.getSubject() instanceof IRI subject
                && !statement.getObject().isBNode()) {
            statements.add(statement);
            lines.putIfAbsent(subject, line);
        } else {
            problems.add(new Problem(
                    name + ":" + line,
                    "a blank node cannot be cited, so the statement with it was left out: give it an IRI"));
        }
    }

    List<Statement> statements() {
        return statements;
    }

    long line(IRI subject) {
        return lines.get(subject);
    }

    Map<IRI, Model> bySubject() {
        Map<IRI, Model> bySubject = new LinkedHashMap<>();
        for (Statement statement : statements) {
            bySubject
                    .computeIfAbsent((IRI) statement.getSubject(), subject -> new LinkedHashModel())
                    .add(statement);
        }
        return bySubject;
    }
}
