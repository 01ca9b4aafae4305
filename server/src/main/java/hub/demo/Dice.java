package hub.demo;

import java.util.List;

/// Chance with a seed. SplitMix64 is written out, so that the same seed gives the same town on every JDK.
final class Dice {
    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /// Dice of their own for each thing, so that one more draw for one person changes nobody else.
    static Dice of(String what, long which) {
        long seed = 0xcbf29ce484222325L;
        for (int i = 0; i < what.length(); i++)
            seed = (seed ^ what.charAt(i)) * 0x100000001b3L;
        return new Dice(seed ^ which * 0xd6e8feb86659fd93L);
    }

    private long next() {
        state += 0x9e3779b97f4a7c15L;
        long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /// From 0 to bound - 1.
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /// Both ends included.
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /// From 0 up to, and not, 1.
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return fraction() < probability;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /// How many of something happen when `mean` are expected (Poisson).
    int around(double mean) {
        double limit = Math.exp(-mean);
        double product = fraction();
        int count = 0;
        while (product > limit && count < 1000) {
            product *= fraction();
            count++;
        }
        return count;
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T other = list.get(j);
            list.set(j, list.get(i));
            list.set(i, other);
        }
    }
}
