package hub.seating.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.UnitId;
import hub.seating.plan.ZoneId;
import hub.space.place.SpaceId;

/// The SQL of figures of seats: one pass over the sittings of the period, by the index of their days.
final class SeatFigureRepository {

    /// Coming takes the deadline away; who sits down at once had none. What was moved before anybody came is counted where it
    /// went.
    static final String USES = """
            select person_id, seat_id, day, from_at, until_at, state,
                kind = 'FREE' and (came_at > made_at or deadline_at <= :now) is true as due
            from seating_sitting
            where day >= :from and day <= :to and state not in ('HELD', 'CANCELLED')
                and (state <> 'MOVED' or came_at is not null)
            """;

    static final String REFUSALS = """
            select zone_id, reason, sum(times) as times from seating_refusal where day >= :from and day <= :to
            group by zone_id, reason
            """;

    private SeatFigureRepository() {}

    static List<SeatUse> uses(Sql sql, LocalDate from, LocalDate to, Instant now) {
        var uses = new ArrayList<SeatUse>();
        sql.query(USES).bind("from", from).bind("to", to).bind("now", now).each(row -> uses.add(use(row)));
        return uses;
    }

    private static SeatUse use(Row row) {
        return new SeatUse(row.longOf("person_id"), new SpaceId(row.longOf("seat_id")), row.date("day"),
                row.longOf("from_at"), row.longOf("until_at"), row.text("state"), row.bool("due"));
    }

    /// @param zone null: none in particular
    record Refused(@Nullable ZoneId zone, String code, int times) {}

    static List<Refused> refusals(Sql sql, LocalDate from, LocalDate to) {
        return sql.query(REFUSALS).bind("from", from).bind("to", to).list(row -> new Refused(
                row.longOf("zone_id") == 0 ? null : new ZoneId(row.longOf("zone_id")), row.text("reason"),
                row.intOf("times")));
    }

    static void refused(Sql sql, LocalDate day, @Nullable ZoneId zone, String code) {
        sql.update("""
                insert into seating_refusal (day, zone_id, reason, times) values (:day, :zone, :code, 1)
                on conflict do update set times = times + 1
                """)
                .bind("day", day).bind("zone", zone == null ? 0 : zone.value()).bind("code", code).run();
    }

    /// @param until the first day after; null: it lasts
    record Post(long person, UnitId unit, LocalDate from, @Nullable LocalDate until) {}

    /// Where people had or have their main post.
    static List<Post> posts(Sql sql) {
        return sql.query("select person_id, unit_id, valid_from, valid_to from post where main = 1")
                .list(row -> new Post(row.longOf("person_id"), new UnitId(row.longOf("unit_id")),
                        row.date("valid_from"), row.dateOrNull("valid_to")));
    }

    /// @param unit null: everybody
    record Granted(ZoneId zone, @Nullable UnitId unit, String strength) {}

    /// Whose zones they are on a day.
    static List<Granted> grants(Sql sql, LocalDate day) {
        return sql.query("""
                select zone_id, unit_id, strength from zone_grant
                where starts <= :day and (ends is null or ends > :day)
                """).bind("day", day).list(row -> new Granted(new ZoneId(row.longOf("zone_id")),
                unit(row.longOrNull("unit_id")), row.text("strength")));
    }

    private static @Nullable UnitId unit(@Nullable Long id) {
        return id == null ? null : new UnitId(id);
    }
}
