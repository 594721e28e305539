package attest.linker.model;

import java.math.BigDecimal;

/**
 * One thing that speaks for or against an item.
 *
 * @param name which: name, kind, posts, born, died, country, neighbours and others
 * @param value from 0, says nothing, to 1, agrees fully; below 0 for what contradicts, down to -1
 * @param why in plain English, with what was compared
 */
public record Feature(String name, BigDecimal value, String why) {
    public Feature {
        Checks.notBlank(name, "name of a feature");
        Checks.notBlank(why, "reason of the feature " + name);
        if (value.abs().compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("the feature " + name + " is " + value + ": -1 to 1 was expected");
        }
    }

    /** Whether it speaks against the item. */
    public boolean contradicts() {
        return value.signum() < 0;
    }
}
