package hub.booking.reservation;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.allocation.Slot;
import hub.space.place.SpaceId;

/// The rules of places: who may take which, when and for how long. Whether a place is free they do not say.
public interface HouseRules {

    /// Asked inside the writer, before a place is taken, and by who wants to know beforehand.
    ///
    /// @throws hub.kernel.wire.Refused with the rule, and `space` in its detail
    Ruling judge(Sql sql, Wish wish);

    /// Whether what is booked there may be read by all staff. From memory, any thread.
    boolean showsTitles(SpaceId space);

    /// @param person for whom
    /// @param unit the section it counts for; null: none
    /// @param onBehalf whether somebody else books
    /// @param before what is being changed
    record Wish(
            SpaceId space, Slot slot, PersonId person, @Nullable UnitId unit, boolean onBehalf,
            @Nullable Before before) {}

    /// A place of a booking as it was granted.
    record Before(BookingId booking, SpaceId space, Slot slot) {}
}
