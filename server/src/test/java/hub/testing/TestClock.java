package hub.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that moves only when a test moves it. Begins on Wednesday 18 November 2026, 10:24 in Japan.
public final class TestClock implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-18T01:24:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    public void set(Instant instant) {
        now = instant;
    }
}
