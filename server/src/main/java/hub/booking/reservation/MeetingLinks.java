package hub.booking.reservation;

import java.util.Optional;

/// Who makes addresses of web meetings. Any thread.
@FunctionalInterface
public interface MeetingLinks {

    /// A new one that nobody can guess; empty if the operator offers none.
    Optional<String> make();
}
