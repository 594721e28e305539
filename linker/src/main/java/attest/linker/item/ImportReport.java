package attest.linker.item;

import java.util.List;

/**
 * What an import did.
 *
 * @param resumed the line after which it went on; 0 when it began at the beginning
 * @param faults lines that could not be read, the first hundred of them; {@link IndexMeta#damaged} counts all
 */
public record ImportReport(IndexMeta meta, long resumed, List<Fault> faults) {
    /** More of them would hide what else is said. */
    public static final int FAULTS_SHOWN = 5;

    /** A line of the dump that was passed over, and why. */
    public record Fault(long line, String why) {}

    public ImportReport {
        faults = List.copyOf(faults);
    }

    /** 0 when every line could be read, 1 when some were passed over. */
    public int exitCode() {
        return meta.damaged() == 0 ? 0 : 1;
    }
}
