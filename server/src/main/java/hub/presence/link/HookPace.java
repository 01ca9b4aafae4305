package hub.presence.link;

import java.time.Duration;

/// How patient hooks are.
///
/// @param timeout for one post, until it is answered in full
/// @param first pause after a post that failed; twice as long after each further one
/// @param longest pause there is
record HookPace(Duration timeout, Duration first, Duration longest) {

    static final HookPace USUAL = new HookPace(Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofMinutes(5));

    /// The pause after so many failures in a row.
    Duration pause(int failures) {
        var doubled = first.multipliedBy(1L << Math.min(failures - 1, 20));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
