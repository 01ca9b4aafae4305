package hub.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Json;
import hub.seating.card.CardFounding;
import hub.seating.plan.PlanFounding;
import hub.seating.sitting.SittingKind;
import hub.seating.sitting.SittingState;
import hub.space.place.AreaId;

/// Writes floors, rights and sittings of the town straight into the tables of seating and of allocations.
final class DemoSeatingRepository {

    private static final int OPENS = 7 * 60;
    private static final int WARNED_BEFORE = 10;
    private static final String[] HOW = {"BUTTON", "CARD", "CARD", "CARD", "QR"};

    private final Sql sql;
    private final long manager;
    private final Map<String, Long> zones = new HashMap<>();
    private final Map<Long, Long> fixed = new HashMap<>();
    private long sitting;
    private long allocation;

    DemoSeatingRepository(Sql sql) {
        this.sql = sql;
        manager = sql.query("select person_id from role_grant where role = 'FACILITY_MANAGER' limit 1")
                .first(row -> row.longOf("person_id")).orElse(1L);
        allocation = sql.query("select coalesce(max(id), 0) as id from space_allocation")
                .first(row -> row.longOf("id")).orElse(0L);
    }

    /// The drawing of a floor, its seats and its zones.
    void found(DemoFloor floor, DemoSeats seats, LocalDate from, Instant now) {
        seats.add(floor, PlanFounding.write(sql, new AreaId(floor.area()), floor.file(), from, now));
        sql.query("select id, letter from seating_zone where floor_id = :floor").bind("floor", floor.area())
                .each(row -> zones.put(floor.code() + " " + row.text("letter"), row.longOf("id")));
    }

    void insert(DemoGrants.Grant grant, Instant now) {
        sql.update("""
                insert into zone_grant (zone_id, unit_id, strength, starts, ends, weekdays, opens_at, by_id, made)
                select :zone, u.id, :strength, :starts, :ends, :weekdays, :opens, :by, :made
                from (select 1) left join unit u on u.code = :unit where :unit is null or u.id is not null
                """)
                .bind("zone", zone(grant.zone())).bind("unit", grant.unit()).bind("strength", grant.strength())
                .bind("starts", grant.starts()).bind("ends", grant.ends()).bind("weekdays", grant.weekdays())
                .bind("opens", grant.opensAt()).bind("by", manager).bind("made", now).run();
    }

    void insertSisters() {
        var steps = new HashMap<String, Integer>();
        DemoFiles.csv("sisters.csv").forEach(line -> {
            var zone = line.getField("area") + " " + line.getField("zone");
            sql.update(
                    "insert into zone_sister (zone_id, step, sister_id, opens_at) values (:zone, :step, :sister, :at)")
                    .bind("zone", zone(zone)).bind("step", steps.merge(zone, 1, Integer::sum) - 1)
                    .bind("sister", zone(line.getField("sisterArea") + " " + line.getField("sister")))
                    .bind("at", line.getField("opensAt").isEmpty() ? null : line.getField("opensAt")).run();
        });
    }

    void insertCaptains() {
        DemoFiles.csv("captains.csv").forEach(line -> sql.update("""
                insert into zone_captain (zone_id, person_id) select :zone, id from person where staff_number = :staff
                """)
                .bind("zone", zone(line.getField("area") + " " + line.getField("zone")))
                .bind("staff", line.getField("staffNumber")).run());
    }

    void insert(DemoSeatRules.Fixed one, LocalDate from, Instant now) {
        fixed.put(one.seat().id(), sql.update("""
                insert into zone_fixed (seat_id, person_id, starts, weekdays, by_id, made)
                values (:seat, :person, :starts, :weekdays, :by, :made) returning id
                """)
                .bind("seat", one.seat().id()).bind("person", one.person().id()).bind("starts", from)
                .bind("weekdays", one.weekdays()).bind("by", manager).bind("made", now).key());
    }

    void insert(DemoSeatRules.Need need, LocalDate from, Instant now) {
        long id = sql.update("""
                insert into zone_need (person_id, features, starts, note, by_id, made)
                values (:person, '[]', :starts, :note, :by, :made) returning id
                """)
                .bind("person", need.person().id()).bind("starts", from).bind("note", need.note())
                .bind("by", manager).bind("made", now).key();
        sql.update("insert into zone_need_seat (need_id, seat_id) values (:need, :seat)").bind("need", id)
                .bind("seat", need.seat().id()).run();
    }

    void insert(DemoSeatRules.Shut shut, Instant now) {
        boolean closed = shut.unit().isEmpty();
        long id = closed ? closure(shut, now) : block(shut, now);
        shut.seats().forEach(seat -> sql.update(closed
                ? "insert into zone_closure_seat (closure_id, seat_id) values (:id, :seat)"
                : "insert into zone_block_seat (block_id, seat_id) values (:id, :seat)")
                .bind("id", id).bind("seat", seat.id()).run());
    }

    private long closure(DemoSeatRules.Shut shut, Instant now) {
        return sql.update("""
                insert into zone_closure (starts, ends, reason, by_id, made)
                values (:starts, :ends, :name, :by, :made) returning id
                """)
                .bind("starts", millis(shut.from())).bind("ends", millis(shut.until())).bind("name", shut.name())
                .bind("by", manager).bind("made", now).key();
    }

    private long block(DemoSeatRules.Shut shut, Instant now) {
        return sql.update("""
                insert into zone_block (name, unit_id, starts, ends, by_id, made)
                values (:name, (select id from unit where code = :unit), :starts, :ends, :by, :made) returning id
                """)
                .bind("name", shut.name()).bind("unit", shut.unit()).bind("starts", millis(shut.from()))
                .bind("ends", millis(shut.until())).bind("by", manager).bind("made", now).key();
    }

    void insert(DemoCounter cell, Instant now) {
        sql.update("""
                insert into duty_pattern (zone_id, anchor, changed_at, changed_by) values (:zone, :anchor, :at, :by)
                on conflict do nothing
                """)
                .bind("zone", zone(cell.zone())).bind("anchor", DemoCounter.ANCHOR).bind("at", now)
                .bind("by", manager).run();
        sql.update("""
                insert into duty_cell (zone_id, seat_id, weekday, half, people)
                values (:zone, :seat, :weekday, :half, :people)
                """)
                .bind("zone", zone(cell.zone())).bind("seat", cell.seat().id()).bind("weekday", cell.weekday())
                .bind("half", cell.morning() ? "AM" : "PM")
                .bind("people", Json.text(Map.of("people", cell.people().stream().map(DemoPerson::id).toList()))).run();
    }

    void hide(DemoPerson person) {
        sql.update("insert into seating_taste (person_id, shown) values (:person, 'NOBODY')")
                .bind("person", person.id()).run();
    }

    /// @param occupied whether the allocation behind it is written, too: nobody asks for those of long ago, and half of the
    ///     time to write the town would be theirs
    void insert(DemoSitting one, boolean occupied) {
        sitting++;
        if (occupied) {
            allocation++;
            allocate(one);
        }
        sit(one, occupied ? allocation : null);
    }

    private void allocate(DemoSitting one) {
        sql.update("""
                insert into space_allocation (id, space_id, from_at, until_at, setup, teardown, units, state, kind,
                    reservation_id, person_id, changed_at, changed_by, planned_until)
                values (:id, :space, :from, :until, 0, 0, 1, :state, 'seat', :sitting, :person, :made, :person, :planned)
                """)
                .bind("id", allocation).bind("space", one.seat().id()).bind("from", at(one, one.from()))
                .bind("until", at(one, one.until())).bind("state", state(one)).bind("sitting", sitting)
                .bind("person", one.person()).bind("made", millis(one.made()))
                .bind("planned", one.until() < one.planned() ? at(one, one.planned()) : null).run();
    }

    private static String state(DemoSitting one) {
        return switch (one.state()) {
            case HELD -> "HELD";
            case BOOKED -> "CONFIRMED";
            case HERE -> "CHECKED_IN";
            case LEFT, MOVED -> one.until() < one.planned() ? "ENDED_EARLY" : "COMPLETED";
            case RELEASED -> "RELEASED";
            case CANCELLED -> "CANCELLED";
        };
    }

    private void sit(DemoSitting one, @Nullable Long allocated) {
        boolean ahead = one.state() == SittingState.BOOKED && one.deadline() != null;
        sql.update("""
                insert into seating_sitting (id, person_id, seat_id, floor_id, day, from_at, until_at, planned_until, open,
                    state, kind, source_id, made_at, opens_at, deadline_at, warn_at, came_at, came_how, ended_at,
                    allocation_id)
                values (:id, :person, :seat, :floor, :day, :from, :until, :planned, :open, :state, :kind, :source, :made,
                    :opens, :deadline, :warn, :came, :how, :ended, :allocation)
                """)
                .bind("id", sitting).bind("person", one.person()).bind("seat", one.seat().id())
                .bind("floor", one.seat().area()).bind("day", one.day()).bind("from", at(one, one.from()))
                .bind("until", at(one, one.until())).bind("planned", at(one, one.planned())).bind("open", one.open())
                .bind("state", one.state()).bind("kind", one.kind())
                .bind("source", one.kind() == SittingKind.FIXED ? fixed.get(one.seat().id()) : null)
                .bind("made", millis(one.made())).bind("opens", at(one, OPENS))
                .bind("deadline", at(one, one.deadline()))
                .bind("warn", ahead ? at(one, Objects.requireNonNull(one.deadline()) - WARNED_BEFORE) : null)
                .bind("came", at(one, one.came()))
                .bind("how", one.came() == null ? null : HOW[(int) (sitting % HOW.length)])
                .bind("ended", at(one, one.ended())).bind("allocation", allocated).run();
    }

    void insert(DemoRefusals refusals) {
        refusals.times().forEach((key, times) -> sql.update("""
                insert into seating_refusal (day, zone_id, reason, times) values (:day, :zone, :reason, :times)
                """)
                .bind("day", key.day()).bind("zone", zone(key.zone())).bind("reason", key.reason())
                .bind("times", times).run());
    }

    /// Sittings that have begun and to which somebody should still come.
    static List<DemoArrivals.Expected> expected(Sql sql, Instant now) {
        return sql.query("""
                select id, person_id from seating_sitting
                where state = 'BOOKED' and deadline_at > :now and from_at <= :now
                """)
                .bind("now", now)
                .list(row -> new DemoArrivals.Expected(row.longOf("id"), new PersonId(row.longOf("person_id"))));
    }

    /// A card for everybody: how the readers type it is what `README.md` says.
    void insertCards(Path folder, Instant now) {
        var cards = new HashMap<String, PersonId>();
        sql.query("select id, staff_number from person").each(row -> cards.put(
                "0114" + row.text("staff_number") + "AB", new PersonId(row.longOf("id"))));
        CardFounding.write(sql, folder, cards, now);
    }

    private long zone(String key) {
        return Objects.requireNonNull(zones.get(key), () -> "No zone " + key);
    }

    private static @Nullable Long at(DemoSitting one, @Nullable Integer minute) {
        return minute == null ? null : millis(one.day().atStartOfDay().plusMinutes(minute));
    }

    private static long millis(LocalDateTime local) {
        return Moment.instant(local).toEpochMilli();
    }
}
