package hub.booking.reservation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import hub.kernel.db.Sql;
import hub.kernel.wire.Refused;

/// Whole bookings, read and written.
final class Store {

    private final BookingRepository rows = new BookingRepository();
    private final PlaceRowRepository places = new PlaceRowRepository();
    private final AttendeeRepository attendees = new AttendeeRepository();

    BookingRepository rows() {
        return rows;
    }

    PlaceRowRepository places() {
        return places;
    }

    Optional<Whole> find(Sql sql, BookingId booking) {
        return rows.find(sql, booking).map(row -> whole(row,
                places.of(sql, List.of(booking.value())), attendees.of(sql, List.of(booking.value()))));
    }

    /// @throws Refused `not_found`
    Whole require(Sql sql, BookingId booking) {
        return find(sql, booking).orElseThrow(Refused::notFound);
    }

    /// Several, by their beginning.
    List<Whole> all(Sql sql, Collection<Long> ids) {
        var placed = places.of(sql, ids);
        var invited = attendees.of(sql, ids);
        return rows.all(sql, ids).stream().map(row -> whole(row, placed, invited)).toList();
    }

    private static Whole whole(
            BookingRow row, Map<Long, List<PlaceRow>> places, Map<Long, List<Attendee>> attendees) {
        var id = row.id().value();
        return new Whole(row, places.getOrDefault(id, List.of()), attendees.getOrDefault(id, List.of()));
    }

    /// Writes everything but the row of a booking that was just inserted.
    void putParts(Sql sql, Whole booking) {
        places.put(sql, booking);
        attendees.put(sql, booking);
    }

    /// Writes what has changed and counts the version up.
    Whole put(Sql sql, Whole before, Whole after, Instant now) {
        var next = after.with(after.row().bumped(now));
        rows.update(sql, next.row());
        if (!before.places().equals(next.places())) {
            places.put(sql, next);
        }
        if (!before.attendees().equals(next.attendees()) || !before.row().slot().equals(next.row().slot())) {
            attendees.put(sql, next);
        }
        return next;
    }

    /// Writes what those invited have said; the version stays.
    Whole putAnswers(Sql sql, Whole after) {
        attendees.put(sql, after);
        return after;
    }
}
