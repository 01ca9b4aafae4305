package hub.bench.load;

/// Times in microseconds, in buckets no wider than 3 % of their value.
public final class Histogram {

    private static final int FINE = 5;
    private static final int PER_OCTAVE = 1 << FINE;

    private final long[] counts = new long[60 * PER_OCTAVE];
    private long total;

    /// An empty one.
    public Histogram() {}

    /// Counts one time.
    public void add(long micros) {
        counts[bucket(Math.max(0, micros))]++;
        total++;
    }

    /// Milliseconds that this share of all times do not exceed; 0 when there are none.
    public double millis(double share) {
        long wanted = (long) Math.ceil(share * total);
        long seen = 0;
        for (int i = 0; i < counts.length && total > 0; i++) {
            seen += counts[i];
            if (seen >= wanted) {
                return value(i) / 1_000.0;
            }
        }
        return 0;
    }

    private static int bucket(long value) {
        if (value < PER_OCTAVE) {
            return (int) value;
        }
        int shift = 63 - Long.numberOfLeadingZeros(value) - FINE;
        return (shift + 1) * PER_OCTAVE + (int) (value >>> shift) - PER_OCTAVE;
    }

    private static long value(int bucket) {
        int octave = bucket / PER_OCTAVE;
        return octave == 0 ? bucket : (long) (PER_OCTAVE + bucket % PER_OCTAVE) << octave - 1;
    }
}
