package hub.space.device;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// The tables `space_device`, `space_device_place` and `space_device_trace`.
final class DeviceRepository {

    private DeviceRepository() {}

    /// @param hash null if the device has not fetched its key
    record Kept(PairedDevice device, @Nullable String hash) {}

    /// The devices that are not revoked.
    static List<Kept> live(Sql sql) {
        var places = places(sql);
        return sql.query("""
                select id, name, mode, floor_id, anchor, hash, open_check_in, titles, made_by, made_at, seen_at, version from space_device
                where revoked_at is null order by id
                """)
                .list(row -> new Kept(device(row, places), row.textOrNull("hash")));
    }

    private static Map<Long, List<SpaceId>> places(Sql sql) {
        var places = new HashMap<Long, List<SpaceId>>();
        sql.query("select device_id, space_id from space_device_place order by device_id, space_id")
                .each(row -> places.merge(row.longOf("device_id"), List.of(new SpaceId(row.longOf("space_id"))),
                        (some, one) -> Stream.concat(some.stream(), one.stream()).toList()));
        return places;
    }

    static long insert(Sql sql, String name, DeviceMode mode, PersonId by, Instant now) {
        return sql.update("""
                insert into space_device (name, mode, open_check_in, titles, made_by, made_at)
                values (:name, :mode, 1, 0, :by, :now)
                returning id
                """)
                .bind("name", name)
                .bind("mode", mode.name())
                .bind("by", by)
                .bind("now", now)
                .key();
    }

    static void scope(Sql sql, DeviceId device, DeviceScope scope) {
        sql.update("update space_device set floor_id = :floor, anchor = :anchor where id = :device")
                .bind("floor", scope.floor() == null ? null : scope.floor().value())
                .bind("anchor", scope.anchor())
                .bind("device", device.value())
                .run();
        sql.update("delete from space_device_place where device_id = :device").bind("device", device.value()).run();
        scope.places().forEach(place -> sql
                .update("insert into space_device_place (device_id, space_id) values (:device, :place)")
                .bind("device", device.value())
                .bind("place", place.value())
                .run());
    }

    static void change(Sql sql, PairedDevice device) {
        sql.update("update space_device set name = :name, open_check_in = :open, titles = :titles where id = :id")
                .bind("name", device.name())
                .bind("open", device.openCheckIn())
                .bind("titles", device.titles())
                .bind("id", device.id().value())
                .run();
    }

    static void key(Sql sql, DeviceId device, String hash) {
        sql.update("update space_device set hash = :hash where id = :id and revoked_at is null")
                .bind("hash", hash)
                .bind("id", device.value())
                .run();
    }

    static void seen(Sql sql, PairedDevice device) {
        sql.update("update space_device set seen_at = :seen, version = :version where id = :id")
                .bind("seen", device.seen())
                .bind("version", device.version())
                .bind("id", device.id().value())
                .run();
    }

    static void revoke(Sql sql, DeviceId device, Instant now) {
        sql.update("update space_device set revoked_at = :now where id = :id and revoked_at is null")
                .bind("now", now)
                .bind("id", device.value())
                .run();
    }

    static void trace(Sql sql, DeviceId device, DeviceTrace trace) {
        sql.update("""
                insert into space_device_trace (device_id, at, kind, person_id, detail)
                values (:device, :at, :kind, :person, :detail)
                """)
                .bind("device", device.value())
                .bind("at", trace.at())
                .bind("kind", trace.kind().name())
                .bind("person", trace.by())
                .bind("detail", trace.detail())
                .run();
    }

    /// The newest first.
    static List<DeviceTrace> traces(Sql sql, DeviceId device, int most) {
        return sql.query("""
                select at, kind, person_id, detail from space_device_trace
                where device_id = :device order by id desc limit :most
                """)
                .bind("device", device.value())
                .bind("most", most)
                .list(row -> new DeviceTrace(row.instant("at"), DeviceTrace.TraceKind.valueOf(row.text("kind")),
                        personOrNull(row), row.text("detail")));
    }

    private static @Nullable PersonId personOrNull(Row row) {
        var person = row.longOrNull("person_id");
        return person == null ? null : new PersonId(person);
    }

    private static @Nullable AreaId floorOrNull(Row row) {
        var floor = row.longOrNull("floor_id");
        return floor == null ? null : new AreaId(floor);
    }

    private static PairedDevice device(Row row, Map<Long, List<SpaceId>> places) {
        var id = row.longOf("id");
        return new PairedDevice(new DeviceId(id), row.text("name"), DeviceMode.valueOf(row.text("mode")),
                places.getOrDefault(id, List.of()), floorOrNull(row), row.textOrNull("anchor"),
                row.bool("open_check_in"), row.bool("titles"),
                row.textOrNull("hash") != null,
                new PersonId(row.longOf("made_by")), row.instant("made_at"), row.instantOrNull("seen_at"),
                row.textOrNull("version"), null);
    }
}
