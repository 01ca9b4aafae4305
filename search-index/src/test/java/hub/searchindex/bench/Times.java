package hub.searchindex.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long each of many went on, in nanoseconds.
final class Times {

    private static final double NANOS_A_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    void add(long elapsed) {
        nanos.add(elapsed);
    }

    /// The time that this part of all did not exceed, in milliseconds.
    double part(double part) {
        if (nanos.isEmpty()) return Double.NaN;
        var sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(part * sorted.size()) - 1)) / NANOS_A_MILLI;
    }

    double median() {
        return part(.5);
    }

    double worst() {
        return part(.99);
    }

    int count() {
        return nanos.size();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%9.2f ms %9.2f ms %,7d", median(), worst(), count());
    }
}
