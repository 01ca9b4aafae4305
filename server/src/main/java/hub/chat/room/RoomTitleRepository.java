package hub.chat.room;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.db.Query;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// The SQL of rooms by name.
final class RoomTitleRepository {

    private static final String COLUMNS = """
            select room.id, room.kind, room.name, room.pair, room.unit_id, room.members
            """;

    private final ChatPeople people;

    RoomTitleRepository(ChatPeople people) {
        this.people = people;
    }

    /// The rooms a person is in.
    List<RoomTitle> mine(Sql sql, PersonId me) {
        return titles(sql.query(COLUMNS + """
                from chat_member me join chat_room room on room.id = me.room_id and room.kind <> 'THREAD'
                where me.person_id = :me
                """), me, true);
    }

    /// The open rooms a person is not in.
    List<RoomTitle> open(Sql sql, PersonId me) {
        return titles(sql.query(COLUMNS + """
                from chat_room room
                where room.open = 1 and room.archived_at is null
                    and not exists (select 1 from chat_member where room_id = room.id and person_id = :me)
                """), me, false);
    }

    private List<RoomTitle> titles(Query query, PersonId me, boolean joined) {
        return query.bind("me", me).list(row -> new RoomTitle(
                new RoomId(row.longOf("id")),
                RoomKind.valueOf(row.text("kind")),
                names(row.text("name"), row.textOrNull("pair"), me),
                unit(row.longOrNull("unit_id")),
                row.intOf("members"),
                joined));
    }

    private static @Nullable UnitId unit(@Nullable Long unit) {
        return unit == null ? null : new UnitId(unit);
    }

    private List<String> names(String name, @Nullable String pair, PersonId me) {
        return pair == null
                ? List.of(name)
                : Circle.parse(pair).without(me).stream().map(people::brief).map(PersonBrief::name).toList();
    }
}
