package hub.search.feed;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Wakes the one thread that waits for it, however often it rang meanwhile.
final class Bell {

    private final Semaphore rings = new Semaphore(0);

    void ring() {
        if (rings.availablePermits() == 0) {
            rings.release();
        }
    }

    /// Returns at the next ring, at once if it rang already, and in any case after a while.
    void await(Duration most) throws InterruptedException {
        rings.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
        rings.drainPermits();
    }
}
