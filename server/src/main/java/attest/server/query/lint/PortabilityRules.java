package attest.server.query.lint;

import attest.server.query.ParameterBlocks;
import attest.server.query.SavedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.XSD;

/** What would run on this engine only, reach outside, or count one thing twice. */
final class PortabilityRules {
    private static final String RULE = "portability";
    private static final Pattern GRAPH = Pattern.compile("(?i)\\bGRAPH\\b");
    private static final Pattern SERVICE = Pattern.compile("(?i)\\bSERVICE\\b");
    private static final Pattern FROM = Pattern.compile("(?i)\\bFROM\\b");
    private static final Pattern COUNT = Pattern.compile("(?i)\\bCOUNT\\s*\\((?!\\s*DISTINCT)");
    private static final Pattern REGEX = Pattern.compile("(?i)\\bREGEX\\b");

    private PortabilityRules() {}

    static void check(SavedQuery query, Report report) {
        Anatomy anatomy = Anatomy.of(query.query());
        if (!anatomy.graphs.isEmpty()) {
            report.body(GRAPH, RULE, "GRAPH: the default graph shows all graphs; drop it");
        }
        if (anatomy.services.stream().anyMatch(each -> !query.header()
                .services()
                .contains(each.getServiceNode().toString()))) {
            report.body(SERVICE, RULE, "SERVICE asks another endpoint; name its IRI in 'services:' of the header");
        }
        if (anatomy.queries.stream().anyMatch(inner -> inner.hasDatasetDescription())) {
            report.body(FROM, RULE, "FROM: the default graph shows all graphs; drop it");
        }
        if (anatomy.aggregators.stream().anyMatch(PortabilityRules::countsTwice)) {
            report.body(
                    COUNT, RULE, "COUNT without DISTINCT counts a thing once for every way to find it; add DISTINCT");
        }
        anatomy.triples.forEach(triple -> path(triple, query, report));
        anatomy.functions.forEach(function -> function(function, report));
    }

    private static boolean countsTwice(Object aggregator) {
        return aggregator instanceof AggCount
                || aggregator instanceof AggCountVar
                || aggregator instanceof AggCountDistinct;
    }

    private static void path(TriplePath triple, SavedQuery query, Report report) {
        if (triple.isTriple()) {
            return;
        }
        List<Path> steps = new ArrayList<>();
        if (!onlySteps(triple.getPath(), steps)) {
            String message = "the path %s: only '/' is portable and has evidence; write the steps as triples";
            Pattern place = steps.isEmpty() ? Pattern.compile("[!^]") : local(((P_Link) steps.get(0)).getNode());
            report.body(place, RULE, message.formatted(triple.getPath().toString(query.query())));
        }
    }

    /** Whether a path is links joined by '/'; collects the links seen. */
    private static boolean onlySteps(Path path, List<Path> links) {
        if (path instanceof P_Link) {
            links.add(path);
            return true;
        }
        return path instanceof P_Seq both && onlySteps(both.getLeft(), links) && onlySteps(both.getRight(), links);
    }

    private static Pattern local(Node node) {
        return Pattern.compile(":" + Pattern.quote(node.getLocalName()) + "\\b");
    }

    private static void function(ExprFunction function, Report report) {
        if (function instanceof E_Function own && !own.getFunctionIRI().startsWith(XSD.getURI())) {
            report.body(
                    Pattern.compile("(?i)\\b(?:FILTER|BIND|SELECT)\\b"),
                    RULE,
                    "the function <" + own.getFunctionIRI() + "> is this engine's own; use the standard's functions");
        }
        boolean fromUser = function.getVarsMentioned().stream()
                .anyMatch(variable -> ParameterBlocks.isParameterName(variable.getName()));
        if (function instanceof E_Regex && fromUser) {
            report.body(REGEX, RULE, "REGEX with a caller's words can outlive the timeout; use CONTAINS");
        }
    }
}
