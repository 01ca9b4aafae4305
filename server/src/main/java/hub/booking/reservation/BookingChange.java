package hub.booking.reservation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;
import hub.space.place.SpaceId;

/// What shall be otherwise; null: as it is.
///
/// @param version of the booking the change is meant for; null: whichever there is
public record BookingChange(
        @Nullable Integer version, @Nullable String title, @Nullable Long purpose, @Nullable List<SpaceId> places,
        @Nullable Instant from, @Nullable Instant until, @Nullable List<Invited> attendees,
        @Nullable Visibility visibility, @Nullable Integer extra, @Nullable String note) {

    /// @throws Refused `request.invalid` for what is too long, too many or no whole minute
    public BookingChange {
        BookingCommand.requireText(title, BookingCommand.MAX_TITLE, "title");
        BookingCommand.requireText(note, BookingCommand.MAX_NOTE, "note");
        BookingCommand.requireDistinct(places, BookingCommand.MAX_PLACES, "places");
        BookingCommand.requireDistinct(
                attendees == null ? null : attendees.stream().map(Invited::person).toList(),
                BookingCommand.MAX_PEOPLE, "attendees");
        BookingCommand.requireMinute(from, "from");
        BookingCommand.requireMinute(until, "until");
        if (extra != null && (extra < 0 || extra > BookingCommand.MAX_EXTRA)) {
            throw Refused.invalid("extra");
        }
        title = title == null ? null : title.strip();
    }

    /// Another time, and nothing else.
    public static BookingChange to(Instant from, Instant until) {
        return new BookingChange(null, null, null, null, from, until, null, null, null, null);
    }

    BookingRow.What applied(BookingRow.What now) {
        return new BookingRow.What(
                title == null ? now.title() : title,
                purpose == null ? now.purpose() : purpose,
                visibility == null ? now.visibility() : visibility,
                extra == null ? now.extra() : extra,
                now.link(), now.room(),
                note == null ? now.note() : note);
    }
}
