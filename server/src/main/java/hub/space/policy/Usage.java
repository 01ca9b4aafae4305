package hub.space.policy;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// What was taken already, for quotas. Filled by whoever books places; asked only where a policy has a quota.
public interface Usage {

    /// For those who count nothing.
    Usage NONE = (_, _, _, _, _, _) -> new Used(0, 0, 0);

    /// @param unit null: nothing is counted for a unit
    /// @param places all under one policy
    /// @param week Monday 00:00 to Monday 00:00 in Japan
    /// @param except not counted: the booking being changed
    Used of(Sql sql, PersonId person, @Nullable UnitId unit, Set<SpaceId> places, Slot week,
            @Nullable Reservation except);

    /// @param open bookings of the person that are not over
    /// @param personMinutes taken by the person in the week
    /// @param unitMinutes taken for the unit in the week
    record Used(int open, long personMinutes, long unitMinutes) {}
}
