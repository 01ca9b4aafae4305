package hub.chat.room;

import java.util.List;
import java.util.Optional;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Json;

/// The SQL of what people have arranged for themselves.
final class ArrangementRepository {

    Arrangement of(Sql sql, PersonId person) {
        return sql.query("select body from chat_arrangement where person_id = :person")
                .bind("person", person)
                .first(row -> Json.read(row.text("body"), Arrangement.class))
                .orElse(Arrangement.NONE);
    }

    void put(Sql sql, PersonId person, Arrangement arrangement) {
        sql.update("""
                insert into chat_arrangement (person_id, version, body) values (:person, :version, :body)
                on conflict (person_id) do update set version = excluded.version, body = excluded.body
                """)
                .bind("person", person)
                .bind("version", arrangement.version())
                .bind("body", Json.text(arrangement))
                .run();
        putLevels(sql, person, arrangement.levels());
        putKeywords(sql, person, arrangement.keywords());
    }

    private static void putLevels(Sql sql, PersonId person, List<Arrangement.RoomLevel> levels) {
        sql.update("delete from chat_level where person_id = :person").bind("person", person).run();
        levels.forEach(level -> sql.update("""
                insert into chat_level (room_id, person_id, level) values (:room, :person, :level)
                """)
                .bind("room", level.room().value())
                .bind("person", person)
                .bind("level", level.level())
                .run());
    }

    private static void putKeywords(Sql sql, PersonId person, List<String> words) {
        sql.update("delete from chat_keyword where person_id = :person").bind("person", person).run();
        words.forEach(word -> sql.update("insert into chat_keyword (person_id, word) values (:person, :word)")
                .bind("person", person)
                .bind("word", word)
                .run());
    }

    Optional<Level> level(Sql sql, PersonId person, RoomId room) {
        return sql.query("select level from chat_level where room_id = :room and person_id = :person")
                .bind("room", room.value())
                .bind("person", person)
                .first(row -> Level.valueOf(row.text("level")));
    }

    List<String> keywords(Sql sql, PersonId person) {
        return sql.query("select word from chat_keyword where person_id = :person")
                .bind("person", person)
                .list(row -> row.text("word"));
    }
}
