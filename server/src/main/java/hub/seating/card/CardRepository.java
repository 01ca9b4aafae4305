package hub.seating.card;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The tables `seating_card` and `seating_card_trace`.
final class CardRepository {

    private CardRepository() {}

    /// @param hash under the key of this installation
    record Kept(Card card, String hash) {}

    static List<Kept> all(Sql sql) {
        return sql.query("""
                select id, hash, person_id, how, by_id, bound_at, used_at from seating_card
                where unbound_at is null order by id
                """).list(CardRepository::kept);
    }

    static CardId insert(Sql sql, String hash, Card card) {
        return new CardId(sql.update("""
                insert into seating_card (hash, person_id, how, by_id, bound_at)
                values (:hash, :person, :how, :by, :at)
                returning id
                """)
                .bind("hash", hash)
                .bind("person", card.person())
                .bind("how", card.how().name())
                .bind("by", card.by())
                .bind("at", card.boundAt())
                .key());
    }

    /// Forgets what was kept of the number; that there was a card stays.
    static void unbind(Sql sql, CardId card, Instant now) {
        sql.update("update seating_card set hash = null, unbound_at = :now where id = :id and unbound_at is null")
                .bind("now", now)
                .bind("id", card.value())
                .run();
    }

    static void used(Sql sql, CardId card, Instant at) {
        sql.update("update seating_card set used_at = :at where id = :id")
                .bind("at", at)
                .bind("id", card.value())
                .run();
    }

    static void trace(Sql sql, CardTrace trace) {
        sql.update("""
                insert into seating_card_trace (at, kind, person_id, by_id, device_id)
                values (:at, :kind, :person, :by, :device)
                """)
                .bind("at", trace.at())
                .bind("kind", trace.kind().name())
                .bind("person", trace.person())
                .bind("by", trace.by())
                .bind("device", trace.device())
                .run();
    }

    /// The newest first.
    static List<CardTrace> traces(Sql sql, int most) {
        return sql.query("""
                select at, kind, person_id, by_id, device_id from seating_card_trace order by id desc limit :most
                """)
                .bind("most", most)
                .list(row -> new CardTrace(row.instant("at"), CardTrace.TraceKind.valueOf(row.text("kind")),
                        new PersonId(row.longOf("person_id")), personOrNull(row), row.longOrNull("device_id")));
    }

    private static Kept kept(Row row) {
        return new Kept(new Card(new CardId(row.longOf("id")), new PersonId(row.longOf("person_id")),
                Card.BoundHow.valueOf(row.text("how")), personOrNull(row), row.instant("bound_at"),
                row.instantOrNull("used_at")), row.text("hash"));
    }

    private static @Nullable PersonId personOrNull(Row row) {
        var person = row.longOrNull("by_id");
        return person == null ? null : new PersonId(person);
    }
}
