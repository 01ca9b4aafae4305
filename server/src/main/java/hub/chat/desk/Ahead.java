package hub.chat.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import hub.kernel.wire.Refused;

/// Times to come that may be asked for.
final class Ahead {

    private static final Duration MOST = Duration.ofDays(366);

    private Ahead() {}

    /// The time as exact as tables keep it.
    ///
    /// @throws Refused `desk.time_past`, `desk.time_far`
    static Instant require(Instant now, Instant at) {
        if (!at.isAfter(now)) {
            throw new Refused(DeskError.TIME_PAST);
        }
        if (at.isAfter(now.plus(MOST))) {
            throw new Refused(DeskError.TIME_FAR);
        }
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
