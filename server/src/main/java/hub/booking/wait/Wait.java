package hub.booking.wait;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.booking.purpose.PurposeId;
import hub.booking.reservation.BookingId;
import hub.space.place.SpaceId;

/// A wish that waits for a place, as its owner sees it.
///
/// @param place this one; null: any for the purpose
/// @param purpose null: it does not matter
/// @param from where the time may begin
/// @param until where it has to end
/// @param minutes how long it shall be
/// @param takeAtOnce whether it is booked as soon as it is free, with nobody asked again
/// @param offer what is kept for it now
/// @param booking what it has become
public record Wait(
        WaitId id, WaitState state, @Nullable SpaceId place, @Nullable PurposeId purpose, int people, Instant from,
        Instant until, int minutes, boolean takeAtOnce, String title, @Nullable WaitOffer offer,
        @Nullable BookingId booking) {

    /// A place kept for somebody.
    ///
    /// @param expires when it goes to the next
    public record WaitOffer(SpaceId place, Instant from, Instant until, Instant expires) {}
}
