package hub.booking.claim;

import java.time.Instant;
import java.util.Optional;

import hub.kernel.db.Sql;

/// The SQL of when the hub was last seen alive.
final class HeartbeatRepository {

    Optional<Instant> last(Sql sql) {
        return sql.query("select at from booking_heartbeat").first(row -> row.instant("at"));
    }

    void beat(Sql sql, Instant now) {
        sql.update(
                "insert into booking_heartbeat (id, at) values (1, :at) on conflict (id) do update set at = excluded.at")
                .bind("at", now)
                .run();
    }
}
