package hub.seating.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Json;
import hub.space.place.AreaId;

/// The tables of plans and zones.
final class PlanRepository {

    private static final String PLAN = """
            select id, floor_id, version, based_on, from_on, revision, content, ground is not null as grounded,
                changed_at, changed_by
            from seating_plan
            """;

    private PlanRepository() {}

    /// All versions that have a day, and all zones.
    static PlanBook book(Sql sql) {
        return new PlanBook(
                sql.query(PLAN + "where from_on is not null order by floor_id, from_on").list(PlanRepository::plan),
                sql.query("select id, floor_id, letter, name from seating_zone order by floor_id, letter, id")
                        .list(PlanRepository::zone));
    }

    static Optional<PlanRow> find(Sql sql, PlanId plan) {
        return sql.query(PLAN + "where id = :id").bind("id", plan.value()).first(PlanRepository::plan);
    }

    /// Those of a floor, or all, without a day; the newest first.
    static List<PlanRow> drafts(Sql sql, @Nullable AreaId floor) {
        return sql.query(PLAN + "where from_on is null and (:floor is null or floor_id = :floor) order by id desc")
                .bind("floor", floor == null ? null : floor.value()).list(PlanRepository::plan);
    }

    static int drafts(Sql sql) {
        return sql.query("select count(*) as n from seating_plan where from_on is null").one(row -> row.intOf("n"));
    }

    static Optional<String> ground(Sql sql, PlanId plan) {
        return sql.query("select ground from seating_plan where id = :id").bind("id", plan.value())
                .first(row -> Optional.ofNullable(row.textOrNull("ground"))).flatMap(ground -> ground);
    }

    static PlanId insert(
            Sql sql, Instant now, @Nullable PersonId by, AreaId floor, @Nullable PlanId basedOn, PlanFile file) {
        return new PlanId(sql.update("""
                insert into seating_plan (floor_id, version, based_on, content, ground, changed_at, changed_by)
                values (:floor, (select coalesce(max(version), 0) + 1 from seating_plan where floor_id = :floor),
                    :based, :content, :ground, :now, :by) returning id
                """)
                .bind("floor", floor.value())
                .bind("based", basedOn == null ? null : basedOn.value())
                .bind("content", Json.text(file.over(null)))
                .bind("ground", file.ground())
                .bind("now", now)
                .bind("by", by)
                .key());
    }

    /// Saves a draft whole.
    static void save(Tx tx, PersonId by, PlanId plan, PlanFile file) {
        tx.sql().update("""
                update seating_plan set content = :content, ground = :ground, revision = revision + 1,
                    changed_at = :now, changed_by = :by
                where id = :id and from_on is null
                """)
                .bind("id", plan.value())
                .bind("content", Json.text(file.over(null)))
                .bind("ground", file.ground())
                .bind("now", tx.now())
                .bind("by", by)
                .run();
    }

    /// Gives a version its day, with its seats where they stand.
    static void use(Sql sql, PlanId plan, PlanFile file, LocalDate from) {
        sql.update("update seating_plan set content = :content, from_on = :from where id = :id")
                .bind("id", plan.value())
                .bind("content", Json.text(file.over(null)))
                .bind("from", from)
                .run();
        var zones = new HashMap<String, Long>();
        file.zones().forEach(zone -> zones.put(zone.letter(), Objects.requireNonNull(zone.id()).value()));
        file.seats().forEach(seat -> insert(sql, plan, seat, seat.zone() == null ? null : zones.get(seat.zone())));
    }

    private static void insert(Sql sql, PlanId plan, PlanSeat seat, @Nullable Long zone) {
        sql.update("""
                insert into seating_plan_seat (plan_id, space_id, zone_id, code, kind, x, y, rot)
                values (:plan, :space, :zone, :code, :kind, :x, :y, :rot)
                """)
                .bind("plan", plan.value())
                .bind("space", Objects.requireNonNull(seat.space()).value())
                .bind("zone", zone)
                .bind("code", seat.code())
                .bind("kind", seat.kind())
                .bind("x", seat.x())
                .bind("y", seat.y())
                .bind("rot", seat.rot())
                .run();
    }

    /// Removes a version; what is based on it is based on what it was based on.
    static void delete(Sql sql, PlanRow plan) {
        var basedOn = plan.basedOn();
        sql.update("update seating_plan set based_on = :base where based_on = :id")
                .bind("id", plan.id().value()).bind("base", basedOn == null ? null : basedOn.value()).run();
        sql.update("delete from seating_plan_seat where plan_id = :id").bind("id", plan.id().value()).run();
        sql.update("delete from seating_plan where id = :id").bind("id", plan.id().value()).run();
    }

    static ZoneId insert(Sql sql, AreaId floor, PlanZone zone) {
        return new ZoneId(sql.update(
                "insert into seating_zone (floor_id, letter, name) values (:floor, :letter, :name) returning id")
                .bind("floor", floor.value())
                .bind("letter", zone.letter())
                .bind("name", zone.name())
                .key());
    }

    /// Has a zone be called so; how many were called otherwise.
    static int name(Sql sql, PlanZone zone) {
        return sql.update("""
                update seating_zone set letter = :letter, name = :name
                where id = :id and (letter <> :letter or name <> :name)
                """)
                .bind("id", Objects.requireNonNull(zone.id()).value())
                .bind("letter", zone.letter())
                .bind("name", zone.name())
                .run();
    }

    static PlanRow plan(Row row) {
        var based = row.longOrNull("based_on");
        var by = row.longOrNull("changed_by");
        return new PlanRow(new PlanId(row.longOf("id")), new AreaId(row.longOf("floor_id")), row.intOf("version"),
                based == null ? null : new PlanId(based), row.dateOrNull("from_on"), row.intOf("revision"),
                Json.read(row.text("content"), PlanFile.class), row.bool("grounded"), row.instant("changed_at"),
                by == null ? null : new PersonId(by));
    }

    private static Zone zone(Row row) {
        return new Zone(new ZoneId(row.longOf("id")), new AreaId(row.longOf("floor_id")), row.text("letter"),
                row.text("name"));
    }
}
