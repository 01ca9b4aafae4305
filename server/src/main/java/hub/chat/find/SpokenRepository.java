package hub.chat.find;

import java.util.List;

import hub.chat.message.Part;
import hub.chat.room.ChatPeople;
import hub.chat.room.Mentions;
import hub.chat.room.MessageKey;
import hub.chat.room.MessageKeys;
import hub.chat.room.RoomId;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of what was said.
final class SpokenRepository {

    private static final String COLUMNS = """
            select message.room_id, message.n, message.author_id, message.at, message.text, message.parts,
                   coalesce(room.home_id, room.id) as home, coalesce(room.root_n, 0) as root
            """;

    static final String OF = COLUMNS + """
            from wanted
            join chat_message message on message.room_id = wanted.room_id and message.n = wanted.n
            join chat_room room on room.id = message.room_id
            where message.state = 'SENT'
            """;

    static final String SEEN = COLUMNS + """
            from wanted
            join chat_message message on message.room_id = wanted.room_id and message.n = wanted.n
            join chat_room room on room.id = message.room_id
            join chat_member me on me.room_id = coalesce(room.home_id, room.id) and me.person_id = :me
            where message.state = 'SENT'
            """;

    static final String AFTER = COLUMNS + """
            from chat_message message join chat_room room on room.id = message.room_id
            where (message.room_id, message.n) > (:room, :n) and message.state = 'SENT'
            order by message.room_id, message.n limit :limit
            """;

    private final ChatPeople people;
    private final Mentions mentions;

    SpokenRepository(ChatPeople people) {
        this.people = people;
        this.mentions = new Mentions(people);
    }

    /// A message whose files are still to be asked for.
    record Row(Spoken spoken, boolean hasFiles) {}

    List<Row> of(Sql sql, MessageKeys keys) {
        return keys.bind(sql.query(keys.with() + OF)).list(this::row);
    }

    List<Row> seen(Sql sql, PersonId me, MessageKeys keys) {
        return keys.bind(sql.query(keys.with() + SEEN)).bind("me", me).list(this::row);
    }

    List<Row> after(Sql sql, MessageKey last, int limit) {
        return sql.query(AFTER)
                .bind("room", last.room().value())
                .bind("n", last.n())
                .bind("limit", limit)
                .list(this::row);
    }

    long count(Sql sql) {
        return sql.query("select coalesce(sum(head), 0) as messages from chat_room").one(row -> row.longOf("messages"));
    }

    private Row row(hub.kernel.db.Row row) {
        var spoken = new Spoken(
                new MessageKey(new RoomId(row.longOf("room_id")), row.longOf("n")),
                new RoomId(row.longOf("home")),
                row.longOf("root"),
                people.brief(new PersonId(row.longOf("author_id"))),
                row.instant("at"),
                mentions.plain(row.text("text"), Integer.MAX_VALUE),
                List.of());
        return new Row(spoken, Part.FILES.in(row.intOf("parts")));
    }
}
