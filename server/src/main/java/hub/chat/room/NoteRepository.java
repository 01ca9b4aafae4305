package hub.chat.room;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of notes.
final class NoteRepository {

    /// People told by name; of the others the number is.
    private static final int MAX_NAMED = 20;

    private static final String COLUMNS = "note.id, note.room_id, note.after_n, note.at, note.kind, note.by_id, note.people, note.people_count, note.text";

    static final String STRETCH = "select " + COLUMNS + """

            from chat_member me join chat_note note on note.room_id = me.room_id
            where me.room_id = :room and me.person_id = :me and note.after_n between :from and :to
            order by note.after_n desc, note.id desc
            limit :limit
            """;

    private final ChatPeople people;

    NoteRepository(ChatPeople people) {
        this.people = people;
    }

    /// Writes a note at the place where the room stands now.
    Note insert(Sql sql, RoomId room, Instant now, NoteKind kind, List<PersonId> about, @Nullable PersonId by,
            @Nullable String text) {
        return sql.query("""
                insert into chat_note as note (room_id, after_n, at, kind, by_id, people, people_count, text)
                select id, head, :now, :kind, :by, :people, :count, :text from chat_room where id = :room
                returning
                """ + COLUMNS.replace("note.", ""))
                .bind("room", room.value())
                .bind("now", now)
                .bind("kind", kind)
                .bind("by", by)
                .bind("people", about.stream().limit(MAX_NAMED).map(PersonId::toString)
                        .collect(Collectors.joining(",")))
                .bind("count", about.size())
                .bind("text", text)
                .one(this::note);
    }

    /// The newest of the notes that stand after messages n in [from, to], oldest first; empty for who is not a member.
    List<Note> stretch(Sql sql, PersonId me, RoomId room, long from, long to, int limit) {
        return sql.query(STRETCH)
                .bind("room", room.value())
                .bind("me", me)
                .bind("from", from)
                .bind("to", to)
                .bind("limit", limit)
                .list(this::note)
                .reversed();
    }

    private Note note(Row row) {
        var by = row.longOrNull("by_id");
        return new Note(
                row.longOf("id"),
                new RoomId(row.longOf("room_id")),
                row.longOf("after_n"),
                row.instant("at"),
                NoteKind.valueOf(row.text("kind")),
                Arrays.stream(row.text("people").split(","))
                        .filter(id -> !id.isEmpty())
                        .map(id -> people.brief(new PersonId(Long.parseLong(id))))
                        .toList(),
                row.intOf("people_count"),
                by == null ? null : people.brief(new PersonId(by)),
                row.textOrNull("text"));
    }
}
