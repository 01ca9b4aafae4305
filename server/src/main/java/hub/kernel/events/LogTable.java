package hub.kernel.events;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of the log.
final class LogTable {

    /// The newest event stays whatever it is, so that no position is given twice. At most so many at a time that
    /// nobody waits for it.
    static final String FORGET_PASSING = """
            delete from event where seq in (
                select seq from event
                where passing = 1 and at < :before and seq < (select max(seq) from event)
                order by at limit 10000)
            """;

    static final String CARRYING = "where carried = :carried";

    private LogTable() {}

    static int forgetPassing(Sql sql, Instant before) {
        return sql.update(FORGET_PASSING).bind("before", before).run();
    }

    static void insert(Tx tx, long seq, @Nullable PersonId actor, Kind kind, Event event, String body) {
        tx.sql().update("""
                insert into event (seq, at, audience, kind, actor, body, passing, carried)
                values (:seq, :at, :audience, :kind, :actor, :body, :passing, :carried)
                """)
                .bind("seq", seq)
                .bind("at", tx.now())
                .bind("audience", event.audience().text())
                .bind("kind", kind.value())
                .bind("actor", actor)
                .bind("body", body)
                .bind("passing", kind.passing() ? 1 : 0)
                .bind("carried", event instanceof Withdrawable withdrawable ? withdrawable.carried() : null)
                .run();
    }

    /// Replaces parts of the events of one kind that carry something, where they have them.
    ///
    /// @param blank JSON by path, such as `$.message.text`
    static List<Withdrawal> blank(Sql sql, String carried, String kind, Map<String, String> blank) {
        var parts = IntStream.range(0, blank.size())
                .mapToObj(i -> ", :path" + i + ", json(:value" + i + ")")
                .collect(Collectors.joining());
        var update = sql.query("update event set body = json_replace(body" + parts + ") " + CARRYING
                + " and kind = :kind returning seq, kind, body")
                .bind("carried", carried)
                .bind("kind", kind);
        int i = 0;
        for (var part : blank.entrySet()) {
            update.bind("path" + i, part.getKey()).bind("value" + i++, part.getValue());
        }
        return update.list(row -> new Withdrawal(row.longOf("seq"), row.text("kind"), row.text("body")));
    }

    static EventLog.Carried carried(Sql sql, long after, int stretch, int most) {
        var found = sql.query("""
                select seq, carried from event
                where seq > :after and seq <= :to and +carried is not null order by seq limit :most
                """)
                .bind("after", after)
                .bind("to", after + stretch)
                .bind("most", most)
                .list(row -> Map.entry(row.longOf("seq"), row.text("carried")));
        var upTo = found.size() < most ? Math.min(after + stretch, head(sql)) : found.getLast().getKey();
        return new EventLog.Carried(upTo, found.stream().map(Map.Entry::getValue).toList());
    }

    /// Removes the events of other kinds that carry something.
    static List<Withdrawal> drop(Sql sql, String carried, List<String> known) {
        return sql.query("delete from event " + CARRYING + " and kind not in (:known) returning seq, kind")
                .bind("carried", carried)
                // Of an empty list SQL would say that nothing is known not to be in it.
                .bind("known", known.isEmpty() ? List.of("") : known)
                .list(row -> new Withdrawal(row.longOf("seq"), row.text("kind"), null));
    }

    /// Position of the newest event, 0 in an empty log.
    static long head(Sql sql) {
        return sql.query("select coalesce(max(seq), 0) as head from event").one(row -> row.longOf("head"));
    }

    /// The events after `position` that are not older than `oldest`.
    static List<Recorded> tail(Sql sql, long position, Instant oldest) {
        return sql.query("""
                select seq, at, audience, kind, body from event
                where seq > :position and at >= :oldest order by seq
                """)
                .bind("position", position)
                .bind("oldest", oldest)
                .list(row -> Recorded.fromLog(
                        row.longOf("seq"), row.instant("at"), row.text("kind"), row.text("body"),
                        row.text("audience")));
    }

    static String epoch(Sql sql, String fresh) {
        sql.update("insert into hub_meta (name, value) values ('epoch', :fresh) on conflict (name) do nothing")
                .bind("fresh", fresh)
                .run();
        return sql.query("select value from hub_meta where name = 'epoch'").one(row -> row.text("value"));
    }
}
