package attest.app.evaluate;

import java.util.Locale;

/**
 * So many of so many.
 *
 * @param part how many have it
 * @param whole how many were asked
 */
record Ratio(int part, int whole) {
    static final Ratio NONE = new Ratio(0, 0);

    Ratio plus(boolean has) {
        return new Ratio(part + (has ? 1 : 0), whole + 1);
    }

    /** 0 to 1; 0 where nothing was asked. */
    double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** With two digits, never rounded up: 0.849 is below 0.85. */
    static String rounded(double value) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(value * 100 + 1e-9) / 100);
    }

    /** "0.85 (17 of 20)", or "none" where nothing was asked. */
    @Override
    public String toString() {
        return whole == 0 ? "none" : rounded(value()) + " (" + part + " of " + whole + ")";
    }
}
