package hub.presence.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Watches, waiting and fired, until they end: one row for each pair of watcher and person.
final class WatchRepository {

    private static final String SELECT = "select id, watcher_id, person_id, at, until, fired_at from presence_watch ";

    List<Held> all(Sql sql) {
        return sql.query(SELECT).list(WatchRepository::held);
    }

    /// The oldest first.
    List<Watch> of(Sql sql, PersonId watcher) {
        return sql.query(SELECT + "where watcher_id = :watcher order by id")
                .bind("watcher", watcher)
                .list(WatchRepository::watch);
    }

    /// Those who wait for these people, the oldest first.
    List<Held> waitingFor(Sql sql, Collection<PersonId> people) {
        return sql.query(SELECT + "where person_id in (:people) and fired_at is null order by id")
                .bind("people", people.stream().map(PersonId::value).toList())
                .list(WatchRepository::held);
    }

    Watch add(Sql sql, PersonId watcher, PersonId person, Instant now, Instant until) {
        var id = sql.update("""
                insert into presence_watch (watcher_id, person_id, at, until)
                values (:watcher, :person, :at, :until)
                returning id
                """)
                .bind("watcher", watcher)
                .bind("person", person)
                .bind("at", now)
                .bind("until", until)
                .key();
        return new Watch(id, person, now, until, null);
    }

    /// From waiting to fired.
    ///
    /// @param until until when the fired one is kept
    /// @return the fired one; null if it does not wait any more
    @Nullable
    Watch fire(Sql sql, Watch watch, Instant now, Instant until) {
        var fired = sql.update("""
                update presence_watch set fired_at = :now, until = :until
                where id = :id and fired_at is null and until > :now
                """)
                .bind("id", watch.id())
                .bind("now", now)
                .bind("until", until)
                .run() == 1;
        return fired ? new Watch(watch.id(), watch.person(), watch.at(), until, now) : null;
    }

    /// @return whether the watcher had it
    boolean remove(Sql sql, PersonId watcher, long id) {
        return sql.update("delete from presence_watch where id = :id and watcher_id = :watcher")
                .bind("id", id)
                .bind("watcher", watcher)
                .run() == 1;
    }

    private static Held held(Row row) {
        return new Held(new PersonId(row.longOf("watcher_id")), watch(row));
    }

    private static Watch watch(Row row) {
        return new Watch(
                row.longOf("id"), new PersonId(row.longOf("person_id")), row.instant("at"), row.instant("until"),
                row.instantOrNull("fired_at"));
    }
}
