package hub.kernel.net;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes down where keys of devices are shown that nobody has, or nobody has any more: once an hour for each address, so
/// that neither a screen left on a wall nor a guesser fills the log. The key itself is never written. Any thread.
final class UnknownKeys {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownKeys.class);

    private static final Duration SAME = Duration.ofHours(1);

    /// More addresses than that in an hour need no more lines.
    private static final int MOST = 1_000;

    private final Map<String, Instant> told = new ConcurrentHashMap<>();
    private final InstantSource clock;

    UnknownKeys(InstantSource clock) {
        this.clock = clock;
    }

    /// @param what the method and the route asked for
    void tell(String address, String what) {
        var now = clock.instant();
        told.values().removeIf(at -> !now.isBefore(at.plus(SAME)));
        if (told.size() < MOST && told.putIfAbsent(address, now) == null) {
            LOG.warn("An unknown device key was shown from {}: {}", address, what);
        }
    }
}
