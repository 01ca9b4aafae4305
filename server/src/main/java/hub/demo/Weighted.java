package hub.demo;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A list from which heavier entries are drawn more often.
final class Weighted<T> {
    private final List<T> entries;
    private final double[] upTo;

    Weighted(List<T> entries, ToDoubleFunction<T> weight) {
        this.entries = entries;
        this.upTo = new double[entries.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++)
            upTo[i] = sum += weight.applyAsDouble(entries.get(i));
    }

    T pick(Dice dice) {
        int at = Arrays.binarySearch(upTo, dice.fraction() * upTo[upTo.length - 1]);
        return entries.get(Math.min(at < 0 ? -at - 1 : at + 1, upTo.length - 1));
    }
}
