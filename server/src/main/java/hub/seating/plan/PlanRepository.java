package hub.seating.plan;

import java.util.List;
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

    static PlanId insert(Tx tx, @Nullable PersonId by, AreaId floor, @Nullable PlanId basedOn, PlanFile file) {
        return new PlanId(tx.sql().update("""
                insert into seating_plan (floor_id, version, based_on, content, ground, changed_at, changed_by)
                values (:floor, (select coalesce(max(version), 0) + 1 from seating_plan where floor_id = :floor),
                    :based, :content, :ground, :now, :by) returning id
                """)
                .bind("floor", floor.value())
                .bind("based", basedOn == null ? null : basedOn.value())
                .bind("content", Json.text(file.over(null)))
                .bind("ground", file.ground())
                .bind("now", tx.now())
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
