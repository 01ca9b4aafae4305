package hub.space.policy;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.allocation.Reservation;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// A wish to be judged: one place for one stretch of time.
///
/// @param person for whom it is; null: whoever stands before the door
/// @param unit for which unit it is; null: for none
/// @param onBehalf whether somebody else books for that person
/// @param before what is being changed; null for a new booking
public record Request(
        SpaceId space, Slot slot, @Nullable PersonId person, @Nullable UnitId unit, boolean onBehalf,
        @Nullable Before before) {

    /// A booking as it stands. What stays as it is is not judged again.
    public record Before(Reservation reservation, SpaceId space, Slot slot) {}

    /// A new booking by the person itself.
    public static Request of(SpaceId space, Slot slot, @Nullable PersonId person, @Nullable UnitId unit) {
        return new Request(space, slot, person, unit, false, null);
    }

    /// The same wish for another place and time.
    public Request at(SpaceId other, Slot time) {
        return new Request(other, time, person, unit, onBehalf, before);
    }

    /// Whether it takes no time that was not granted already.
    boolean within() {
        return before != null && before.space().equals(space) && !slot.from().isBefore(before.slot().from())
                && !slot.until().isAfter(before.slot().until());
    }

    /// Whether it begins when, and where, the booking began before.
    boolean beginsAsBefore() {
        return before != null && before.space().equals(space) && slot.from().equals(before.slot().from());
    }
}
