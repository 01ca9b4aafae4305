package hub.space.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.file.FileId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.db.Update;
import hub.kernel.id.UnitId;

/// The tables of areas and places.
final class PlaceRepository {

    private PlaceRepository() {}

    /// Everything there is.
    static PlaceBook book(Sql sql) {
        var wholes = new HashMap<Long, List<SpaceId>>();
        sql.query("select part_id, whole_id from space_part order by part_id, whole_id")
                .each(row -> wholes.computeIfAbsent(row.longOf("part_id"), _ -> new ArrayList<>())
                        .add(new SpaceId(row.longOf("whole_id"))));
        var spaces = sql.query("select * from space_place")
                .list(row -> space(row, wholes.getOrDefault(row.longOf("id"), List.of())));
        return new PlaceBook(areas(sql), spaces, faults(sql), families(sql));
    }

    /// How many seats there are and were.
    static int seats(Sql sql) {
        return sql.query("select count(*) as n from space_place where kind = 'SEAT'").one(row -> row.intOf("n"));
    }

    private static List<Area> areas(Sql sql) {
        return sql.query("select * from space_area").list(row -> new Area(
                new AreaId(row.longOf("id")), AreaKind.valueOf(row.text("kind")), areaOrNull(row), row.text("name"),
                levelOrNull(row), row.intOf("sort")));
    }

    private static @Nullable AreaId areaOrNull(Row row) {
        var parent = row.longOrNull("parent_id");
        return parent == null ? null : new AreaId(parent);
    }

    private static @Nullable Integer levelOrNull(Row row) {
        var level = row.longOrNull("level");
        return level == null ? null : level.intValue();
    }

    private static Map<SpaceId, List<Fault>> faults(Sql sql) {
        var faults = new HashMap<SpaceId, List<Fault>>();
        sql.query("select * from space_fault where ended_at is null order by id")
                .each(row -> faults.computeIfAbsent(new SpaceId(row.longOf("space_id")), _ -> new ArrayList<>())
                        .add(new Fault(new FaultId(row.longOf("id")), row.text("text"), row.instant("since"),
                                row.bool("closes"))));
        return faults;
    }

    private static Map<SpaceId, Set<SpaceId>> families(Sql sql) {
        var families = new HashMap<SpaceId, Set<SpaceId>>();
        sql.query("select space_id, blocks_id from space_family where space_id in "
                + "(select space_id from space_family where space_id <> blocks_id)")
                .each(row -> families.computeIfAbsent(new SpaceId(row.longOf("space_id")), _ -> new HashSet<>())
                        .add(new SpaceId(row.longOf("blocks_id"))));
        return families;
    }

    private static Space space(Row row, List<SpaceId> wholes) {
        var style = row.textOrNull("style");
        var owner = row.longOrNull("owner_id");
        var policy = row.longOrNull("policy_id");
        var photo = row.longOrNull("photo_id");
        return new Space(
                new SpaceId(row.longOf("id")),
                new AreaId(row.longOf("area_id")),
                SpaceKind.valueOf(row.text("kind")),
                style == null ? null : SpaceStyle.valueOf(style),
                row.text("name"),
                row.text("reading"),
                row.intOf("capacity"),
                row.intOf("units"),
                features(row.text("features")),
                SpaceMode.valueOf(row.text("mode")),
                owner == null ? null : new UnitId(owner),
                policy == null ? null : new PolicyId(policy),
                row.intOf("setup"),
                row.intOf("teardown"),
                wholes,
                row.text("note"),
                row.intOf("sort"),
                row.dateOrNull("retired_on"),
                photo == null ? null : new FileId(photo));
    }

    private static Set<Feature> features(String names) {
        return names.isEmpty() ? Set.of()
                : Arrays.stream(names.split(" ")).map(Feature::valueOf).collect(Collectors.toSet());
    }

    static AreaId insertArea(Sql sql, Area area) {
        return new AreaId(sql.update("""
                insert into space_area (kind, parent_id, name, level, sort)
                values (:kind, :parent, :name, :level, :sort) returning id
                """)
                .bind("kind", area.kind())
                .bind("parent", valueOf(area.parent()))
                .bind("name", area.name())
                .bind("level", area.level())
                .bind("sort", area.order())
                .key());
    }

    static void updateArea(Sql sql, Area area) {
        sql.update("""
                update space_area set parent_id = :parent, name = :name, level = :level, sort = :sort where id = :id
                """)
                .bind("id", area.id().value())
                .bind("parent", valueOf(area.parent()))
                .bind("name", area.name())
                .bind("level", area.level())
                .bind("sort", area.order())
                .run();
    }

    static void deleteArea(Sql sql, AreaId area) {
        sql.update("delete from space_area where id = :id").bind("id", area.value()).run();
    }

    private static @Nullable Long valueOf(@Nullable AreaId area) {
        return area == null ? null : area.value();
    }

    /// Stores a new place; its [Space#id] is not looked at.
    static SpaceId insert(Sql sql, Space space) {
        var id = new SpaceId(bind(sql, """
                insert into space_place (area_id, kind, style, name, reading, capacity, units, features, mode, owner_id,
                    policy_id, setup, teardown, note, sort, retired_on, photo_id)
                values (:area, :kind, :style, :name, :reading, :capacity, :units, :features, :mode, :owner,
                    :policy, :setup, :teardown, :note, :sort, :retired, :photo) returning id
                """, space).key());
        space.family().forEach(whole -> join(sql, id, whole));
        return id;
    }

    /// Changes everything of a place but what it is part of.
    static void update(Sql sql, Space space) {
        bind(sql, """
                update space_place set area_id = :area, kind = :kind, style = :style, name = :name, reading = :reading,
                    capacity = :capacity, units = :units, features = :features, mode = :mode, owner_id = :owner,
                    policy_id = :policy, setup = :setup, teardown = :teardown, note = :note, sort = :sort,
                    retired_on = :retired, photo_id = :photo
                where id = :id
                """, space).bind("id", space.id().value()).run();
    }

    private static Update bind(Sql sql, String text, Space space) {
        var owner = space.owner();
        var policy = space.policy();
        var photo = space.photo();
        return sql.update(text)
                .bind("area", space.area().value())
                .bind("kind", space.kind())
                .bind("style", space.style())
                .bind("name", space.name())
                .bind("reading", space.reading())
                .bind("capacity", space.capacity())
                .bind("units", space.units())
                .bind("features", space.features().stream().map(Feature::name).sorted()
                        .collect(Collectors.joining(" ")))
                .bind("mode", space.mode())
                .bind("owner", owner)
                .bind("policy", policy == null ? null : policy.value())
                .bind("setup", space.setup())
                .bind("teardown", space.teardown())
                .bind("note", space.note())
                .bind("sort", space.order())
                .bind("retired", space.retired())
                .bind("photo", photo == null ? null : photo.value());
    }

    /// Says of what a place is part.
    static void setWholes(Sql sql, SpaceId part, Collection<SpaceId> wholes) {
        sql.update("delete from space_part where part_id = :part").bind("part", part.value()).run();
        wholes.forEach(whole -> join(sql, part, whole));
    }

    private static void join(Sql sql, SpaceId part, SpaceId whole) {
        sql.update("insert into space_part (part_id, whole_id) values (:part, :whole)")
                .bind("part", part.value())
                .bind("whole", whole.value())
                .run();
    }
}
