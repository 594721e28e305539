package attest.linker.match;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are shown and compared: with two decimals, so that a threshold means what a reader sees. */
final class Decimals {
    private Decimals() {}

    /** Rounded down: what is shown as .93 is at least that much. */
    static BigDecimal of(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.FLOOR);
    }
}
