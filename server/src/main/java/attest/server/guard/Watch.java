package attest.server.guard;

import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** The limits of one run of a query, at hand for the functions that ARQ cannot stop; what passes them ends with {@link Stopped}. */
record Watch(Limits limits, Deadline deadline) {
    static Watch start(Limits limits) {
        return new Watch(limits, Deadline.in(limits.time()));
    }

    Matcher matcher(String function, NodeValue text, NodeValue pattern, NodeValue flags) {
        String subject = string(function, text);
        String expression = string(function, pattern);
        if (expression.length() > limits.pattern()) {
            throw new Stopped(Refusal.badRequest(
                    "Regular expression too long",
                    "%s takes patterns of up to %d characters, this one has %d."
                            .formatted(function, limits.pattern(), expression.length())));
        }
        String given = flags == null ? null : string(function, flags);
        return RegexEngine.makePattern(function, expression, given).matcher(new WatchedText(subject, deadline));
    }

    private static String string(String function, NodeValue value) {
        if (value.asNode().isURI()) {
            throw new ExprEvalException(function + ": not a string: " + value);
        }
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }

    void checkLength(long length) {
        if (length > limits.string()) {
            throw new Stopped(Refusal.badRequest(
                    "String too long", "A query may build strings of up to %d characters.".formatted(limits.string())));
        }
    }
}
