package hub.booking.reservation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.wire.Refused;
import hub.space.place.SpaceId;

/// What somebody wishes to book.
///
/// @param places none: an own event of the calendar
/// @param visibility null: everybody on the staff, but of an event without a place who takes part
/// @param onBehalf whose it shall be; null: of who asks
/// @param extra people without an account
public record NewBooking(
        String title, @Nullable Long purpose, List<SpaceId> places, Instant from, Instant until,
        List<Invited> attendees, @Nullable Visibility visibility, @Nullable PersonId onBehalf, boolean link, int extra,
        String note) {

    /// @throws Refused `request.invalid` for what is too long, too many or no whole minute
    public NewBooking {
        BookingCommand.requireText(title, BookingCommand.MAX_TITLE, "title");
        BookingCommand.requireText(note, BookingCommand.MAX_NOTE, "note");
        BookingCommand.requireDistinct(places, BookingCommand.MAX_PLACES, "places");
        BookingCommand.requireDistinct(attendees.stream().map(Invited::person).toList(), BookingCommand.MAX_PEOPLE,
                "attendees");
        BookingCommand.requireMinute(from, "from");
        BookingCommand.requireMinute(until, "until");
        if (extra < 0 || extra > BookingCommand.MAX_EXTRA) {
            throw Refused.invalid("extra");
        }
        if (title.isBlank() && places.isEmpty()) {
            throw Refused.invalid("title");
        }
        title = title.strip();
    }

    /// The same at another time.
    public NewBooking at(Instant begin, Instant end) {
        return new NewBooking(title, purpose, places, begin, end, attendees, visibility, onBehalf, link, extra, note);
    }

    /// The same at other places.
    public NewBooking in(List<SpaceId> others) {
        return new NewBooking(title, purpose, others, from, until, attendees, visibility, onBehalf, link, extra, note);
    }

    Visibility shownTo() {
        if (visibility != null) {
            return visibility;
        }
        return places.isEmpty() ? Visibility.PARTICIPANTS : Visibility.STAFF;
    }
}
