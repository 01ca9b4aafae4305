package hub.booking.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.booking.reservation.BookingId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.space.place.SpaceId;

/// The SQL of feeds and imports.
final class FeedRepository {

    /// A feed and whose it is.
    record Owned(PersonId person, Feed feed) {}

    /// A date taken before.
    record Taken(BookingId booking, String hash) {}

    /// Names one date of another calendar.
    record Key(String uid, Instant at) {}

    long insert(Sql sql, PersonId person, @Nullable SpaceId place, boolean busyOnly, String hash, Instant now) {
        return sql.update("""
                insert into booking_feed (person_id, space_id, busy_only, secret_hash, made_at)
                values (:person, :space, :busyOnly, :hash, :now) returning id
                """)
                .bind("person", person)
                .bind("space", place == null ? null : place.value())
                .bind("busyOnly", busyOnly)
                .bind("hash", hash)
                .bind("now", now)
                .key();
    }

    List<Feed> of(Sql sql, PersonId person) {
        return sql.query("select * from booking_feed where person_id = :person order by id")
                .bind("person", person).list(FeedRepository::feed);
    }

    Optional<Owned> bySecret(Sql sql, String hash) {
        return sql.query("select * from booking_feed where secret_hash = :hash").bind("hash", hash)
                .first(row -> new Owned(new PersonId(row.longOf("person_id")), feed(row)));
    }

    /// Whether there was one of this person.
    boolean remove(Sql sql, PersonId person, long feed) {
        return sql.update("delete from booking_feed where id = :id and person_id = :person")
                .bind("id", feed).bind("person", person).run() > 0;
    }

    void used(Sql sql, long feed, Instant now) {
        sql.update("update booking_feed set used_at = :now where id = :id").bind("id", feed).bind("now", now).run();
    }

    private static Feed feed(Row row) {
        var space = row.longOrNull("space_id");
        return new Feed(row.longOf("id"), space == null ? null : new SpaceId(space), row.bool("busy_only"),
                row.instant("made_at"), row.instantOrNull("used_at"));
    }

    /// What was taken before of these calendars' entries.
    Map<Key, Taken> taken(Sql sql, PersonId person, Collection<String> uids) {
        var taken = new HashMap<Key, Taken>();
        if (!uids.isEmpty()) {
            sql.query("select * from booking_import where person_id = :person and uid in (:uids)")
                    .bind("person", person)
                    .bind("uids", List.copyOf(uids))
                    .each(row -> taken.put(new Key(row.text("uid"), row.instant("key_at")),
                            new Taken(new BookingId(row.longOf("booking_id")), row.text("hash"))));
        }
        return taken;
    }

    void take(Sql sql, PersonId person, Key key, BookingId booking, String hash) {
        sql.update("""
                insert into booking_import (person_id, uid, key_at, booking_id, hash)
                values (:person, :uid, :key, :booking, :hash)
                on conflict (person_id, uid, key_at) do update set booking_id = excluded.booking_id, hash = excluded.hash
                """)
                .bind("person", person)
                .bind("uid", key.uid())
                .bind("key", key.at())
                .bind("booking", booking.value())
                .bind("hash", hash)
                .run();
    }
}
