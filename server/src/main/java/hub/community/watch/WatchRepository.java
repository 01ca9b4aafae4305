package hub.community.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import hub.community.question.QuestionId;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of who watches what.
final class WatchRepository {

    /// Whether anything changed.
    boolean put(Sql sql, PersonId person, WatchKind kind, long id, boolean watching, Instant now) {
        return sql.update("""
                insert into community_watch (person_id, kind, id, watching, at) values (:person, :kind, :id, :on, :now)
                on conflict (person_id, kind, id) do update set watching = :on, at = :now where watching <> :on
                """)
                .bind("person", person)
                .bind("kind", kind)
                .bind("id", id)
                .bind("on", watching)
                .bind("now", now)
                .run() > 0;
    }

    /// Unless the person has watched or unwatched it before; whether anything changed.
    boolean begin(Sql sql, PersonId person, WatchKind kind, long id, Instant now) {
        return sql.update("""
                insert into community_watch (person_id, kind, id, watching, at) values (:person, :kind, :id, 1, :now)
                on conflict (person_id, kind, id) do nothing
                """)
                .bind("person", person)
                .bind("kind", kind)
                .bind("id", id)
                .bind("now", now)
                .run() > 0;
    }

    boolean watches(Sql sql, PersonId person, WatchKind kind, long id) {
        return sql.query("""
                select 1 from community_watch where person_id = :person and kind = :kind and id = :id and watching = 1
                """)
                .bind("person", person)
                .bind("kind", kind)
                .bind("id", id)
                .first(_ -> true)
                .orElse(false);
    }

    List<Watched> of(Sql sql, PersonId person) {
        return sql.query("""
                select kind, id from community_watch where person_id = :person and watching = 1 order by kind, id
                """)
                .bind("person", person)
                .list(row -> new Watched(WatchKind.valueOf(row.text("kind")), row.longOf("id")));
    }

    /// Ids below `before` of one kind, the greatest first.
    List<Long> of(Sql sql, PersonId person, WatchKind kind, long before, int limit) {
        return sql.query("""
                select id from community_watch
                where person_id = :person and kind = :kind and id < :before and watching = 1
                order by id desc limit :limit
                """)
                .bind("person", person)
                .bind("kind", kind)
                .bind("before", before)
                .bind("limit", limit)
                .list(row -> row.longOf("id"));
    }

    /// Tags and categories the person watches.
    int topics(Sql sql, PersonId person) {
        return sql.query("""
                select count(*) as n from community_watch
                where person_id = :person and watching = 1 and kind <> 'QUESTION'
                """)
                .bind("person", person)
                .one(row -> row.intOf("n"));
    }

    /// Those who watch one of these.
    List<PersonId> watchers(Sql sql, WatchKind kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.query("""
                        select distinct person_id from community_watch
                        where kind = :kind and id in (:ids) and watching = 1 order by person_id
                        """)
                        .bind("kind", kind)
                        .bind("ids", ids)
                        .list(row -> new PersonId(row.longOf("person_id")));
    }

    int watchers(Sql sql, QuestionId question) {
        return sql.query("""
                select count(*) as n from community_watch where kind = 'QUESTION' and id = :id and watching = 1
                """)
                .bind("id", question.value())
                .one(row -> row.intOf("n"));
    }

    /// Who watched one watches the other from now on, unless that was unwatched; nobody watches the first any more.
    void move(Sql sql, WatchKind kind, long from, long into, Instant now) {
        sql.update("""
                insert into community_watch (person_id, kind, id, watching, at)
                select person_id, kind, :into, 1, :now from community_watch
                where kind = :kind and id = :from and watching = 1
                on conflict (person_id, kind, id) do nothing
                """)
                .bind("kind", kind)
                .bind("from", from)
                .bind("into", into)
                .bind("now", now)
                .run();
        sql.update("delete from community_watch where kind = :kind and id = :from")
                .bind("kind", kind)
                .bind("from", from)
                .run();
    }
}
