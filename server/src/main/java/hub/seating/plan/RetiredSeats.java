package hub.seating.plan;

import java.time.LocalDate;
import java.util.Collection;

import hub.kernel.events.Tx;
import hub.space.place.SpaceId;

/// Told of seats that a new version of a plan no longer has, within the command that says so.
@FunctionalInterface
public interface RetiredSeats {

    /// These seats are not there from a day in Japan on.
    void retired(Tx tx, Collection<SpaceId> seats, LocalDate from);
}
