package hub.presence.board;

import java.time.Instant;
import java.util.Optional;

import hub.kernel.id.PersonId;

/// What the board asks of working hours.
@FunctionalInterface
public interface WorkTime {

    /// The first moment at `from` or later in the person's working hours; empty if there is none soon. From memory.
    Optional<Instant> next(PersonId person, Instant from);
}
