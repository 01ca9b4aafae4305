package hub.file;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of files.
final class FileRepository {

    private static final String COLUMNS = """
            id, person_id, name, size, keep_place, refused, digest, kind, type, width, height, thumb, pages, lat, lon,
            taken, holder, holder_id, holder_n
            """;

    /// @return the new file, or empty if this operation began one already
    Optional<KeptFile> begin(Sql sql, PersonId person, NewUpload upload, String name, Instant until) {
        return sql.query("""
                insert into file (person_id, op, name, size, keep_place, until)
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
        return sql.query("select " + COLUMNS + "from file where person_id = :person and op = :op")
                .bind("person", person)
                .bind("op", op)
                .first(KeptFile::of);
    }

    /// A file that this person sends, whether somebody holds it yet or not.
    Optional<KeptFile> mine(Sql sql, PersonId person, FileId id) {
        return sql.query("select " + COLUMNS + "from file where id = :id and person_id = :person")
                .bind("id", id.value())
                .bind("person", person)
                .first(KeptFile::of);
    }

    /// A file that is whole and either has a holder or is this person's and still to be sent.
    Optional<KeptFile> whole(Sql sql, PersonId me, FileId id) {
        return sql.query("select " + COLUMNS + """
                from file
                where id = :id and digest is not null and (holder is not null or person_id = :me)
                """)
                .bind("id", id.value())
                .bind("me", me)
                .first(KeptFile::of);
    }

    /// Bytes that a person keeps or has announced; what is kept twice counts once, as on the disk.
    long used(Sql sql, PersonId person) {
        return sql.query("""
                select (select coalesce(sum(size), 0) from (
                        select max(size) as size from file
                        where person_id = :person and digest is not null group by digest))
                    + (select coalesce(sum(size), 0) from file
                        where person_id = :person and digest is null and refused is null) as used
                """)
                .bind("person", person)
                .one(row -> row.longOf("used"));
    }

    int countOnTheirWay(Sql sql, PersonId person) {
        return sql.query("""
                select count(*) as files from file
                where person_id = :person and digest is null and refused is null
                """)
                .bind("person", person)
                .one(row -> row.intOf("files"));
    }

    /// All that have been announced and neither finished nor refused.
    List<KeptFile> onTheirWay(Sql sql) {
        return sql.query("select " + COLUMNS + "from file where digest is null and refused is null")
                .list(KeptFile::of);
    }

    /// @return false if it was cancelled meanwhile
    boolean finish(Sql sql, FileId id, Findings found, Instant until) {
        var place = found.place();
        return sql.update("""
                update file set digest = :digest, size = :size, kind = :kind, type = :type, width = :width,
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
        sql.update("update file set refused = :why where id = :id and digest is null")
                .bind("id", id.value())
                .bind("why", why)
                .run();
    }

    /// Takes away a file that nothing holds.
    void drop(Sql sql, FileId id) {
        sql.update("delete from file where id = :id and holder is null").bind("id", id.value()).run();
    }

    /// Takes away what nobody sent in time.
    List<KeptFile> dropUnsent(Sql sql, Instant now) {
        return sql.query("delete from file where holder is null and until < :now returning " + COLUMNS)
                .bind("now", now)
                .list(KeptFile::of);
    }

    void hold(Sql sql, PersonId person, FileId id, Instant until) {
        sql.update("""
                update file set until = max(until, :until)
                where id = :id and person_id = :person and holder is null
                """)
                .bind("id", id.value())
                .bind("person", person)
                .bind("until", until)
                .run();
    }

    /// Gives a file to a holder, after those it has.
    ///
    /// @return false if it is not a whole and unsent file of this person
    boolean attach(Sql sql, PersonId person, FileId id, Holder holder, int place) {
        return sql.update("""
                update file set holder = :holder, holder_id = :holderId, holder_n = :n,
                    place = :place + (
                        select count(*) from file where holder = :holder and holder_id = :holderId and holder_n = :n)
                where id = :id and person_id = :person and holder is null and digest is not null
                """)
                .bind("id", id.value())
                .bind("person", person)
                .bind("holder", holder.kind())
                .bind("holderId", holder.id())
                .bind("n", holder.n())
                .bind("place", place)
                .run() == 1;
    }

    /// Has another holder have the same files, after those it has.
    int copy(Sql sql, PersonId person, Holder from, Holder to, Instant now) {
        return sql.update("""
                insert into file (person_id, name, size, keep_place, until, digest, kind, type, width, height,
                    thumb, pages, lat, lon, taken, holder, holder_id, holder_n, place)
                select :person, name, size, keep_place, :now, digest, kind, type, width, height,
                    thumb, pages, lat, lon, taken, :holder, :id, :n, place + (
                        select count(*) from file where holder = :holder and holder_id = :id and holder_n = :n)
                from file where holder = :fromHolder and holder_id = :fromId and holder_n = :fromN order by place
                """)
                .bind("person", person)
                .bind("fromHolder", from.kind())
                .bind("fromId", from.id())
                .bind("fromN", from.n())
                .bind("holder", to.kind())
                .bind("id", to.id())
                .bind("n", to.n())
                .bind("now", now)
                .run();
    }

    /// Files of the holders n in [from, to] of one id, in order.
    List<KeptFile> under(Sql sql, String kind, long id, long from, long to) {
        return sql.query("select " + COLUMNS + """
                from file
                where holder = :holder and holder_id = :id and holder_n between :from and :to
                order by holder_id, holder_n, place
                """)
                .bind("holder", kind)
                .bind("id", id)
                .bind("from", from)
                .bind("to", to)
                .list(KeptFile::of);
    }

    /// Files of holders that have no places within, in order.
    List<KeptFile> under(Sql sql, String kind, Collection<Long> ids) {
        return sql.query("select " + COLUMNS + """
                from file
                where holder = :holder and holder_id in (:ids) and holder_n = 0
                order by holder_id, place
                """)
                .bind("holder", kind)
                .bind("ids", ids)
                .list(KeptFile::of);
    }

    List<String> forget(Sql sql, Holder holder) {
        return sql.query("""
                delete from file where holder = :holder and holder_id = :id and holder_n = :n returning digest
                """)
                .bind("holder", holder.kind())
                .bind("id", holder.id())
                .bind("n", holder.n())
                .list(row -> row.text("digest"));
    }

    boolean needs(Sql sql, String digest) {
        return sql.query("select 1 from file where digest = :digest limit 1")
                .bind("digest", digest)
                .first(_ -> true)
                .isPresent();
    }

    boolean isOnItsWay(Sql sql, FileId id) {
        return sql.query("select 1 from file where id = :id and digest is null and refused is null")
                .bind("id", id.value())
                .first(_ -> true)
                .isPresent();
    }
}
