package attest.server.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;

/**
 * Lets in what is well formed and quoted correctly. A claim that fails is taken out with its attributions, a source that
 * fails as a whole is kept out whole, everything else passes.
 */
final class Gate {
    private final Supplier<Judge> judges;
    private final Path texts;
    private final Set<String> taken;
    private final List<Candidate> waiting = new ArrayList<>();
    private final Set<Rejection> rejections = new LinkedHashSet<>();

    /**
     * Opens a gate for one load.
     *
     * @param judges asked for a judge when there is something to judge
     * @param taken names of the graphs that other files hold already
     */
    Gate(Supplier<Judge> judges, Path texts, Set<String> taken) {
        this.judges = judges;
        this.texts = texts;
        this.taken = new HashSet<>(taken);
    }

    /** Reads and judges the files; returns what may be stored. */
    List<Candidate> pass(List<GraphFile> files) {
        files.forEach(this::enter);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Judge judge = judges.get();
        boolean again = true;
        while (again) { // what was taken out may have been what something else needed
            again = false;
            judge.look(waiting);
            for (Candidate candidate : List.copyOf(waiting)) {
                again |= reject(candidate, judge.faults(candidate));
            }
        }
        return List.copyOf(waiting);
    }

    List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    private void enter(GraphFile file) {
        try {
            Candidate candidate = file.parse();
            if (candidate.name() == null) {
                return;
            }
            refuseTwin(candidate);
            List<Fault> faults =
                    candidate.isSource() ? Quotations.open(candidate, texts).faults() : List.of();
            waiting.add(candidate);
            reject(candidate, faults);
        } catch (GraphFile.BadGraph bad) {
            rejections.add(new Rejection(file.path(), Optional.empty(), bad.getMessage(), ""));
        }
    }

    private void refuseTwin(Candidate candidate) throws GraphFile.BadGraph {
        if (!taken.add(candidate.name().getURI())) {
            throw new GraphFile.BadGraph("another file holds the same graph already: " + candidate.name());
        }
    }

    /** Takes out what is at fault; true when it was more than claims and mentions, to which nothing else refers. */
    private boolean reject(Candidate candidate, List<Fault> faults) {
        Optional<Node> document = candidate.document();
        boolean more = false;
        for (Fault fault : faults) {
            boolean whole = document.filter(fault.node()::equals).isPresent();
            more |= whole || !candidate.speaks(fault.node());
            tell(candidate, fault, whole);
            if (whole) {
                waiting.remove(candidate);
            }
        }
        faults.forEach(fault -> candidate.drop(fault.node()));
        return more;
    }

    private void tell(Candidate candidate, Fault fault, boolean whole) {
        Node node = candidate.owner(fault.node());
        Optional<String> name = whole ? Optional.empty() : Optional.of(node.toString());
        rejections.add(new Rejection(candidate.file(), name, fault.message(), candidate.words(fault.node())));
        if (!whole) {
            candidate.fallingWith(node).stream()
                    .filter(other ->
                            !other.equals(node) && !candidate.words(other).isEmpty())
                    .forEach(other -> rejections.add(new Rejection(
                            candidate.file(),
                            Optional.of(candidate.owner(other).toString()),
                            "it speaks of " + node + ", which was left out",
                            candidate.words(other))));
        }
    }
}
