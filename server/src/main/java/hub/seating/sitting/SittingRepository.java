package hub.seating.sitting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.db.Update;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.seating.sitting.SittingRow.Act;
import hub.seating.sitting.SittingRow.ActKind;
import hub.seating.sitting.SittingRow.Come;
import hub.space.allocation.AllocationId;
import hub.space.allocation.Slot;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// The table of sittings.
final class SittingRepository {

    static final String ON_FLOOR = "select * from seating_sitting where floor_id = :floor and day = :day "
            + "and occupies = 1 order by from_at, id";
    static final String WAS = "select * from seating_sitting where day = :day and floor_id = :floor "
            + "and came_at is not null order by from_at, id";
    static final String MINE = "select * from seating_sitting where person_id = :person and day between :from and :until "
            + "order by from_at, id";
    static final String OVER = "select id from seating_sitting where occupies = 1 and until_at <= :now "
            + "order by until_at limit :most";
    static final String MISSED = "select id from seating_sitting where state = 'BOOKED' and deadline_at <= :now "
            + "order by deadline_at limit :most";
    static final String WARNED = "select id from seating_sitting where state = 'BOOKED' and warn_at <= :now "
            + "order by warn_at limit :most";
    static final String CLEARED = "select id from seating_sitting where state = 'HERE' and clean_at <= :now "
            + "order by clean_at limit :most";
    static final String LAPSED = "select id from seating_sitting where state = 'HELD' and expires_at <= :now "
            + "order by expires_at limit :most";
    static final String ON_DAY = "select * from seating_sitting where day = :day and occupies = 1 order by from_at, id";
    static final String ON_SEAT = "select * from seating_sitting where seat_id = :seat and day = :day and occupies = 1 "
            + "order by from_at, id";

    private SittingRepository() {}

    static Optional<SittingRow> find(Sql sql, SittingId id) {
        return sql.query("select * from seating_sitting where id = :id").bind("id", id.value())
                .first(SittingRepository::row);
    }

    /// What has a seat on a floor on a day, by its beginning.
    static List<SittingRow> on(Sql sql, AreaId floor, LocalDate day) {
        return sql.query(ON_FLOOR).bind("floor", floor.value()).bind("day", day).list(SittingRepository::row);
    }

    /// Who sat on a floor on a day, ended ones too, by their beginning.
    static List<SittingRow> was(Sql sql, AreaId floor, LocalDate day) {
        return sql.query(WAS).bind("floor", floor.value()).bind("day", day).list(SittingRepository::row);
    }

    /// What has any seat on a day, by its beginning.
    static List<SittingRow> on(Sql sql, LocalDate day) {
        return sql.query(ON_DAY).bind("day", day).list(SittingRepository::row);
    }

    /// What has a seat on a day, by its beginning.
    static List<SittingRow> at(Sql sql, SpaceId seat, LocalDate day) {
        return sql.query(ON_SEAT).bind("seat", seat.value()).bind("day", day).list(SittingRepository::row);
    }

    /// All of a person between two days, both included, ended ones too.
    static List<SittingRow> of(Sql sql, PersonId person, LocalDate from, LocalDate until) {
        return sql.query(MINE).bind("person", person).bind("from", from).bind("until", until)
                .list(SittingRepository::row);
    }

    /// The same of several.
    static List<SittingRow> of(Sql sql, Collection<PersonId> people, LocalDate from, LocalDate until) {
        return sql.query("""
                select * from seating_sitting where person_id in (:people) and day between :from and :until
                order by from_at, id
                """)
                .bind("people", people.stream().map(PersonId::value).toList()).bind("from", from).bind("until", until)
                .list(SittingRepository::row);
    }

    /// What has one of these seats from a day on, by its beginning.
    static List<SittingRow> ahead(Sql sql, Collection<SpaceId> seats, LocalDate from) {
        return sql.query("""
                select * from seating_sitting where seat_id in (:seats) and day >= :from and occupies = 1
                order by from_at, id
                """)
                .bind("seats", seats.stream().map(SpaceId::value).toList()).bind("from", from)
                .list(SittingRepository::row);
    }

    /// What has any seat from a day on, by its beginning.
    static List<SittingRow> ahead(Sql sql, LocalDate from) {
        return sql.query("select * from seating_sitting where day >= :from and occupies = 1 order by from_at, id")
                .bind("from", from).list(SittingRepository::row);
    }

    static List<SittingId> due(Sql sql, String query, Instant now, int most) {
        return sql.query(query).bind("now", now).bind("most", most).list(row -> new SittingId(row.longOf("id")));
    }

    static SittingRow insert(Tx tx, SittingRow row) {
        return row.numbered(new SittingId(bound(tx.sql().update("""
                insert into seating_sitting (person_id, seat_id, floor_id, day, from_at, until_at, planned_until, open,
                    state, kind, source_id, by_id, made_at, despite, opens_at, deadline_at, warn_at, clean_at, came_at,
                    came_how, ended_at, act, act_at, act_by, previous_id, draw_id, allocation_id, expires_at)
                values (:person, :seat, :floor, :day, :from, :until, :planned, :open, :state, :kind, :source, :by, :now,
                    :despite, :opens, :deadline, :warn, :clean, :came, :how, :ended, :act, :act_at, :act_by,
                    :previous, :draw, :allocation, :expires) returning id
                """), tx, row)
                .bind("person", row.person()).bind("floor", row.floor().value()).bind("day", row.day())
                .bind("kind", row.kind()).bind("source", row.source()).bind("by", row.by())
                .bind("despite", row.despite()).bind("opens", row.come().opens())
                .bind("previous", row.previous() == null ? null : row.previous().value())
                .bind("draw", row.draw() == null ? null : row.draw().value()).bind("expires", row.expires())
                .key()));
    }

    static void update(Tx tx, SittingRow row) {
        bound(tx.sql().update("""
                update seating_sitting set seat_id = :seat, from_at = :from, until_at = :until, planned_until = :planned,
                    open = :open, state = :state, deadline_at = :deadline, warn_at = :warn, clean_at = :clean,
                    came_at = :came, came_how = :how, ended_at = :ended, act = :act, act_at = :act_at, act_by = :act_by,
                    allocation_id = :allocation
                where id = :id
                """), tx, row).bind("id", row.id().value()).run();
    }

    private static Update bound(Update update, Tx tx, SittingRow row) {
        var come = row.come();
        var act = row.act();
        return update.bind("seat", row.seat().value())
                .bind("from", row.slot().from()).bind("until", row.slot().until()).bind("planned", row.planned())
                .bind("open", row.open()).bind("state", row.state())
                .bind("deadline", come.deadline()).bind("warn", come.warn()).bind("clean", come.clean())
                .bind("came", come.at()).bind("how", come.how())
                .bind("ended", row.state().occupies() ? null : tx.now()).bind("now", tx.now())
                .bind("act", act == null ? null : act.kind()).bind("act_at", act == null ? null : act.at())
                .bind("act_by", act == null ? null : act.by())
                .bind("allocation", row.allocation() == null ? null : row.allocation().value());
    }

    /// Gives everybody time to come who could not say so while the hub was away; how many.
    static int putOff(Tx tx, Instant earliest) {
        return tx.sql().update("""
                update seating_sitting set deadline_at = :earliest, warn_at = case when warn_at is null then null
                    else :now end
                where state = 'BOOKED' and deadline_at < :earliest
                """).bind("earliest", earliest).bind("now", tx.now()).run();
    }

    static void decline(Tx tx, PersonId person, SpaceId seat, LocalDate day) {
        tx.sql().update("""
                insert into seating_declined (person_id, seat_id, day) values (:person, :seat, :day)
                on conflict do nothing
                """).bind("person", person).bind("seat", seat.value()).bind("day", day).run();
    }

    static void accept(Tx tx, PersonId person, SpaceId seat, LocalDate day) {
        tx.sql().update("delete from seating_declined where person_id = :person and seat_id = :seat and day = :day")
                .bind("person", person).bind("seat", seat.value()).bind("day", day).run();
    }

    static boolean declined(Sql sql, PersonId person, SpaceId seat, LocalDate day) {
        return sql.query("""
                select 1 as one from seating_declined where person_id = :person and seat_id = :seat and day = :day
                """).bind("person", person).bind("seat", seat.value()).bind("day", day).first(_ -> true).isPresent();
    }

    private static SittingRow row(Row row) {
        var by = row.longOrNull("by_id");
        var previous = row.longOrNull("previous_id");
        var draw = row.longOrNull("draw_id");
        var allocation = row.longOrNull("allocation_id");
        return new SittingRow(new SittingId(row.longOf("id")), new PersonId(row.longOf("person_id")),
                new SpaceId(row.longOf("seat_id")), new AreaId(row.longOf("floor_id")), row.date("day"),
                new Slot(row.instant("from_at"), row.instant("until_at")), row.instant("planned_until"),
                row.bool("open"), SittingState.valueOf(row.text("state")), SittingKind.valueOf(row.text("kind")),
                row.longOrNull("source_id"), by == null ? null : new PersonId(by), row.bool("despite"), come(row),
                act(row), previous == null ? null : new SittingId(previous), draw == null ? null : new DrawId(draw),
                allocation == null ? null : new AllocationId(allocation), row.instantOrNull("expires_at"));
    }

    private static Come come(Row row) {
        var how = row.textOrNull("came_how");
        return new Come(row.instant("opens_at"), row.instantOrNull("deadline_at"), row.instantOrNull("warn_at"),
                row.instantOrNull("clean_at"), row.instantOrNull("came_at"),
                how == null ? null : CheckInHow.valueOf(how));
    }

    private static @Nullable Act act(Row row) {
        var kind = row.textOrNull("act");
        return kind == null ? null
                : new Act(ActKind.valueOf(kind), row.instant("act_at"),
                        new PersonId(row.longOf("act_by")));
    }
}
