package hub.booking.reservation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import hub.booking.reservation.BookingAnswer.HistoryStep;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.space.place.SpaceId;

/// The SQL of what happened to bookings.
final class HistoryRepository {

    /// Steps in one answer, the newest: far more than a booking ever has.
    private static final int MAX = 500;

    void add(Tx tx, Happening happening) {
        var booking = happening.after();
        tx.sql().update("""
                insert into booking_step (booking_id, at, person_id, step, from_at, until_at, places, note)
                values (:booking, :at, :person, :step, :from, :until, :places, :note)
                """)
                .bind("booking", booking.id().value())
                .bind("at", tx.now())
                .bind("person", happening.actor().person())
                .bind("step", happening.step())
                .bind("from", booking.row().slot().from())
                .bind("until", booking.row().slot().until())
                .bind("places", booking.places().stream().map(place -> place.space().toString())
                        .collect(Collectors.joining(",")))
                .bind("note", happening.note())
                .run();
    }

    List<HistoryStep> of(Sql sql, BookingId booking) {
        return sql.query("select * from booking_step where booking_id = :booking order by id limit :most")
                .bind("booking", booking.value())
                .bind("most", MAX)
                .list(HistoryRepository::step);
    }

    private static HistoryStep step(Row row) {
        return new HistoryStep(row.instant("at"), BookingRepository.person(row, "person_id"),
                Step.valueOf(row.text("step")), row.instant("from_at"), row.instant("until_at"),
                places(row.text("places")), row.text("note"));
    }

    private static List<SpaceId> places(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(id -> new SpaceId(Long.parseLong(id))).toList();
    }
}
