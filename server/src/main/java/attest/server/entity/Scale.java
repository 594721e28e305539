package attest.server.entity;

import attest.server.page.Axis.Bar;
import attest.server.page.Axis.Tick;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** From days to places on an axis. */
final class Scale {
    private static final int LEFT = 220;
    private static final int RIGHT = 708;
    static final Bar NOTHING = new Bar(LEFT, 0);
    private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

    private final long first;
    private final long last;

    private Scale(long first, long last) {
        this.first = first;
        this.last = last;
    }

    /** Empty when no day is known. */
    static Optional<Scale> of(Collection<Tenure> tenures) {
        List<Long> days = tenures.stream()
                .flatMap(tenure -> tenure.days().stream())
                .map(LocalDate::toEpochDay)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        long room = Math.max(200, (days.get(days.size() - 1) - days.get(0)) / 12);
        return Optional.of(new Scale(days.get(0) - room, days.get(days.size() - 1) + room));
    }

    /** From a day or the left edge to a day or the right edge; nothing where they are not in order. */
    Bar bar(Optional<LocalDate> from, Optional<LocalDate> to) {
        double start = from.map(this::x).orElse((double) LEFT);
        double end = to.map(this::x).orElse((double) RIGHT);
        return new Bar(start, Math.max(0, end - start));
    }

    /** From the first to the last of some days; empty where there are none. */
    Optional<Bar> around(Collection<LocalDate> days) {
        return days.stream()
                .min(Comparator.naturalOrder())
                .map(first -> bar(Optional.of(first), days.stream().max(Comparator.naturalOrder())));
    }

    /** Nothing where an edge is not known. */
    Bar certain(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent() ? bar(from, to.map(day -> day.plusDays(1))) : NOTHING;
    }

    List<Tick> ticks() {
        int from = LocalDate.ofEpochDay(first).getYear() + 1;
        int to = LocalDate.ofEpochDay(last).getYear();
        int step = STEPS.stream()
                .filter(years -> (to - from) / years <= 8)
                .findFirst()
                .orElse(1000);
        return IntStream.rangeClosed(from, to)
                .filter(year -> Math.floorMod(year, step) == 0)
                .mapToObj(year -> new Tick(String.valueOf(year), x(LocalDate.of(year, 1, 1))))
                .toList();
    }

    private double x(LocalDate day) {
        double share = (double) (day.toEpochDay() - first) / (last - first);
        return Math.round((LEFT + share * (RIGHT - LEFT)) * 10) / 10.0;
    }
}
