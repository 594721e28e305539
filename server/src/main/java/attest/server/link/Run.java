package attest.server.link;

import java.time.LocalDate;

/**
 * What proposed the links.
 *
 * @param linker version of its rules
 * @param items where the items come from, in words
 * @param asOf the day of the items: what the rules accepted, they accepted on what was known then
 */
public record Run(String linker, String items, LocalDate asOf) {
    String label() {
        return "attest linker " + linker + "; " + items;
    }
}
