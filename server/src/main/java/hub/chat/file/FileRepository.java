package hub.chat.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import hub.chat.room.RoomId;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of files.
final class FileRepository {

    private static final String COLUMNS = """
            id, person_id, name, size, keep_place, refused, digest, kind, type, width, height, thumb, pages, lat, lon,
            taken, room_id, n
            """;

    /// @return the new file, or empty if this operation began one already
    Optional<KeptFile> begin(Sql sql, PersonId person, NewUpload upload, String name, Instant until) {
        return sql.query("""
                insert into chat_file (person_id, op, name, size, keep_place, until)
                values (:person, :op, :name, :size, :keepPlace, :until)
                on conflict (person_id, op) where op is not null do nothing
                returning
                """ + COLUMNS)
                .bind("person", person)
                .bind("op", upload.op())
                .bind("name", name)
                .bind("size", upload.size())
                .bind("keepPlace", upload.keepPlace())
                .bind("until", until)
                .first(KeptFile::of);
    }

    Optional<KeptFile> byOperation(Sql sql, PersonId person, String op) {
        return sql.query("select " + COLUMNS + "from chat_file file where person_id = :person and op = :op")
                .bind("person", person)
                .bind("op", op)
                .first(KeptFile::of);
    }

    /// A file that this person sends, whether a message has it yet or not.
    Optional<KeptFile> mine(Sql sql, PersonId person, FileId id) {
        return sql.query("select " + COLUMNS + "from chat_file file where id = :id and person_id = :person")
                .bind("id", id.value())
                .bind("person", person)
                .first(KeptFile::of);
    }

    /// A file that is whole, for who may see it now: its sender before it is sent, then members of the room that has the
    /// message, as long as the message stands.
    Optional<KeptFile> visible(Sql sql, PersonId me, FileId id) {
        return sql.query("select " + COLUMNS + """
                from chat_file file
                where file.id = :id and file.digest is not null and (
                    (file.room_id is null and file.person_id = :me)
                    or exists (
                        select 1 from chat_room room
                        join chat_member me on me.room_id = coalesce(room.home_id, room.id) and me.person_id = :me
                        join chat_message message on message.room_id = room.id and message.n = file.n
                        where room.id = file.room_id and message.state = 'SENT'))
                """)
                .bind("id", id.value())
                .bind("me", me)
                .first(KeptFile::of);
    }

    /// Bytes that a person keeps or has announced; what is kept twice counts once, as on the disk.
    long used(Sql sql, PersonId person) {
        return sql.query("""
                select (select coalesce(sum(size), 0) from (
                        select max(size) as size from chat_file
                        where person_id = :person and digest is not null group by digest))
                    + (select coalesce(sum(size), 0) from chat_file
                        where person_id = :person and digest is null and refused is null) as used
                """)
                .bind("person", person)
                .one(row -> row.longOf("used"));
    }

    int countOnTheirWay(Sql sql, PersonId person) {
        return sql.query("""
                select count(*) as files from chat_file
                where person_id = :person and digest is null and refused is null
                """)
                .bind("person", person)
                .one(row -> row.intOf("files"));
    }

    /// All that have been announced and neither finished nor refused.
    List<KeptFile> onTheirWay(Sql sql) {
        return sql.query("select " + COLUMNS + "from chat_file file where digest is null and refused is null")
                .list(KeptFile::of);
    }

    /// @return false if it was cancelled meanwhile
    boolean finish(Sql sql, FileId id, Findings found, Instant until) {
        var place = found.place();
        return sql.update("""
                update chat_file set digest = :digest, size = :size, kind = :kind, type = :type, width = :width,
                    height = :height, thumb = :thumb, pages = :pages, lat = :lat, lon = :lon, taken = :taken,
                    until = :until
                where id = :id and digest is null
                """)
                .bind("id", id.value())
                .bind("digest", found.digest())
                .bind("size", found.size())
                .bind("kind", found.kind())
                .bind("type", found.type())
                .bind("width", found.width())
                .bind("height", found.height())
                .bind("thumb", found.thumb())
                .bind("pages", found.pages())
                .bind("lat", place == null ? null : place.lat())
                .bind("lon", place == null ? null : place.lon())
                .bind("taken", place == null ? null : place.taken())
                .bind("until", until)
                .run() == 1;
    }

    void refuse(Sql sql, FileId id, FileError why) {
        sql.update("update chat_file set refused = :why where id = :id and digest is null")
                .bind("id", id.value())
                .bind("why", why)
                .run();
    }

    /// Takes away a file that no message has.
    void drop(Sql sql, FileId id) {
        sql.update("delete from chat_file where id = :id and room_id is null").bind("id", id.value()).run();
    }

    /// Takes away what nobody sent in time.
    List<KeptFile> dropUnsent(Sql sql, Instant now) {
        return sql.query("delete from chat_file where room_id is null and until < :now returning " + COLUMNS)
                .bind("now", now)
                .list(KeptFile::of);
    }

    void hold(Sql sql, PersonId person, FileId id, Instant until) {
        sql.update("""
                update chat_file set until = max(until, :until)
                where id = :id and person_id = :person and room_id is null
                """)
                .bind("id", id.value())
                .bind("person", person)
                .bind("until", until)
                .run();
    }

    /// Has a message hold a file, after those it has.
    ///
    /// @return false if it is not a whole and unsent file of this person
    boolean attach(Sql sql, PersonId person, FileId id, RoomId room, long n, int place) {
        return sql.update("""
                update chat_file set room_id = :room, n = :n,
                    place = :place + (select count(*) from chat_file where room_id = :room and n = :n)
                where id = :id and person_id = :person and room_id is null and digest is not null
                """)
                .bind("id", id.value())
                .bind("person", person)
                .bind("room", room.value())
                .bind("n", n)
                .bind("place", place)
                .run() == 1;
    }

    /// Has another message hold the same files, after those it has.
    int copy(Sql sql, PersonId person, RoomId fromRoom, long fromN, RoomId room, long n, Instant now) {
        return sql.update("""
                insert into chat_file (person_id, name, size, keep_place, until, digest, kind, type, width, height,
                    thumb, pages, lat, lon, taken, room_id, n, place)
                select :person, name, size, keep_place, :now, digest, kind, type, width, height,
                    thumb, pages, lat, lon, taken, :room, :n,
                    place + (select count(*) from chat_file where room_id = :room and n = :n)
                from chat_file where room_id = :fromRoom and n = :fromN order by place
                """)
                .bind("person", person)
                .bind("fromRoom", fromRoom.value())
                .bind("fromN", fromN)
                .bind("room", room.value())
                .bind("n", n)
                .bind("now", now)
                .run();
    }

    /// Files of messages n in [from, to], in order.
    List<KeptFile> under(Sql sql, RoomId room, long from, long to) {
        return sql.query("select " + COLUMNS + """
                from chat_file file
                where file.room_id = :room and file.n between :from and :to
                order by file.n, file.place
                """)
                .bind("room", room.value())
                .bind("from", from)
                .bind("to", to)
                .list(KeptFile::of);
    }

    List<String> forget(Sql sql, RoomId room, long n) {
        return sql.query("delete from chat_file where room_id = :room and n = :n returning digest")
                .bind("room", room.value())
                .bind("n", n)
                .list(row -> row.text("digest"));
    }

    boolean needs(Sql sql, String digest) {
        return sql.query("select 1 from chat_file where digest = :digest limit 1")
                .bind("digest", digest)
                .first(_ -> true)
                .isPresent();
    }

    boolean isOnItsWay(Sql sql, FileId id) {
        return sql.query("select 1 from chat_file where id = :id and digest is null and refused is null")
                .bind("id", id.value())
                .first(_ -> true)
                .isPresent();
    }
}
