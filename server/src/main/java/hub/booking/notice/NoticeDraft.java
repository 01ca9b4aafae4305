package hub.booking.notice;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingId;
import hub.booking.reservation.SeriesId;
import hub.booking.reservation.Whole;
import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// A notice before anybody is told.
record NoticeDraft(
        BookingNoticeKind kind, @Nullable BookingId booking, @Nullable SeriesId series, @Nullable Long waitId,
        @Nullable PersonId by, String title, @Nullable Instant from, @Nullable SpaceId place, @Nullable Instant until) {

    static NoticeDraft of(BookingNoticeKind kind, Whole booking, @Nullable PersonId by, @Nullable Instant until) {
        var place = booking.places().isEmpty() ? null : booking.places().getFirst().space();
        return new NoticeDraft(kind, booking.id(), booking.row().series(), null, by, booking.row().what().title(),
                booking.row().slot().from(), place, until);
    }

    BookingNotice told(long id, Instant at) {
        return new BookingNotice(id, kind, booking, waitId, by, at, title, from, place, until);
    }
}
