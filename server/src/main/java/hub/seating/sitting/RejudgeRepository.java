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
        if (!zones.isEmpty()) {
            tx.sql().update("""
                    insert into seating_rejudge (zone_id, at)
                    select id, :now from seating_zone where id in (:zones)
                    on conflict (zone_id) do update set at = :now
                    """).bind("zones", values(zones)).bind("now", tx.now()).run();
        }
    }

    static List<ZoneId> all(Sql sql) {
        return sql.query("select zone_id from seating_rejudge").list(row -> new ZoneId(row.longOf("zone_id")));
    }

    /// Those that have changed again since stay.
    static void delete(Tx tx, Collection<ZoneId> zones, Instant since) {
        if (!zones.isEmpty()) {
            tx.sql().update("delete from seating_rejudge where zone_id in (:zones) and at <= :since")
                    .bind("zones", values(zones)).bind("since", since).run();
        }
    }

    private static List<Long> values(Collection<ZoneId> zones) {
        return zones.stream().map(ZoneId::value).toList();
    }
}
