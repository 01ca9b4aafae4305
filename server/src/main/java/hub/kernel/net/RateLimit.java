package hub.kernel.net;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;

/// A token bucket per caller: a steady rate, and ten seconds' worth of it at once. Thread-safe.
final class RateLimit {

    private static final int BURST_SECONDS = 10;

    /// More callers than staff; the least recently seen are forgotten first.
    private static final int MAX_CALLERS = 100_000;

    private final InstantSource clock;
    private final int perSecond;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MAX_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(1)).build();

    RateLimit(InstantSource clock, int perSecond) {
        this.clock = clock;
        this.perSecond = perSecond;
    }

    /// Counts one request of `caller`.
    ///
    /// @throws Refused `request.too_many` with `afterMs`
    void count(String caller) {
        long waitMs = buckets.get(caller, _ -> new Bucket(clock.millis())).take(clock.millis());
        if (waitMs > 0) {
            throw new Refused(KernelError.TOO_MANY, Map.of("afterMs", waitMs));
        }
    }

    private final class Bucket {

        private double tokens = (double) perSecond * BURST_SECONDS;
        private long filledAt;

        Bucket(long now) {
            filledAt = now;
        }

        /// 0 if allowed, else the milliseconds until it will be.
        synchronized long take(long now) {
            var elapsed = Math.max(0, now - filledAt);
            tokens = Math.min((double) perSecond * BURST_SECONDS, tokens + elapsed * perSecond / 1000.0);
            filledAt = now;
            if (tokens >= 1) {
                tokens -= 1;
                return 0;
            }
            return (long) Math.ceil((1 - tokens) * 1000 / perSecond);
        }
    }
}
