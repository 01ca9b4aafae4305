package hub.seating.sitting;

import java.util.Optional;

import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.space.place.SpaceId;

/// The table of the codes on desks.
final class CodeRepository {

    private CodeRepository() {}

    static Optional<SpaceId> seat(Sql sql, String code) {
        return sql.query("select seat_id from seating_code where code = :code").bind("code", code)
                .first(row -> new SpaceId(row.longOf("seat_id")));
    }

    static Optional<String> code(Sql sql, SpaceId seat) {
        return sql.query("select code from seating_code where seat_id = :seat").bind("seat", seat.value())
                .first(row -> row.text("code"));
    }

    static void put(Tx tx, SpaceId seat, String code) {
        tx.sql().update("""
                insert into seating_code (code, seat_id) values (:code, :seat)
                on conflict (seat_id) do update set code = excluded.code
                """).bind("code", code).bind("seat", seat.value()).run();
    }
}
