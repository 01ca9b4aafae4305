package hub.booking.purpose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Json;
import hub.space.place.SpaceId;

/// Purposes, what was sought in vain, and where people mostly go.
final class PurposeRepository {

    private PurposeRepository() {}

    static List<Purpose> all(Sql sql) {
        return sql.query("select id, terms from booking_purpose order by id").list(PurposeRepository::purpose);
    }

    static Optional<PurposeTerms> terms(Sql sql, PurposeId id) {
        return sql.query("select terms from booking_purpose where id = :id").bind("id", id.value())
                .first(row -> Json.read(row.text("terms"), PurposeTerms.class));
    }

    static long insert(Sql sql, PurposeTerms terms) {
        return sql.update("insert into booking_purpose (terms) values (:terms) returning id")
                .bind("terms", Json.text(terms)).key();
    }

    static void update(Sql sql, PurposeId id, PurposeTerms terms) {
        sql.update("update booking_purpose set terms = :terms where id = :id")
                .bind("id", id.value()).bind("terms", Json.text(terms)).run();
    }

    /// Counts searches that found nothing.
    ///
    /// @param hour of the day in Japan for which a place was sought
    static void unmet(Sql sql, LocalDate day, int hour, PurposeId purpose, @Nullable UnitId unit, int times) {
        sql.update("""
                insert into booking_unmet (day, hour, purpose_id, unit_id, times)
                values (:day, :hour, :purpose, :unit, :times)
                on conflict (day, hour, purpose_id, unit_id) do update set times = times + excluded.times
                """)
                .bind("day", day).bind("hour", hour).bind("purpose", purpose.value())
                .bind("unit", unit == null ? 0L : unit.value()).bind("times", times).run();
    }

    /// The places a person has taken since then, the most frequent first.
    static List<Habit> habits(Sql sql, PersonId person, Instant since) {
        return sql.query("""
                select p.space_id, count(*) as times from booking b join booking_place p on p.booking_id = b.id
                where b.organiser_id = :person and b.until_at > :since
                    and b.state in ('CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'ENDED_EARLY')
                group by p.space_id order by times desc, max(b.until_at) desc limit 10
                """)
                .bind("person", person).bind("since", since)
                .list(row -> new Habit(new SpaceId(row.longOf("space_id")), row.intOf("times")));
    }

    record Habit(SpaceId space, int times) {}

    /// For which unit a booking is.
    static Optional<UnitId> unitOf(Sql sql, long booking) {
        return sql.query("select unit_id from booking where id = :id and unit_id is not null").bind("id", booking)
                .first(row -> new UnitId(row.longOf("unit_id")));
    }

    private static Purpose purpose(Row row) {
        return Json.read(row.text("terms"), PurposeTerms.class).as(row.longOf("id"));
    }
}
