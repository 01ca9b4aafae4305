package hub.bench;

/// So many per second, whatever comes back.
final class Pace {

    private final double perSecond;
    private double due;
    private long last = System.nanoTime();

    Pace(double perSecond) {
        this.perSecond = perSecond;
    }

    /// How many are due since the last call.
    int take() {
        long now = System.nanoTime();
        due += perSecond * (now - last) / 1e9;
        last = now;
        int whole = (int) due;
        due -= whole;
        return whole;
    }
}
