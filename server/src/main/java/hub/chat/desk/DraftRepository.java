package hub.chat.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import hub.chat.room.RoomId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Drafts, and for a while those thrown away.
final class DraftRepository {

    /// In rooms the person is still in, the newest first.
    List<Draft> of(Sql sql, PersonId person) {
        return sql.query("""
                select draft.room_id, draft.root_n, draft.text, draft.at
                from chat_draft draft
                join chat_member me on me.room_id = draft.room_id and me.person_id = draft.person_id
                where draft.person_id = :person and draft.text <> ''
                order by draft.at desc, draft.room_id, draft.root_n
                """)
                .bind("person", person)
                .list(DraftRepository::draft);
    }

    Optional<Draft> find(Sql sql, PersonId person, RoomId room, long root) {
        return sql.query("""
                select room_id, root_n, text, at from chat_draft
                where person_id = :person and room_id = :room and root_n = :root
                """)
                .bind("person", person)
                .bind("room", room.value())
                .bind("root", root)
                .first(DraftRepository::draft);
    }

    int count(Sql sql, PersonId person) {
        return sql.query("select count(*) as drafts from chat_draft where person_id = :person and text <> ''")
                .bind("person", person)
                .one(row -> row.intOf("drafts"));
    }

    void put(Sql sql, PersonId person, Draft draft) {
        sql.update("""
                insert into chat_draft (person_id, room_id, root_n, text, at) values (:person, :room, :root, :text, :at)
                on conflict (person_id, room_id, root_n) do update set text = excluded.text, at = excluded.at
                """)
                .bind("person", person)
                .bind("room", draft.room().value())
                .bind("root", draft.root())
                .bind("text", draft.text())
                .bind("at", draft.at())
                .run();
    }

    /// Forgets what was thrown away before.
    void forgetEmpty(Sql sql, PersonId person, Instant before) {
        sql.update("delete from chat_draft where person_id = :person and text = '' and at < :before")
                .bind("person", person)
                .bind("before", before)
                .run();
    }

    private static Draft draft(Row row) {
        return new Draft(new RoomId(row.longOf("room_id")), row.longOf("root_n"), row.text("text"), row.instant("at"));
    }
}
