package hub.booking.reservation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.place.SpaceId;

/// A booking as somebody may see it. Who takes part sees all; who may read what it is about sees neither the note nor the
/// link nor who is invited.
///
/// @param version what a change has to name, so that none is lost
/// @param planned when it was to end; later than `until` once it was cut
/// @param extra people without an account
/// @param people everybody expected, those without an account too
/// @param part whether I take part in it
/// @param may what I may do with it as it stands
public record Booking(
        BookingId id, int version, String title, @Nullable Long purpose, Instant from, Instant until, Instant planned,
        List<BookedPlace> places, BookingState state, PersonId organiser, PersonId bookedBy,
        @Nullable UnitId unit, Visibility visibility, List<Attendee> attendees, int extra, int people,
        @Nullable String link, @Nullable Long room, String note, @Nullable SeriesId series, @Nullable Instant original,
        CheckIn checkIn, @Nullable BookingApproval approval, @Nullable Cancellation cancelled, boolean part,
        List<May> may, Instant made, Instant changed) {

    /// A place of a booking.
    public record BookedPlace(SpaceId space, BookingState state) {}

    /// @param needed whether the place is given back if nobody comes
    /// @param opens from when one can
    /// @param deadline until when one has to
    public record CheckIn(
            boolean needed, @Nullable Instant opens, @Nullable Instant deadline, @Nullable PersonId by,
            @Nullable Instant at, @Nullable CheckInHow how, boolean keep) {}

    /// @param expires when it is called off unless the owner of the place agreed
    public record BookingApproval(
            @Nullable PersonId by, @Nullable Instant at, @Nullable String note, Instant expires) {}

    /// @param restorable until when it can be taken back
    public record Cancellation(@Nullable PersonId by, Instant at, String reason, Instant restorable) {}
}
