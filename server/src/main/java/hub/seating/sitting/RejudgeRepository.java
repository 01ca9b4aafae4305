package hub.seating.sitting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import hub.kernel.db.Sql;
import hub.kernel.events.Tx;
import hub.seating.plan.ZoneId;

/// The table of zones in which what is booked is still to be judged again.
final class RejudgeRepository {

    private RejudgeRepository() {}

    static void insert(Tx tx, Collection<ZoneId> zones) {
        zones.forEach(zone -> tx.sql().update("""
                insert into seating_rejudge (zone_id, at) values (:zone, :now)
                on conflict (zone_id) do update set at = :now
                """).bind("zone", zone.value()).bind("now", tx.now()).run());
    }

    static List<ZoneId> all(Sql sql) {
        return sql.query("select zone_id from seating_rejudge").list(row -> new ZoneId(row.longOf("zone_id")));
    }

    /// Those that have changed again since stay.
    static void delete(Tx tx, Collection<ZoneId> zones, Instant since) {
        zones.forEach(zone -> tx.sql().update("delete from seating_rejudge where zone_id = :zone and at <= :since")
                .bind("zone", zone.value()).bind("since", since).run());
    }
}
