package hub.seating.zone;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// A seat that is somebody's own on some days; lent to others when its owner is planned away.
///
/// @param until the first day after; null: until further notice
public record FixedSeat(
        FixedSeatId id, SpaceId seat, PersonId person, LocalDate from, @Nullable LocalDate until, Weekdays weekdays) {

    /// Whether it holds on a day.
    public boolean on(LocalDate day) {
        return dates().has(day) && weekdays.has(day);
    }

    boolean meets(FixedSeat other) {
        return dates().meets(other.dates()) && weekdays.meets(other.weekdays);
    }

    Dates dates() {
        return new Dates(from, until);
    }
}
