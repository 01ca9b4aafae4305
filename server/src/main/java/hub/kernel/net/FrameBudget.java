package hub.kernel.net;

/// How many frames one connection may send: far more than a person can cause, far fewer than would hurt.
final class FrameBudget {

    private static final int PER_SECOND = 20;
    private static final int BURST = 60;

    private double tokens = BURST;
    private long filledAt;

    FrameBudget(long nowMs) {
        filledAt = nowMs;
    }

    boolean take(long nowMs) {
        tokens = Math.min(BURST, tokens + Math.max(0, nowMs - filledAt) * PER_SECOND / 1000.0);
        filledAt = nowMs;
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }
}
