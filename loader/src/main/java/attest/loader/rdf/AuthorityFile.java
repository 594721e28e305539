package attest.loader.rdf;

import attest.loader.model.Authority;
import attest.loader.model.Iri;
import attest.loader.model.KnownEntity;
import attest.loader.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;

/**
 * A corpus' authority.ttl: the known entities, and the whole of its statements as a graph of their own.
 * An entity that cannot be used (no label, a day that does not exist) is left out of both and told as a problem.
 */
public final class AuthorityFile {
    private final Authority authority;
    private final Collection<Statement> statements;
    private final List<Problem> problems;

    private AuthorityFile(Authority authority, Collection<Statement> statements, List<Problem> problems) {
        this.authority = authority;
        this.statements = statements;
        this.problems = List.copyOf(problems);
    }

    /** The authority of a corpus that has none. */
    public static AuthorityFile none() {
        return new AuthorityFile(Authority.EMPTY, List.of(), List.of());
    }

    /**
     * Reads Turtle.
     *
     * @param name the file's name, for messages
     * @throws UnreadableTurtle if it breaks the grammar; the message tells the line
     */
    public static AuthorityFile read(String name, String turtle, Iris iris) {
        List<Problem> problems = new ArrayList<>();
        TurtleLines lines = TurtleLines.parse(name, turtle, iris, problems);
        Map<IRI, KnownEntity> known = new LinkedHashMap<>();
        Set<IRI> faulty = new HashSet<>();
        lines.bySubject().forEach((subject, description) -> {
            try {
                new EntityReader(description).read().ifPresent(entity -> known.put(subject, entity));
            } catch (IllegalArgumentException wrong) {
                faulty.add(subject);
                problems.add(new Problem(name + ":" + lines.line(subject), wrong.getMessage()));
            }
        });
        List<KnownEntity> entities = known.values().stream()
                .sorted(Comparator.comparing(KnownEntity::iri))
                .toList();
        List<Statement> sound = lines.statements().stream()
                .filter(statement -> !faulty.contains(statement.getSubject()))
                .toList();
        return new AuthorityFile(new Authority(entities), sound, problems);
    }

    public Authority authority() {
        return authority;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Whether the file says that there is such a thing, of whatever class. */
    public boolean names(Iri iri) {
        return statements.stream().anyMatch(statement -> statement.getSubject().equals(Statements.iri(iri)));
    }

    /** The statements as the graph of a corpus. */
    public byte[] trig(String corpus, Iris iris) {
        Statements graph = new Statements(iris.authorityGraph(corpus));
        statements.forEach(graph::copy);
        return SortedWriter.trig(graph.all(), Terms.prefixes(iris));
    }
}
