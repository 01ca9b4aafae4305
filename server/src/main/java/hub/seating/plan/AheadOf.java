package hub.seating.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import hub.kernel.db.Sql;
import hub.space.place.SpaceId;

/// Who sits ahead on seats: filled by sittings.
@FunctionalInterface
public interface AheadOf {

    /// What is booked on any of these seats from a day in Japan on, the earliest first.
    List<LostSitting> lost(Sql sql, Collection<SpaceId> seats, LocalDate from);
}
