package hub.kernel.net;

/// Time that only moves forward, for measuring how long something has taken; not the time of day.
final class Millis {

    private Millis() {}

    static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
