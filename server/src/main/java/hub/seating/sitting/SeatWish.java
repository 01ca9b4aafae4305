package hub.seating.sitting;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// A seat wanted for a person.
///
/// @param by who wants it; null: the hub by itself
/// @param how how the person is known to be there; null: they are still to come
/// @param draw how it was drawn, if it was
public record SeatWish(
        PersonId person, SpaceId seat, SeatTime time, @Nullable PersonId by, @Nullable CheckInHow how,
        @Nullable DrawId draw) {

    /// The same for another seat.
    public SeatWish at(SpaceId other) {
        return new SeatWish(person, other, time, by, how, draw);
    }

    /// The same, drawn.
    public SeatWish drawn(DrawId lot) {
        return new SeatWish(person, seat, time, by, how, lot);
    }
}
