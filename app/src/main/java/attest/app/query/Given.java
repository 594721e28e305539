package attest.app.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads {@code -p NAME=VALUE}. */
final class Given {
    private Given() {}

    /** The values by name; a name that is given again has several. */
    static Map<String, List<String>> values(List<String> given, CommandSpec spec) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String each : given) {
            int sign = each.indexOf('=');
            if (sign < 1) {
                throw new ParameterException(spec.commandLine(), "expected -p NAME=VALUE, got '" + each + "'");
            }
            values.computeIfAbsent(each.substring(0, sign), any -> new ArrayList<>())
                    .add(each.substring(sign + 1));
        }
        return values;
    }
}
