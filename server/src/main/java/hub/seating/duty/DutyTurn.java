package hub.seating.duty;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// Who is on duty at a seat for half a day.
///
/// @param person null: nobody
/// @param away whether it is known that the person will not be in: a gap
/// @param given whether it was set by hand or swapped, against the pattern
/// @param mine whether it is of who asks
record DutyTurn(
        SpaceId seat, LocalDate day, Half half, @Nullable PersonId person, boolean away, boolean given,
        boolean mine) {}
