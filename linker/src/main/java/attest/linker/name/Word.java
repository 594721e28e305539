package attest.linker.name;

/** A word of a name: its letters in their normal form, its sounds, and what it does in the name. */
final class Word {
    private static final double SAME_INITIAL = .75;
    private static final double ROUNDING = 1e-9;

    private final String letters;
    private final String sounds;
    private final boolean arabic;
    private final Role role;
    private final boolean number;
    /** Made when first needed: of most words only the sounds are asked for. Whoever makes it makes the same. */
    private double[] costs;

    private Word(Word same, Role role) {
        this.letters = same.letters;
        this.role = role;
        this.sounds = same.sounds;
        this.arabic = same.arabic;
        this.costs = same.costs;
        this.number = same.number;
    }

    private Word(String letters, Role role) {
        this.letters = letters;
        this.role = role;
        this.sounds = Sounds.of(letters);
        this.arabic = Script.isArabic(letters);
        this.number = role == Role.GENERATION || Character.isDigit(letters.charAt(0));
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

    /** The same word as a family name. */
    Word asFamily() {
        return new Word(this, Role.FAMILY);
    }

    /** Both written as one word; the role is the weightier of the two. */
    Word with(Word next) {
        Role both = role == Role.FAMILY || next.role == Role.FAMILY ? Role.FAMILY : Role.NAME;
        return of(letters + next.letters, both);
    }

    /**
     * How alike both words sound: 0 to 1. Numbers are the same or not; an initial is like each word that begins with it.
     *
     * @param least from where on it matters how alike they are: what is below may be told as 0, which saves most of the work
     */
    double like(Word other, double least) {
        if (number || other.number) {
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
        return Math.max(0, 1 - distance(other, (1 - least) * longer + ROUNDING) / longer);
    }

    private double[] costs() {
        if (costs == null) {
            costs = Costs.without(sounds, false);
        }
        return costs;
    }

    /** Infinite as soon as it is certain to be more than the most. */
    private double distance(Word other, double most) {
        boolean mixed = arabic != other.arabic;
        double[] mine = mixed ? Costs.without(sounds, !arabic) : costs();
        double[] theirs = mixed ? Costs.without(other.sounds, arabic) : other.costs();
        if (first(other, mine, theirs, most) > most) {
            return Double.POSITIVE_INFINITY;
        }
        double[] above = new double[theirs.length + 1];
        for (int column = 1; column < above.length; column++) {
            above[column] = above[column - 1] + theirs[column - 1];
        }
        for (int row = 1; row <= mine.length; row++) {
            double corner = above[0];
            above[0] += mine[row - 1];
            double nearest = above[0];
            for (int column = 1; column < above.length; column++) {
                double kept = corner + Costs.instead(sounds.charAt(row - 1), other.sounds.charAt(column - 1));
                corner = above[column];
                above[column] =
                        Math.min(kept, Math.min(corner + mine[row - 1], above[column - 1] + theirs[column - 1]));
                nearest = Math.min(nearest, above[column]);
            }
            if (nearest > most) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return above[theirs.length];
    }

    /** What the first sound costs at least, left out or taken for another: often enough to tell two words apart. */
    private double first(Word other, double[] mine, double[] theirs, double most) {
        double least = mine[0];
        double before = 0;
        for (int column = 0; column < theirs.length && before <= most; column++) {
            least = Math.min(least, before + Costs.instead(sounds.charAt(0), other.sounds.charAt(column)));
            before += theirs[column];
        }
        return least;
    }
}
