package hub.seating.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Json;
import hub.seating.plan.ZoneId;
import hub.seating.zone.ZoneBook.SeatDecisions;
import hub.space.place.Feature;
import hub.space.place.SpaceId;

/// What was decided about single seats. Whoever writes has to say so with [ZoneRepository#touch].
final class SeatRepository {

    private SeatRepository() {}

    static SeatDecisions decisions(Sql sql, Instant now) {
        var today = HubTime.dayOf(now);
        return SeatDecisions.of(closures(sql, now), blocks(sql, now), fixed(sql, today), needs(sql, today));
    }

    static List<SeatClosure> closures(Sql sql, Instant now) {
        var seats = seats(sql, "select c.seat_id, c.closure_id as of_id from zone_closure_seat c");
        return sql.query("select id, starts, ends, reason from zone_closure where ends > :now order by starts, id")
                .bind("now", now)
                .list(row -> new SeatClosure(new SeatClosureId(row.longOf("id")),
                        seats.getOrDefault(row.longOf("id"), List.of()), row.instant("starts"), row.instant("ends"),
                        row.text("reason")));
    }

    static SeatClosureId insert(Sql sql, SeatClosure closure, PersonId by, Instant now) {
        var id = sql.update("""
                insert into zone_closure (starts, ends, reason, by_id, made)
                values (:starts, :ends, :reason, :by, :made) returning id
                """).bind("starts", closure.from()).bind("ends", closure.until()).bind("reason", closure.reason())
                .bind("by", by).bind("made", now).key();
        closure.seats().forEach(seat -> sql
                .update("insert into zone_closure_seat (closure_id, seat_id) values (:id, :seat)")
                .bind("id", id).bind("seat", seat.value()).run());
        return new SeatClosureId(id);
    }

    static void delete(Sql sql, SeatClosureId id) {
        sql.update("delete from zone_closure_seat where closure_id = :id").bind("id", id.value()).run();
        sql.update("delete from zone_closure where id = :id").bind("id", id.value()).run();
    }

    static List<Block> blocks(Sql sql, Instant now) {
        var seats = seats(sql, "select seat_id, block_id as of_id from zone_block_seat");
        var people = sql.query("select block_id, person_id from zone_block_person order by person_id")
                .list(row -> Map.entry(row.longOf("block_id"), new PersonId(row.longOf("person_id")))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.query("select id, name, unit_id, starts, ends from zone_block where ends > :now order by starts, id")
                .bind("now", now)
                .list(row -> block(row, seats.getOrDefault(row.longOf("id"), List.of()),
                        people.getOrDefault(row.longOf("id"), List.of())));
    }

    static BlockId insert(Sql sql, Block block, PersonId by, Instant now) {
        var id = sql.update("""
                insert into zone_block (name, unit_id, starts, ends, by_id, made)
                values (:name, :unit, :starts, :ends, :by, :made) returning id
                """).bind("name", block.name()).bind("unit", block.unit()).bind("starts", block.from())
                .bind("ends", block.until()).bind("by", by).bind("made", now).key();
        block.seats().forEach(seat -> sql.update("insert into zone_block_seat (block_id, seat_id) values (:id, :seat)")
                .bind("id", id).bind("seat", seat.value()).run());
        block.people().forEach(person -> sql
                .update("insert into zone_block_person (block_id, person_id) values (:id, :person)")
                .bind("id", id).bind("person", person).run());
        return new BlockId(id);
    }

    static void delete(Sql sql, BlockId id) {
        sql.update("delete from zone_block_seat where block_id = :id").bind("id", id.value()).run();
        sql.update("delete from zone_block_person where block_id = :id").bind("id", id.value()).run();
        sql.update("delete from zone_block where id = :id").bind("id", id.value()).run();
    }

    static List<FixedSeat> fixed(Sql sql, LocalDate today) {
        return sql.query("""
                select id, seat_id, person_id, starts, ends, weekdays from zone_fixed
                where ends is null or ends > :today order by starts, id
                """).bind("today", today).list(SeatRepository::fixed);
    }

    static Optional<FixedSeat> fixed(Sql sql, FixedSeatId id) {
        return sql.query("select id, seat_id, person_id, starts, ends, weekdays from zone_fixed where id = :id")
                .bind("id", id.value()).first(SeatRepository::fixed);
    }

    static FixedSeatId insert(Sql sql, FixedSeat fixed, PersonId by, Instant now) {
        return new FixedSeatId(sql.update("""
                insert into zone_fixed (seat_id, person_id, starts, ends, weekdays, by_id, made)
                values (:seat, :person, :starts, :ends, :weekdays, :by, :made) returning id
                """).bind("seat", fixed.seat().value()).bind("person", fixed.person()).bind("starts", fixed.from())
                .bind("ends", fixed.until()).bind("weekdays", fixed.weekdays().text()).bind("by", by)
                .bind("made", now).key());
    }

    static void delete(Sql sql, FixedSeatId id) {
        sql.update("delete from zone_fixed where id = :id").bind("id", id.value()).run();
    }

    static void end(Sql sql, FixedSeatId id, LocalDate until) {
        sql.update("update zone_fixed set ends = :until where id = :id").bind("id", id.value()).bind("until", until)
                .run();
    }

    static List<Need> needs(Sql sql, LocalDate today) {
        var seats = seats(sql, "select seat_id, need_id as of_id from zone_need_seat");
        return sql.query("""
                select id, person_id, zone_id, features, starts, ends, note from zone_need
                where ends is null or ends > :today order by starts, id
                """).bind("today", today).list(row -> need(row, seats.getOrDefault(row.longOf("id"), List.of())));
    }

    static NeedId insert(Sql sql, Need need, PersonId by, Instant now) {
        var zone = need.zone();
        var id = sql.update("""
                insert into zone_need (person_id, zone_id, features, starts, ends, note, by_id, made)
                values (:person, :zone, :features, :starts, :ends, :note, :by, :made) returning id
                """).bind("person", need.person()).bind("zone", zone == null ? null : zone.value())
                .bind("features", Json.text(need.features())).bind("starts", need.from()).bind("ends", need.until())
                .bind("note", need.note()).bind("by", by).bind("made", now).key();
        need.seats().forEach(seat -> sql.update("insert into zone_need_seat (need_id, seat_id) values (:id, :seat)")
                .bind("id", id).bind("seat", seat.value()).run());
        return new NeedId(id);
    }

    static void delete(Sql sql, NeedId id) {
        sql.update("delete from zone_need_seat where need_id = :id").bind("id", id.value()).run();
        sql.update("delete from zone_need where id = :id").bind("id", id.value()).run();
    }

    private static Map<Long, List<SpaceId>> seats(Sql sql, String select) {
        return sql.query(select + " order by seat_id")
                .list(row -> Map.entry(row.longOf("of_id"), new SpaceId(row.longOf("seat_id")))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Block block(Row row, List<SpaceId> seats, List<PersonId> people) {
        var unit = row.longOrNull("unit_id");
        return new Block(new BlockId(row.longOf("id")), seats, row.text("name"), unit == null ? null : new UnitId(unit),
                people, row.instant("starts"), row.instant("ends"));
    }

    private static FixedSeat fixed(Row row) {
        return new FixedSeat(new FixedSeatId(row.longOf("id")), new SpaceId(row.longOf("seat_id")),
                new PersonId(row.longOf("person_id")), row.date("starts"), row.dateOrNull("ends"),
                new Weekdays(row.text("weekdays")));
    }

    private static Need need(Row row, Collection<SpaceId> seats) {
        var zone = row.longOrNull("zone_id");
        return new Need(new NeedId(row.longOf("id")), new PersonId(row.longOf("person_id")), List.copyOf(seats),
                zone == null ? null : new ZoneId(zone), Set.of(Json.read(row.text("features"), Feature[].class)),
                row.date("starts"), row.dateOrNull("ends"), row.text("note"));
    }
}
