package hub.chat.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.chat.room.ChatPeople;
import hub.chat.room.Mentions;
import hub.chat.room.RoomId;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Saved messages. They are read through the membership of who saved them: what that person may no longer see is not there.
final class SavedRepository {

    private static final int PREVIEW_CHARS = 200;

    /// Enough of a text for a preview: ids are never longer than four times the shortest name.
    private static final int RAW_CHARS = 1_000;

    private static final String VISIBLE = """
            select saved.room_id, saved.n, saved.at, saved.note, saved.remind_at, saved.reminded_at,
                   coalesce(room.home_id, room.id) as home, coalesce(room.root_n, 0) as root,
                   message.author_id, message.at as sent, substr(message.text, 1, :raw) as text
            from chat_saved saved
            join chat_room room on room.id = saved.room_id
            join chat_member me on me.room_id = coalesce(room.home_id, room.id) and me.person_id = saved.person_id
            join chat_message message on message.room_id = saved.room_id and message.n = saved.n
                and message.state = 'SENT'
            where saved.person_id = :person
            """;

    private final ChatPeople people;
    private final Mentions mentions;

    SavedRepository(ChatPeople people) {
        this.people = people;
        this.mentions = new Mentions(people);
    }

    /// Whose reminder, and of what.
    record Due(PersonId person, RoomId room, long n) {}

    /// The newest first.
    List<SavedMessage> of(Sql sql, PersonId person) {
        return sql.query(VISIBLE + "order by saved.at desc, saved.room_id, saved.n")
                .bind("person", person)
                .bind("raw", RAW_CHARS)
                .list(this::saved);
    }

    Optional<SavedMessage> find(Sql sql, PersonId person, RoomId room, long n) {
        return sql.query(VISIBLE + "and saved.room_id = :room and saved.n = :n")
                .bind("person", person)
                .bind("raw", RAW_CHARS)
                .bind("room", room.value())
                .bind("n", n)
                .first(this::saved);
    }

    int count(Sql sql, PersonId person) {
        return sql.query("select count(*) as messages from chat_saved where person_id = :person")
                .bind("person", person)
                .one(row -> row.intOf("messages"));
    }

    /// Whether there is such a message and it is not gone.
    boolean isMessage(Sql sql, RoomId room, long n) {
        return sql.query("select 1 as sent from chat_message where room_id = :room and n = :n and state = 'SENT'")
                .bind("room", room.value())
                .bind("n", n)
                .first(row -> row.bool("sent"))
                .isPresent();
    }

    /// Saves it or changes when and why; when it was saved first stays.
    void put(Sql sql, PersonId person, RoomId room, long n, Instant now, DeskCommand.SaveMessage save) {
        sql.update("""
                insert into chat_saved (person_id, room_id, n, at, note, remind_at)
                values (:person, :room, :n, :at, :note, :remind)
                on conflict (person_id, room_id, n) do update
                    set note = excluded.note, remind_at = excluded.remind_at, reminded_at = null
                """)
                .bind("person", person)
                .bind("room", room.value())
                .bind("n", n)
                .bind("at", now)
                .bind("note", blankToNull(save.note()))
                .bind("remind", save.remindAt())
                .run();
    }

    /// @return whether that person had it
    boolean remove(Sql sql, PersonId person, RoomId room, long n) {
        return sql.update("delete from chat_saved where person_id = :person and room_id = :room and n = :n")
                .bind("person", person)
                .bind("room", room.value())
                .bind("n", n)
                .run() == 1;
    }

    /// Forgets what a person saved and may no longer see.
    void forgetUnseen(Sql sql, PersonId person) {
        sql.update("""
                delete from chat_saved where person_id = :person and not exists (
                    select 1 from chat_room room
                    join chat_member me on me.room_id = coalesce(room.home_id, room.id) and me.person_id = :person
                    join chat_message message on message.room_id = room.id and message.state = 'SENT'
                    where room.id = chat_saved.room_id and message.n = chat_saved.n)
                """)
                .bind("person", person)
                .run();
    }

    /// Reminders whose time has come, the earliest first.
    List<Due> due(Sql sql, Instant now, int limit) {
        return sql.query("""
                select person_id, room_id, n from chat_saved
                where remind_at is not null and reminded_at is null and remind_at <= :now
                order by remind_at limit :limit
                """)
                .bind("now", now)
                .bind("limit", limit)
                .list(row -> new Due(
                        new PersonId(row.longOf("person_id")), new RoomId(row.longOf("room_id")), row.longOf("n")));
    }

    /// From waiting to reminded.
    ///
    /// @return whether it was still due
    boolean remind(Sql sql, Due due, Instant now) {
        return sql.update("""
                update chat_saved set reminded_at = :now
                where person_id = :person and room_id = :room and n = :n and reminded_at is null and remind_at <= :now
                """)
                .bind("now", now)
                .bind("person", due.person())
                .bind("room", due.room().value())
                .bind("n", due.n())
                .run() == 1;
    }

    private SavedMessage saved(Row row) {
        return new SavedMessage(
                new RoomId(row.longOf("room_id")),
                row.longOf("n"),
                new RoomId(row.longOf("home")),
                row.longOf("root"),
                people.brief(new PersonId(row.longOf("author_id"))),
                mentions.plain(row.text("text"), PREVIEW_CHARS),
                row.instant("sent"),
                row.instant("at"),
                row.textOrNull("note"),
                row.instantOrNull("remind_at"),
                row.instantOrNull("reminded_at"));
    }

    private static @Nullable String blankToNull(@Nullable String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
