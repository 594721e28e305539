package attest.server.giveback;

import java.util.EnumMap;
import java.util.Map;

/**
 * An export as it is written, also by a server for a command.
 *
 * @param statements how many there are
 * @param left how many claims were left out, by reason
 * @param text the commands of QuickStatements, or the JSON of {@code wbeditentity}
 * @param report each claim that was left out and why, for programs
 */
public record Written(int statements, Map<Reason, Integer> left, String text, String report) {
    public Written {
        Map<Reason, Integer> ordered = new EnumMap<>(Reason.class);
        ordered.putAll(left);
        left = ordered;
    }
}
