package hub.booking.panel;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import hub.space.place.SpaceId;

/// Wakes the questions that wait for something to happen at a place. Any thread; those who ring never wait.
final class Bell {

    private final Map<SpaceId, Clapper> places = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    void ring(SpaceId place) {
        var clapper = places.get(place);
        if (clapper != null) {
            clapper.ring();
        }
    }

    void ringAll() {
        places.values().forEach(Clapper::ring);
    }

    /// Lets nobody wait any more: the hub stops.
    void stop() {
        stopped = true;
        ringAll();
    }

    /// How often it has rung: what was read afterwards is at least so new.
    long count(SpaceId place) {
        return places.computeIfAbsent(place, _ -> new Clapper()).count();
    }

    /// Waits until it has rung more often than that, or for this long; false if the time is over or the hub stops.
    boolean await(SpaceId place, long count, Duration most) throws InterruptedException {
        return !stopped && places.computeIfAbsent(place, _ -> new Clapper()).await(count, most) && !stopped;
    }

    private static final class Clapper {

        private long count;

        synchronized long count() {
            return count;
        }

        synchronized void ring() {
            count++;
            notifyAll();
        }

        synchronized boolean await(long seen, Duration most) throws InterruptedException {
            var end = System.nanoTime() + most.toNanos();
            while (count == seen) {
                var left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return true;
        }
    }
}
