package hub.seating.zone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.db.Update;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Json;
import hub.seating.plan.ZoneId;

/// Grants, ladders, captains and rules. Whoever writes has to say so with [#touch].
final class ZoneRepository {

    private static final String GRANT = """
            select id, zone_id, unit_id, strength, starts, ends, weekdays, opens_at from zone_grant
            """;

    private ZoneRepository() {}

    /// Grows with every change.
    static long version(Sql sql) {
        return sql.query("select version from zone_version").one(row -> row.longOf("version"));
    }

    static void touch(Sql sql) {
        sql.update("update zone_version set version = version + 1").run();
    }

    /// @param now what was over by then is left out, as far as it concerns single seats
    static ZoneBook book(Sql sql, Instant now) {
        return ZoneBook.of(version(sql), rules(sql), grants(sql), ladders(sql), captains(sql),
                SeatRepository.decisions(sql, now));
    }

    static SeatRules rules(Sql sql) {
        return sql.query("select rules from zone_rules").first(row -> Json.read(row.text("rules"), SeatRules.class))
                .orElse(SeatRules.USUAL);
    }

    static void rules(Sql sql, SeatRules rules) {
        sql.update(
                "insert into zone_rules (only, rules) values (1, :rules) on conflict (only) do update set rules = :rules")
                .bind("rules", Json.text(rules)).run();
    }

    static List<ZoneGrant> grants(Sql sql) {
        return sql.query(GRANT + "order by zone_id, starts, id").list(ZoneRepository::grant);
    }

    static Optional<ZoneGrant> grant(Sql sql, GrantId id) {
        return sql.query(GRANT + "where id = :id").bind("id", id.value()).first(ZoneRepository::grant);
    }

    static GrantId insert(Sql sql, ZoneGrant grant, PersonId by, Instant now) {
        return new GrantId(bound(sql.update("""
                insert into zone_grant (zone_id, unit_id, strength, starts, ends, weekdays, opens_at, by_id, made)
                values (:zone, :unit, :strength, :starts, :ends, :weekdays, :opens, :by, :made) returning id
                """), grant).bind("by", by).bind("made", now).key());
    }

    static void update(Sql sql, ZoneGrant grant) {
        bound(sql.update("""
                update zone_grant set zone_id = :zone, unit_id = :unit, strength = :strength, starts = :starts,
                    ends = :ends, weekdays = :weekdays, opens_at = :opens
                where id = :id
                """), grant).bind("id", grant.id().value()).run();
    }

    static void delete(Sql sql, GrantId id) {
        sql.update("delete from zone_grant where id = :id").bind("id", id.value()).run();
    }

    static void sisters(Sql sql, ZoneId zone, List<Sister> ladder) {
        sql.update("delete from zone_sister where zone_id = :zone").bind("zone", zone.value()).run();
        for (var step = 0; step < ladder.size(); step++) {
            sql.update("""
                    insert into zone_sister (zone_id, step, sister_id, opens_at) values (:zone, :step, :sister, :opens)
                    """).bind("zone", zone.value()).bind("step", step)
                    .bind("sister", ladder.get(step).zone().value()).bind("opens", ladder.get(step).opensAt()).run();
        }
    }

    static void captains(Sql sql, ZoneId zone, Collection<PersonId> people) {
        sql.update("delete from zone_captain where zone_id = :zone").bind("zone", zone.value()).run();
        people.forEach(person -> sql.update("insert into zone_captain (zone_id, person_id) values (:zone, :person)")
                .bind("zone", zone.value()).bind("person", person).run());
    }

    private static Map<ZoneId, List<Sister>> ladders(Sql sql) {
        var found = new HashMap<ZoneId, List<Sister>>();
        sql.query("select zone_id, sister_id, opens_at from zone_sister order by zone_id, step")
                .each(row -> found.computeIfAbsent(new ZoneId(row.longOf("zone_id")), _ -> new ArrayList<>())
                        .add(new Sister(new ZoneId(row.longOf("sister_id")), row.textOrNull("opens_at"))));
        return found;
    }

    private static Map<ZoneId, Set<PersonId>> captains(Sql sql) {
        var found = new HashMap<ZoneId, Set<PersonId>>();
        sql.query("select zone_id, person_id from zone_captain order by zone_id, person_id")
                .each(row -> found.computeIfAbsent(new ZoneId(row.longOf("zone_id")), _ -> new LinkedHashSet<>())
                        .add(new PersonId(row.longOf("person_id"))));
        return found;
    }

    private static Update bound(Update update, ZoneGrant grant) {
        return update.bind("zone", grant.zone().value())
                .bind("unit", grant.unit())
                .bind("strength", grant.strength())
                .bind("starts", grant.from())
                .bind("ends", grant.until())
                .bind("weekdays", grant.weekdays().text())
                .bind("opens", grant.opensAt());
    }

    private static ZoneGrant grant(Row row) {
        var unit = row.longOrNull("unit_id");
        return new ZoneGrant(new GrantId(row.longOf("id")), new ZoneId(row.longOf("zone_id")),
                unit == null ? null : new UnitId(unit), Strength.valueOf(row.text("strength")), row.date("starts"),
                row.dateOrNull("ends"), new Weekdays(row.text("weekdays")), row.textOrNull("opens_at"));
    }
}
