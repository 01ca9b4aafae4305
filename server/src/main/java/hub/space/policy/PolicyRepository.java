package hub.space.policy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.db.Update;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.wire.Json;
import hub.space.place.AreaId;
import hub.space.place.PolicyId;
import hub.space.place.SpaceId;

/// Policies and closed periods. Whoever writes has to say so with [#touch].
final class PolicyRepository {

    private static final String CLOSURE = "select id, area_id, starts, ends, reason, kind from space_closure ";

    private PolicyRepository() {}

    /// Grows with every change.
    static long version(Sql sql) {
        return sql.query("select version from space_policy_version").one(row -> row.longOf("version"));
    }

    static void touch(Sql sql) {
        sql.update("update space_policy_version set version = version + 1").run();
    }

    static List<Policy> policies(Sql sql) {
        return sql.query("select id, terms from space_policy order by id").list(PolicyRepository::policy);
    }

    static Optional<Policy> policy(Sql sql, PolicyId id) {
        return sql.query("select id, terms from space_policy where id = :id").bind("id", id.value())
                .first(PolicyRepository::policy);
    }

    static long insert(Sql sql, PolicyTerms terms) {
        return sql.update("insert into space_policy (terms) values (:terms) returning id")
                .bind("terms", Json.text(terms)).key();
    }

    static void update(Sql sql, PolicyId id, PolicyTerms terms) {
        sql.update("update space_policy set terms = :terms where id = :id")
                .bind("id", id.value()).bind("terms", Json.text(terms)).run();
    }

    static void delete(Sql sql, PolicyId id) {
        sql.update("delete from space_policy where id = :id").bind("id", id.value()).run();
    }

    /// Those that are in force somewhere between two moments, in order.
    static List<Closure> closures(Sql sql, Instant from, Instant until) {
        return withParts(sql, sql.query(CLOSURE + "where ends > :from and starts < :until order by starts, id")
                .bind("from", from).bind("until", until).list(PolicyRepository::closure));
    }

    static Optional<Closure> closure(Sql sql, ClosureId id) {
        return withParts(sql, sql.query(CLOSURE + "where id = :id").bind("id", id.value())
                .list(PolicyRepository::closure)).stream().findFirst();
    }

    static int openClosures(Sql sql, Instant now) {
        return sql.query("select count(*) as n from space_closure where ends > :now").bind("now", now)
                .one(row -> row.intOf("n"));
    }

    static ClosureId insert(Sql sql, PersonId by, Instant now, Closure closure) {
        var id = new ClosureId(bound(sql.update("""
                insert into space_closure (area_id, starts, ends, reason, kind, by_id, made)
                values (:area, :starts, :ends, :reason, :kind, :by, :made) returning id
                """), closure).bind("by", by).bind("made", now).key());
        insertParts(sql, id, closure);
        return id;
    }

    static void update(Sql sql, Closure closure) {
        bound(sql.update("""
                update space_closure set area_id = :area, starts = :starts, ends = :ends, reason = :reason, kind = :kind
                where id = :id
                """), closure).bind("id", closure.id().value()).run();
        deleteParts(sql, closure.id());
        insertParts(sql, closure.id(), closure);
    }

    static void delete(Sql sql, ClosureId id) {
        deleteParts(sql, id);
        sql.update("delete from space_closure where id = :id").bind("id", id.value()).run();
    }

    private static Update bound(Update update, Closure closure) {
        return update.bind("area", closure.area() == null ? null : closure.area().value())
                .bind("starts", closure.from())
                .bind("ends", closure.until())
                .bind("reason", closure.reason())
                .bind("kind", closure.kind());
    }

    private static void insertParts(Sql sql, ClosureId id, Closure closure) {
        closure.spaces().forEach(space -> sql
                .update("insert into space_closure_space (closure_id, space_id) values (:id, :space)")
                .bind("id", id.value()).bind("space", space.value()).run());
        closure.units().forEach(unit -> sql
                .update("insert into space_closure_unit (closure_id, unit_id) values (:id, :unit)")
                .bind("id", id.value()).bind("unit", unit).run());
    }

    private static void deleteParts(Sql sql, ClosureId id) {
        List.of("space_closure_space", "space_closure_unit").forEach(table -> sql
                .update("delete from " + table + " where closure_id = :id").bind("id", id.value()).run());
    }

    private static List<Closure> withParts(Sql sql, List<Closure> bare) {
        if (bare.isEmpty()) {
            return bare;
        }
        var ids = bare.stream().map(closure -> closure.id().value()).toList();
        var spaces = parts(sql, "select closure_id, space_id as part from space_closure_space", ids);
        var units = parts(sql, "select closure_id, unit_id as part from space_closure_unit", ids);
        return bare.stream().map(closure -> new Closure(closure.id(),
                spaces.getOrDefault(closure.id().value(), List.of()).stream().map(SpaceId::new).toList(),
                closure.area(), closure.from(), closure.until(), closure.reason(), closure.kind(),
                units.getOrDefault(closure.id().value(), List.of()).stream().map(UnitId::new).toList())).toList();
    }

    private static Map<Long, List<Long>> parts(Sql sql, String select, Collection<Long> ids) {
        return sql.query(select + " where closure_id in (:ids) order by part").bind("ids", ids)
                .list(row -> Map.entry(row.longOf("closure_id"), row.longOf("part"))).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Policy policy(Row row) {
        return Json.read(row.text("terms"), PolicyTerms.class).as(row.longOf("id"));
    }

    private static Closure closure(Row row) {
        var area = row.longOrNull("area_id");
        return new Closure(new ClosureId(row.longOf("id")), List.of(), area == null ? null : new AreaId(area),
                row.instant("starts"), row.instant("ends"), row.text("reason"),
                ClosureKind.valueOf(row.text("kind")), List.of());
    }
}
