package hub.booking.reservation;

import hub.kernel.db.Sql;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// Who knows how many wait for a place.
@FunctionalInterface
public interface Waiting {

    /// How many would take the place if it became free then.
    int waiting(Sql sql, SpaceId space, Slot slot);
}
