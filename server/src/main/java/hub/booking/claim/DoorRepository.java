package hub.booking.claim;

import java.util.Optional;

import hub.kernel.db.Sql;
import hub.space.place.SpaceId;

/// The SQL of the codes at doors.
final class DoorRepository {

    Optional<SpaceId> place(Sql sql, String code) {
        return sql.query("select space_id from booking_door where code = :code")
                .bind("code", code)
                .first(row -> new SpaceId(row.longOf("space_id")));
    }

    Optional<String> code(Sql sql, SpaceId place) {
        return sql.query("select code from booking_door where space_id = :place")
                .bind("place", place.value())
                .first(row -> row.text("code"));
    }

    void put(Sql sql, SpaceId place, String code) {
        sql.update("""
                insert into booking_door (code, space_id) values (:code, :place)
                on conflict (space_id) do update set code = excluded.code
                """)
                .bind("code", code)
                .bind("place", place.value())
                .run();
    }
}
