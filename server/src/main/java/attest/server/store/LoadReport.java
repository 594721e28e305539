package attest.server.store;

import java.util.List;

/**
 * What a load did.
 *
 * @param changed whether anything was written
 * @param version the data version after it
 * @param replaced names of the graphs that are new or have new content, sorted
 * @param removed names of the graphs that are gone, sorted
 * @param rejections what the gate kept out, in the order of the files
 */
public record LoadReport(
        boolean changed, String version, List<String> replaced, List<String> removed, List<Rejection> rejections) {}
