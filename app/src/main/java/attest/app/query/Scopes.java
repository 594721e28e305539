package attest.app.query;

import attest.server.ask.Request;
import attest.server.ask.Review;
import attest.server.ask.Scope;

/** Says on which part of the data a question was asked. */
final class Scopes {
    private Scopes() {}

    /** A line, or nothing when all current data were asked. */
    static String line(Request request, String dataVersion) {
        Scope scope = request.scope();
        if (scope.equals(Scope.EVERYTHING)) {
            return "";
        }
        StringBuilder line = new StringBuilder("Data version " + dataVersion.substring(0, 12));
        if (!scope.without().isEmpty()) {
            line.append(", without ").append(String.join(" ", scope.without()));
        }
        if (scope.review() != Review.ALL) {
            line.append(scope.review() == Review.ACCEPTED ? ", accepted claims only" : ", without rejected claims");
        }
        return line.append("\n").toString();
    }
}
