package attest.linker.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which word of one name stands against which of the other, and how alike the names are by that. */
final class Alignment {
    private static final double LIKE = .5;
    private static final double SURE = .8;
    private static final double WORST = .6;
    private static final double TURNED = .1;
    private static final double ALONE = 1.8;

    private final List<Word> ours;
    private final List<Word> theirs;
    private final List<Pair> pairs = new ArrayList<>();
    private final boolean[] ourTaken;
    private final boolean[] theirTaken;

    private record Pair(int our, int their, double like) {}

    Alignment(List<Word> ours, List<Word> theirs) {
        this.ours = ours;
        this.theirs = theirs;
        this.ourTaken = new boolean[ours.size()];
        this.theirTaken = new boolean[theirs.size()];
        likely().forEach(this::take);
    }

    private List<Pair> likely() {
        List<Pair> all = new ArrayList<>();
        for (int our = 0; our < ours.size(); our++) {
            for (int their = 0; their < theirs.size(); their++) {
                boolean tells = ours.get(our).role().tells();
                double least = tells ? LIKE : SURE;
                double like = tells == theirs.get(their).role().tells()
                        ? ours.get(our).like(theirs.get(their), least)
                        : 0;
                if (like >= least) {
                    all.add(new Pair(our, their, like));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::like)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.our() - pair.their()))
                .thenComparingInt(Pair::our)
                .thenComparingInt(Pair::their));
        return all;
    }

    private void take(Pair pair) {
        if (!ourTaken[pair.our()] && !theirTaken[pair.their()]) {
            ourTaken[pair.our()] = true;
            theirTaken[pair.their()] = true;
            pairs.add(pair);
        }
    }

    /**
     * From 0 to 1: the weighted mean over words, less for the least like of them.
     *
     * @param anyOrder whether one of the names tells its family name, so that order says nothing
     */
    double score(boolean anyOrder) {
        double alike = 0;
        double all = 0;
        double worst = 1;
        for (Pair pair : pairs) {
            Word our = ours.get(pair.our());
            double weight =
                    (our.role().weight() + theirs.get(pair.their()).role().weight()) / 2;
            alike += weight * pair.like();
            all += weight;
            worst = our.role().tells() ? Math.min(worst, pair.like()) : worst;
        }
        List<Role> ourRest = rest(ours, ourTaken);
        List<Role> theirRest = rest(theirs, theirTaken);
        int against = Math.min(telling(ourRest), telling(theirRest));
        all += rest(ourRest, against) + rest(theirRest, against);
        double penalty = WORST * (1 - (against > 0 ? LIKE : worst)) + (anyOrder || inOrder() ? 0 : TURNED);
        return Math.max(0, alike / all - penalty);
    }

    /** What is left of a name, the weightiest first. */
    private static List<Role> rest(List<Word> words, boolean[] taken) {
        return IntStream.range(0, taken.length)
                .filter(at -> !taken[at])
                .mapToObj(at -> words.get(at).role())
                .sorted(Comparator.comparingDouble(Role::weight).reversed())
                .toList();
    }

    private static int telling(List<Role> rest) {
        return (int) rest.stream()
                .filter(role -> role.tells() && role != Role.PATRONYMIC)
                .count();
    }

    /** The weight of what is left: the first ones stand against words of the other name, the others are missing there. */
    private double rest(List<Role> rest, int against) {
        double sum = 0;
        for (int at = 0; at < rest.size(); at++) {
            Role role = rest.get(at);
            sum += at < against ? role.weight() / 2 : role.missing() * (role.tells() && oneWord() ? ALONE : 1);
        }
        return sum;
    }

    private boolean oneWord() {
        return Math.min(tellingWords(ours), tellingWords(theirs)) < 2;
    }

    private static long tellingWords(List<Word> words) {
        return words.stream().filter(word -> word.role().tells()).count();
    }

    private boolean inOrder() {
        int last = -1;
        for (int our = 0; our < ourTaken.length; our++) {
            int their = ours.get(our).role().tells() ? their(our) : -1;
            if (their >= 0 && their < last) {
                return false;
            }
            last = Math.max(last, their);
        }
        return true;
    }

    private int their(int our) {
        return pairs.stream()
                .filter(pair -> pair.our() == our)
                .mapToInt(Pair::their)
                .findFirst()
                .orElse(-1);
    }
}
