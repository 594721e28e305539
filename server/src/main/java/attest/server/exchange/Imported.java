package attest.server.exchange;

import java.util.List;

/**
 * A file of another tool as a saved query.
 *
 * @param name last part of an id for it
 * @param text the file, to be linted
 * @param told what could not be taken over, or has to be completed
 */
public record Imported(String name, String text, List<String> told) {
    public Imported {
        told = List.copyOf(told);
    }
}
