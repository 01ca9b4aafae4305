package hub.community.figure;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/// How long something took, of several. Seconds of the clock, nights and weekends too.
///
/// @param median what half of them took at most; null of none
/// @param ninetieth what nine of ten took at most; null of none
public record Spread(int count, @Nullable Long median, @Nullable Long ninetieth) {

    /// @param seconds in any order
    static Spread of(long[] seconds) {
        if (seconds.length == 0) {
            return new Spread(0, null, null);
        }
        var sorted = seconds.clone();
        Arrays.sort(sorted);
        return new Spread(sorted.length, at(sorted, 50), at(sorted, 90));
    }

    /// By nearest rank: a value that did occur, so that a table never shows a time nobody waited.
    private static long at(long[] sorted, int percent) {
        return sorted[(int) Math.ceilDiv((long) percent * sorted.length, 100L) - 1];
    }
}
