package hub.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import hub.kernel.db.Sql;
import hub.kernel.wire.Json;

/// Writes the buildings of the town, what can be booked there and by which rules straight into the tables of places.
final class DemoPlaceRepository {

    private static final int WEEKS_OF_CLOSURES = 3;

    private DemoPlaceRepository() {}

    static boolean hasPlaces(Sql sql) {
        return sql.query("select 1 as found from space_place limit 1").first(row -> row.intOf("found")).isPresent();
    }

    static void insert(Sql sql, DemoPlaces places, LocalDate today, Instant now) {
        places.areas().forEach(area -> insert(sql, area));
        places.places().forEach(place -> insert(sql, place));
        places.places().forEach(place -> join(sql, place));
        faults(sql, places, now);
        rule(sql, places, today, now);
    }

    private static void rule(Sql sql, DemoPlaces places, LocalDate today, Instant now) {
        insertPolicies(sql);
        places.places().forEach(place -> sql.update("""
                update space_place
                set policy_id = (select id from space_policy where json_extract(terms, '$.name') = :policy)
                where id = :id
                """).bind("policy", place.policy()).bind("id", place.id()).run());
        today.datesUntil(today.plusWeeks(WEEKS_OF_CLOSURES))
                .flatMap(day -> DemoClosure.on(day, today, places).stream())
                .forEach(closure -> insert(sql, closure, now));
        sql.update("update space_policy_version set version = version + 1").run();
    }

    private static void faults(Sql sql, DemoPlaces places, Instant now) {
        DemoFiles.csv("faults.csv").forEach(line -> sql.update("""
                insert into space_fault (space_id, text, closes, since) values (:space, :text, :closes, :since)
                """)
                .bind("space", places.named(line.getField("place")).id()).bind("text", line.getField("text"))
                .bind("closes", line.getField("closes").equals("yes"))
                .bind("since", now.minusSeconds(60 * Long.parseLong(line.getField("minutesAgo")))).run());
    }

    private static void insertPolicies(Sql sql) {
        for (var terms : Json.read(DemoFiles.text("policies.json"), List.class))
            sql.update("insert into space_policy (terms) values (:terms)").bind("terms", Json.text(terms)).run();
    }

    private static void insert(Sql sql, DemoArea area) {
        sql.update("""
                insert into space_area (id, kind, parent_id, name, level, sort)
                values (:id, :kind, :parent, :name, :level, :id)
                """)
                .bind("id", area.id()).bind("kind", area.kind()).bind("parent", area.parent())
                .bind("name", area.name()).bind("level", area.level()).run();
    }

    private static void insert(Sql sql, DemoPlace place) {
        sql.update("""
                insert into space_place (id, area_id, kind, style, name, reading, capacity, units, features, owner_id,
                    setup, teardown, note, sort)
                values (:id, :area, :kind, :style, :name, :reading, :capacity, :units, :features,
                    (select id from unit where code = :owner),
                    :setup, :teardown, :note, :id)
                """)
                .bind("id", place.id()).bind("area", place.area()).bind("kind", place.kind())
                .bind("style", place.style().isEmpty() ? null : place.style()).bind("name", place.name())
                .bind("reading", place.reading()).bind("capacity", place.capacity()).bind("units", place.units())
                .bind("features", String.join(" ", place.features())).bind("owner", place.owner())
                .bind("setup", place.setup()).bind("teardown", place.teardown())
                .bind("note", place.note()).run();
    }

    private static void join(Sql sql, DemoPlace place) {
        if (place.partOf() == null) return;
        sql.update("insert into space_part (part_id, whole_id) values (:part, :whole)")
                .bind("part", place.id()).bind("whole", place.partOf()).run();
    }

    private static void insert(Sql sql, DemoClosure closure, Instant now) {
        long id = sql.update("""
                insert into space_closure (starts, ends, reason, kind, by_id, made)
                values (:starts, :ends, :reason, :kind,
                    (select person_id from role_grant where role = 'FACILITY_MANAGER' limit 1), :made) returning id
                """)
                .bind("starts", Moment.instant(DemoDiary.time(closure.day(), closure.from())))
                .bind("ends", Moment.instant(DemoDiary.time(closure.day(), closure.until())))
                .bind("reason", closure.reason()).bind("kind", closure.kind()).bind("made", now).key();
        sql.update("insert into space_closure_space (closure_id, space_id) values (:closure, :space)")
                .bind("closure", id).bind("space", closure.place().id()).run();
        sql.update("""
                insert into space_closure_unit (closure_id, unit_id) select :closure, id from unit where code = :unit
                """)
                .bind("closure", id).bind("unit", closure.allowed()).run();
    }
}
