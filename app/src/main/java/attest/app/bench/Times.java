package attest.app.bench;

import java.util.Arrays;
import java.util.List;

/** How long something took, several times, in milliseconds. */
record Times(String name, double first, double median, double p95, String note) {
    static Times of(String name, List<Double> runs, String note) {
        double[] sorted = runs.stream()
                .skip(runs.size() > 1 ? 1 : 0)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return new Times(name, runs.get(0), at(sorted, 0.5), at(sorted, 0.95), note);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))];
    }

    static double median(List<Times> all) {
        double[] sorted = all.stream().mapToDouble(Times::median).sorted().toArray();
        return sorted.length == 0 ? 0 : at(Arrays.copyOf(sorted, sorted.length), 0.5);
    }

    String line() {
        return "%-48s %9.1f %9.1f %9.1f  %s".formatted(name, first, median, p95, note);
    }
}
