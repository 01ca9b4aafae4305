package hub.chat.notice;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.chat.room.RoomId;
import hub.chat.room.RoomKind;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of notices.
final class NoticeRepository {

    NoticeSettings settings(Sql sql, PersonId person) {
        return sql.query("""
                select contents, sound, hold, working_hours, quiet_from, quiet_to, everything
                from chat_notice where person_id = :person
                """)
                .bind("person", person)
                .first(NoticeRepository::settings)
                .orElse(NoticeSettings.USUAL);
    }

    void put(Sql sql, PersonId person, NoticeSettings settings) {
        var quiet = settings.quiet();
        sql.update("""
                insert into chat_notice (
                    person_id, contents, sound, hold, working_hours, quiet_from, quiet_to, everything)
                values (:person, :contents, :sound, :hold, :workingHours, :from, :to, :everything)
                on conflict (person_id) do update set contents = :contents, sound = :sound, hold = :hold,
                    working_hours = :workingHours, quiet_from = :from, quiet_to = :to, everything = :everything
                """)
                .bind("person", person)
                .bind("contents", settings.contents())
                .bind("sound", settings.sound())
                .bind("hold", settings.hold())
                .bind("workingHours", settings.workingHours())
                .bind("from", quiet == null ? null : quiet.from())
                .bind("to", quiet == null ? null : quiet.to())
                .bind("everything", settings.everything())
                .run();
    }

    /// How a room is called, whose home it may be.
    Optional<Called> called(Sql sql, RoomId room) {
        return sql.query("select kind, name from chat_room where id = :room")
                .bind("room", room.value())
                .first(row -> new Called(RoomKind.valueOf(row.text("kind")), row.text("name")));
    }

    /// @param name empty for DIRECT
    record Called(RoomKind kind, String name) {}

    private static NoticeSettings settings(Row row) {
        return new NoticeSettings(
                row.bool("contents"),
                NoticeSound.valueOf(row.text("sound")),
                row.bool("hold"),
                row.bool("working_hours"),
                quiet(row.textOrNull("quiet_from"), row.textOrNull("quiet_to")),
                row.bool("everything"));
    }

    private static @Nullable QuietHours quiet(@Nullable String from, @Nullable String to) {
        return from == null || to == null ? null : new QuietHours(from, to);
    }
}
