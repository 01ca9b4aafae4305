package hub.seating.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Json;
import hub.seating.duty.DutySwap.SwapState;
import hub.seating.plan.ZoneId;
import hub.space.place.SpaceId;

/// The tables of the rota.
final class DutyRepository {

    private static final String SWAP = "select * from duty_swap ";

    private DutyRepository() {}

    /// A turn that was set by hand.
    record Given(ZoneId zone, DutyKey turn, @Nullable PersonId person) {}

    static Optional<DutyPattern> pattern(Sql sql, ZoneId zone) {
        return patterns(sql, zone).stream().findFirst();
    }

    static List<DutyPattern> patterns(Sql sql) {
        return patterns(sql, null);
    }

    private static List<DutyPattern> patterns(Sql sql, @Nullable ZoneId zone) {
        var one = zone == null ? null : zone.value();
        var cells = new HashMap<ZoneId, List<DutyCell>>();
        sql.query("""
                select * from duty_cell where :zone is null or zone_id = :zone order by zone_id, seat_id, weekday, half
                """).bind("zone", one)
                .each(row -> cells.computeIfAbsent(new ZoneId(row.longOf("zone_id")), _ -> new ArrayList<>())
                        .add(cell(row)));
        return sql.query("select zone_id, anchor from duty_pattern where :zone is null or zone_id = :zone")
                .bind("zone", one)
                .list(row -> pattern(row, cells));
    }

    private static DutyPattern pattern(Row row, Map<ZoneId, List<DutyCell>> cells) {
        var zone = new ZoneId(row.longOf("zone_id"));
        return new DutyPattern(zone, row.date("anchor"), cells.getOrDefault(zone, List.of()));
    }

    /// An array of numbers, as it stands in the table.
    private record People(List<PersonId> people) {}

    private static DutyCell cell(Row row) {
        return new DutyCell(new SpaceId(row.longOf("seat_id")), row.intOf("weekday"), Half.valueOf(row.text("half")),
                Json.read(row.text("people"), People.class).people());
    }

    static void put(Tx tx, PersonId by, DutyPattern pattern) {
        var zone = pattern.zone().value();
        tx.sql().update("delete from duty_cell where zone_id = :zone").bind("zone", zone).run();
        tx.sql().update("""
                insert into duty_pattern (zone_id, anchor, changed_at, changed_by) values (:zone, :anchor, :now, :by)
                on conflict (zone_id) do update set anchor = :anchor, changed_at = :now, changed_by = :by
                """)
                .bind("zone", zone).bind("anchor", pattern.anchor()).bind("now", tx.now()).bind("by", by).run();
        pattern.cells().forEach(cell -> tx.sql().update("""
                insert into duty_cell (zone_id, seat_id, weekday, half, people)
                values (:zone, :seat, :weekday, :half, :people)
                """)
                .bind("zone", zone).bind("seat", cell.seat().value()).bind("weekday", cell.weekday())
                .bind("half", cell.half()).bind("people", Json.text(new People(cell.people()))).run());
    }

    /// @param until the first day after
    static List<Given> given(Sql sql, LocalDate from, LocalDate until) {
        return sql.query("select * from duty_turn where day >= :from and day < :until")
                .bind("from", from).bind("until", until)
                .list(row -> new Given(new ZoneId(row.longOf("zone_id")), key(row, ""), person(row)));
    }

    private static @Nullable PersonId person(Row row) {
        var person = row.longOrNull("person_id");
        return person == null ? null : new PersonId(person);
    }

    static void give(Tx tx, PersonId by, ZoneId zone, DutyKey turn, @Nullable PersonId person) {
        tx.sql().update("""
                insert into duty_turn (day, seat_id, half, zone_id, person_id, made_at, made_by)
                values (:day, :seat, :half, :zone, :person, :now, :by)
                on conflict (day, seat_id, half)
                do update set zone_id = :zone, person_id = :person, made_at = :now, made_by = :by
                """)
                .bind("day", turn.day()).bind("seat", turn.seat().value()).bind("half", turn.half())
                .bind("zone", zone.value()).bind("person", person).bind("now", tx.now()).bind("by", by).run();
    }

    static DutySwap insert(Tx tx, DutySwap swap) {
        var instead = swap.instead();
        var id = tx.sql().update("""
                insert into duty_swap (zone_id, seat_id, day, half, by_id, to_id, instead_seat_id, instead_day,
                    instead_half, state, asked_at)
                values (:zone, :seat, :day, :half, :by, :to, :otherSeat, :otherDay, :otherHalf, :state, :now)
                returning id
                """)
                .bind("zone", swap.zone().value())
                .bind("seat", swap.turn().seat().value())
                .bind("day", swap.turn().day())
                .bind("half", swap.turn().half())
                .bind("by", swap.by())
                .bind("to", swap.to())
                .bind("otherSeat", instead == null ? null : instead.seat().value())
                .bind("otherDay", instead == null ? null : instead.day())
                .bind("otherHalf", instead == null ? null : instead.half())
                .bind("state", swap.state())
                .bind("now", tx.now())
                .key();
        return new DutySwap(new SwapId(id), swap.zone(), swap.turn(), swap.by(), swap.to(), instead, swap.state());
    }

    static void set(Sql sql, DutySwap swap, Instant now) {
        sql.update("update duty_swap set state = :state, answered_at = :now where id = :id")
                .bind("id", swap.id().value()).bind("state", swap.state()).bind("now", now).run();
    }

    static Optional<DutySwap> swap(Sql sql, SwapId id) {
        return sql.query(SWAP + "where id = :id").bind("id", id.value()).first(DutyRepository::swap);
    }

    /// Those of a zone that wait for an answer, of turns from a day on.
    static List<DutySwap> open(Sql sql, ZoneId zone, LocalDate from) {
        return sql.query(SWAP + "where zone_id = :zone and day >= :from and state = 'ASKED' order by id")
                .bind("zone", zone.value()).bind("from", from).list(DutyRepository::swap);
    }

    /// Those that a person has asked or is asked, of turns from a day on; answered ones too.
    static List<DutySwap> of(Sql sql, PersonId person, LocalDate from) {
        return sql.query(SWAP + "where by_id = :person and day >= :from union all " + SWAP
                + "where to_id = :person and by_id <> :person and day >= :from order by id")
                .bind("person", person).bind("from", from).list(DutyRepository::swap);
    }

    private static DutySwap swap(Row row) {
        return new DutySwap(new SwapId(row.longOf("id")), new ZoneId(row.longOf("zone_id")), key(row, ""),
                new PersonId(row.longOf("by_id")), new PersonId(row.longOf("to_id")),
                row.longOrNull("instead_seat_id") == null ? null : key(row, "instead_"),
                SwapState.valueOf(row.text("state")));
    }

    private static DutyKey key(Row row, String prefix) {
        return new DutyKey(new SpaceId(row.longOf(prefix + "seat_id")), row.date(prefix + "day"),
                Half.valueOf(row.text(prefix + "half")));
    }
}
