package attest.linker.name;

/** A word of a name: its letters in their normal form, its sounds, and what it does in the name. */
final class Word {
    private static final double SAME_INITIAL = .75;

    private final String letters;
    private final String sounds;
    private final boolean arabic;
    private final Role role;
    private final double[] costs;
    private final double[] unwritten;

    private Word(String letters, Role role) {
        this.letters = letters;
        this.role = role;
        this.sounds = Sounds.of(letters);
        this.arabic = Script.isArabic(letters);
        this.costs = Costs.without(sounds, false);
        this.unwritten = Costs.without(sounds, !arabic);
    }

    static Word of(String letters, Role role) {
        return new Word(letters, role);
    }

    String letters() {
        return letters;
    }

    String sounds() {
        return sounds;
    }

    Role role() {
        return role;
    }

    /** Both written as one word; the role is the weightier of the two. */
    Word with(Word next) {
        Role both = role == Role.FAMILY || next.role == Role.FAMILY ? Role.FAMILY : Role.NAME;
        return of(letters + next.letters, both);
    }

    boolean isNumber() {
        return role == Role.GENERATION || Character.isDigit(letters.charAt(0));
    }

    /** How alike both words sound: 0 to 1. Numbers are the same or not; an initial is like each word that begins with it. */
    double like(Word other) {
        if (isNumber() || other.isNumber()) {
            return letters.equals(other.letters) ? 1 : 0;
        }
        if (sounds.equals(other.sounds) && arabic == other.arabic) {
            return 1;
        }
        if (sounds.isEmpty() || other.sounds.isEmpty()) {
            return 0;
        }
        if (role == Role.INITIAL || other.role == Role.INITIAL) {
            return Costs.instead(sounds.charAt(0), other.sounds.charAt(0)) < .1 ? SAME_INITIAL : 0;
        }
        int longer = Math.max(sounds.length(), other.sounds.length());
        return Math.max(0, 1 - distance(other) / longer);
    }

    private double distance(Word other) {
        boolean mixed = arabic != other.arabic;
        double[] mine = mixed ? unwritten : costs;
        double[] theirs = mixed ? other.unwritten : other.costs;
        double[] above = new double[theirs.length + 1];
        for (int column = 1; column < above.length; column++) {
            above[column] = above[column - 1] + theirs[column - 1];
        }
        for (int row = 1; row <= mine.length; row++) {
            double corner = above[0];
            above[0] += mine[row - 1];
            for (int column = 1; column < above.length; column++) {
                double kept = corner + Costs.instead(sounds.charAt(row - 1), other.sounds.charAt(column - 1));
                corner = above[column];
                above[column] =
                        Math.min(kept, Math.min(corner + mine[row - 1], above[column - 1] + theirs[column - 1]));
            }
        }
        return above[theirs.length];
    }
}
