package hub.booking.reservation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of who is invited.
final class AttendeeRepository {

    /// Replaces who is invited.
    void put(Sql sql, Whole booking) {
        sql.update("delete from booking_attendee where booking_id = :booking")
                .bind("booking", booking.id().value()).run();
        int place = 0;
        for (var attendee : booking.attendees()) {
            insert(sql, booking, attendee, place++);
        }
    }

    private static void insert(Sql sql, Whole booking, Attendee attendee, int place) {
        sql.update("""
                insert into booking_attendee (booking_id, person_id, answer, optional, place, until_at)
                values (:booking, :person, :answer, :optional, :place, :until)
                """)
                .bind("booking", booking.id().value())
                .bind("person", attendee.person())
                .bind("answer", attendee.answer())
                .bind("optional", attendee.optional())
                .bind("place", place)
                .bind("until", booking.row().slot().until())
                .run();
    }

    Map<Long, List<Attendee>> of(Sql sql, Collection<Long> bookings) {
        var found = new LinkedHashMap<Long, List<Attendee>>();
        if (!bookings.isEmpty()) {
            sql.query("select * from booking_attendee where booking_id in (:bookings) order by booking_id, place")
                    .bind("bookings", List.copyOf(bookings))
                    .each(row -> found.computeIfAbsent(row.longOf("booking_id"), _ -> new ArrayList<>())
                            .add(attendee(row)));
        }
        return found;
    }

    private static Attendee attendee(Row row) {
        return new Attendee(new PersonId(row.longOf("person_id")), Reply.valueOf(row.text("answer")),
                row.bool("optional"));
    }
}
