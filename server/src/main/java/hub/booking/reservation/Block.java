package hub.booking.reservation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.place.SpaceId;

/// What everybody on the staff may see of a booking at one place: that it is taken, and by which unit.
///
/// @param setup minutes before, in which the place is made ready
/// @param unit null: of who belongs to none
/// @param title null unless booking and place are shown to all staff; so is the organiser
/// @param waiting how many wait for the place to become free
public record Block(
        BookingId booking, SpaceId space, Instant from, Instant until, int setup, int teardown, BookingState state,
        @Nullable UnitId unit, @Nullable String title, @Nullable PersonId organiser, int waiting) {}
