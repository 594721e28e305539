package attest.linker.name;

import java.util.List;

/** What it costs to take one sound for another, or to leave one out (Damerau's edit distance without transposition, weighted). */
final class Costs {
    private static final int SIGNS = 128;
    private static final String VOWELS = "aeouUI";
    private static final String SHORT_IN_ARABIC = "aeo";
    private static final double[][] INSTEAD = instead();

    private Costs() {}

    private static double[][] instead() {
        double[][] costs = new double[SIGNS][SIGNS];
        for (int one = 0; one < SIGNS; one++) {
            for (int other = 0; other < SIGNS; other++) {
                costs[one][other] = one == other ? 0 : 1;
            }
        }
        for (List<String> row : Table.read("costs.tsv")) {
            char one = row.get(0).charAt(0);
            char other = row.get(1).charAt(0);
            costs[one][other] = costs[other][one] = Double.parseDouble(row.get(2));
        }
        return costs;
    }

    /** Of taking one sound for another: 0 to 1. */
    static double instead(char one, char other) {
        return one < SIGNS && other < SIGNS ? INSTEAD[one][other] : one == other ? 0 : 1;
    }

    /** Of leaving out each sound of a word; where the other word writes no short vowels, those cost next to nothing. */
    static double[] without(String sounds, boolean otherIsArabic) {
        double[] costs = new double[sounds.length()];
        for (int at = 0; at < costs.length; at++) {
            costs[at] = otherIsArabic ? unwritten(sounds, at) : without(sounds, at);
        }
        return costs;
    }

    private static double unwritten(String sounds, int at) {
        char sound = sounds.charAt(at);
        boolean edge = at == 0 || at == sounds.length() - 1;
        if (edge && VOWELS.indexOf(sound) >= 0) {
            return .6;
        }
        if (SHORT_IN_ARABIC.indexOf(sound) >= 0) {
            return .08;
        }
        return sound == 'u' ? .4 : sound == 'I' ? .25 : without(sounds, at);
    }

    private static double without(String sounds, int at) {
        char sound = sounds.charAt(at);
        boolean last = at == sounds.length() - 1;
        return switch (sound) {
            case 'a', 'e', 'I' -> besideVowel(sounds, at) ? .25 : sound == 'e' ? .5 : .6;
            case 'o', 'u' -> .6;
            case 'U' -> .8;
            case 'h' -> last ? .15 : .5;
            case 'H' -> .1;
            case 'E' -> .05;
            case 'A', 'W', 'Y', 'y' -> .6;
            default -> 1;
        };
    }

    private static boolean besideVowel(String sounds, int at) {
        return (at > 0 && VOWELS.indexOf(sounds.charAt(at - 1)) >= 0)
                || (at + 1 < sounds.length() && VOWELS.indexOf(sounds.charAt(at + 1)) >= 0);
    }
}
