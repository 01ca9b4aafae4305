package hub.chat.notice.push;

import java.time.Instant;
import java.util.List;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Browsers that want to be told: one row for each address at a push service.
final class SubscriptionRepository {

    List<Subscription> all(Sql sql) {
        return sql.query("select id, person_id, session, endpoint, p256dh, auth, at from chat_push")
                .list(SubscriptionRepository::subscription);
    }

    /// A browser that changes hands, or its keys, keeps its address: the last one to come has it.
    Subscription put(Sql sql, PersonId person, String session, PushCommand.Subscribe wish, Instant now) {
        sql.update("delete from chat_push where endpoint = :endpoint or session = :session")
                .bind("endpoint", wish.endpoint())
                .bind("session", session)
                .run();
        var id = sql.update("""
                insert into chat_push (person_id, session, endpoint, p256dh, auth, at)
                values (:person, :session, :endpoint, :p256dh, :auth, :at)
                returning id
                """)
                .bind("person", person)
                .bind("session", session)
                .bind("endpoint", wish.endpoint())
                .bind("p256dh", wish.p256dh())
                .bind("auth", wish.auth())
                .bind("at", now)
                .key();
        return new Subscription(id, person, session, wish.endpoint(), wish.p256dh(), wish.auth(), now);
    }

    void remove(Sql sql, long id) {
        sql.update("delete from chat_push where id = :id").bind("id", id).run();
    }

    private static Subscription subscription(Row row) {
        return new Subscription(
                row.longOf("id"), new PersonId(row.longOf("person_id")), row.text("session"), row.text("endpoint"),
                row.text("p256dh"), row.text("auth"), row.instant("at"));
    }
}
