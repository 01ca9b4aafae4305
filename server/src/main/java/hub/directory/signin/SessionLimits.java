package hub.directory.signin;

import java.time.Duration;

/// How long a session lasts.
///
/// @param idle without any request
/// @param absolute whatever happens
/// @param perPerson devices at once; signing in on one more ends the oldest session
public record SessionLimits(Duration idle, Duration absolute, int perPerson) {

    /// A working day with a lunch break; anew every week.
    public static final SessionLimits USUAL = new SessionLimits(Duration.ofHours(12), Duration.ofDays(7), 20);

    public SessionLimits {
        if (!idle.isPositive() || absolute.compareTo(idle) < 0 || perPerson < 1) {
            throw new IllegalArgumentException("session limits: 0 < idle <= absolute, at least one session");
        }
    }
}
