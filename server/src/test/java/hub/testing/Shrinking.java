package hub.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Finds the few steps of many that a failure needs.
public final class Shrinking {

    /// Ends after so many trials.
    private static final int PATIENCE = 400;

    private Shrinking() {}

    /// Leaves out stretches of steps, ever shorter ones, as long as it still fails.
    public static <T> List<T> of(List<T> steps, Predicate<List<T>> fails) {
        var shortest = List.copyOf(steps);
        int tries = 0;
        for (int stretch = steps.size() / 2; stretch >= 1; stretch /= 2) {
            for (int from = 0; from < shortest.size() && tries < PATIENCE;) {
                var fewer = new ArrayList<>(shortest);
                fewer.subList(from, Math.min(from + stretch, fewer.size())).clear();
                tries++;
                if (fails.test(fewer)) {
                    shortest = List.copyOf(fewer);
                } else {
                    from += stretch;
                }
            }
        }
        return shortest;
    }
}
