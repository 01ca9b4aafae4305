package hub.booking.notice;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingId;
import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// Something a person was told.
///
/// @param waitId what an offer is of
/// @param by who did it; null: the hub by itself
/// @param until until when something is to be done
public record BookingNotice(
        long id, BookingNoticeKind kind, @Nullable BookingId booking, @Nullable Long waitId, @Nullable PersonId by,
        Instant at,
        String title, @Nullable Instant from, @Nullable SpaceId place, @Nullable Instant until) {}
