package hub.chat.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.chat.message.Message.ThreadBrief;
import hub.chat.message.MessageAnswer.ThreadSummary;
import hub.chat.room.ChatPeople;
import hub.chat.room.Mentions;
import hub.chat.room.RoomId;
import hub.directory.PersonBrief;
import hub.kernel.db.Row;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// The SQL of threads: rooms of their own that stand under a message of their home.
final class ThreadRepository {

    /// Faces shown under a message that was answered.
    private static final int FACES = 3;

    private static final int PREVIEW_CHARS = 80;

    static final String FOLLOWED = """
            select thread.id, thread.home_id, thread.root_n, thread.head, thread.last_at, here.mine, here.shown,
                   root.author_id, root.text,
                   case when here.mine >= thread.head then 0 else (
                       select count(distinct named.n) from chat_mention named
                       where named.room_id = thread.id and named.n > here.mine and (named.kind = 'ROOM'
                           or named.kind = 'PERSON' and named.target = :me
                           or named.kind = 'UNIT' and named.target in (:units))) end as named
            from chat_member here
            join chat_room thread on thread.id = here.room_id and thread.kind = 'THREAD'
            join chat_member me on me.room_id = thread.home_id and me.person_id = :me
            join chat_message root on root.room_id = thread.home_id and root.n = thread.root_n
            where here.person_id = :me
            """;

    private final ChatPeople people;
    private final Mentions mentions;

    ThreadRepository(ChatPeople people) {
        this.people = people;
        this.mentions = new Mentions(people);
    }

    Optional<RoomId> thread(Sql sql, RoomId home, long root) {
        return sql.query("select id from chat_room where kind = 'THREAD' and home_id = :home and root_n = :root")
                .bind("home", home.value())
                .bind("root", root)
                .first(row -> new RoomId(row.longOf("id")));
    }

    /// The threads under messages n in [from, to] of a room, by number.
    Map<Long, ThreadBrief> under(Sql sql, RoomId home, long from, long to) {
        var threads = new HashMap<Long, ThreadBrief>();
        sql.query("""
                select id, root_n, head, last_at, faces from chat_room
                where kind = 'THREAD' and home_id = :home and root_n between :from and :to and head > 0
                """)
                .bind("home", home.value())
                .bind("from", from)
                .bind("to", to)
                .each(row -> threads.put(row.longOf("root_n"), brief(row)));
        return threads;
    }

    /// Says who has answered last, and when.
    ThreadBrief answered(Sql sql, RoomId thread, PersonId author, Instant at) {
        var before = sql.query("select faces from chat_room where id = :thread")
                .bind("thread", thread.value())
                .one(row -> ids(row.textOrNull("faces")));
        var faces = new ArrayList<>(before);
        if (faces.size() < FACES && !faces.contains(author)) {
            faces.add(author);
        }
        return sql.query("""
                update chat_room set faces = :faces, last_at = :at where id = :thread
                returning id, root_n, head, last_at, faces
                """)
                .bind("faces", String.join(",", faces.stream().map(PersonId::toString).toList()))
                .bind("at", at)
                .bind("thread", thread.value())
                .one(this::brief);
    }

    /// The threads a person follows, the one with the newest answer first.
    List<ThreadSummary> followed(Sql sql, PersonId me, int limit) {
        return sql.query(FOLLOWED + "order by thread.last_at desc limit :limit")
                .bind("me", me)
                .bind("units", people.unitsOf(me))
                .bind("limit", limit)
                .list(this::summary);
    }

    Optional<ThreadSummary> followed(Sql sql, PersonId me, RoomId thread) {
        return sql.query(FOLLOWED + "and thread.id = :thread")
                .bind("me", me)
                .bind("units", people.unitsOf(me))
                .bind("thread", thread.value())
                .first(this::summary);
    }

    /// Of these people the members of a room who do not follow one of its threads yet.
    List<PersonId> notFollowing(Sql sql, RoomId home, RoomId thread, Set<PersonId> wanted) {
        return sql.query("""
                select person_id from chat_member
                where room_id = :home and person_id in (:wanted)
                    and person_id not in (select person_id from chat_member where room_id = :thread)
                """)
                .bind("home", home.value())
                .bind("thread", thread.value())
                .bind("wanted", wanted)
                .list(row -> new PersonId(row.longOf("person_id")));
    }

    private ThreadSummary summary(Row row) {
        return new ThreadSummary(
                new RoomId(row.longOf("id")),
                new RoomId(row.longOf("home_id")),
                row.longOf("root_n"),
                people.brief(new PersonId(row.longOf("author_id"))).name(),
                mentions.plain(row.text("text"), PREVIEW_CHARS),
                row.longOf("head"),
                row.instant("last_at"),
                row.longOf("mine"),
                row.longOf("shown"),
                row.intOf("named"));
    }

    private ThreadBrief brief(Row row) {
        return new ThreadBrief(
                new RoomId(row.longOf("id")), row.longOf("head"), row.instant("last_at"),
                ids(row.textOrNull("faces")).stream().map(this::face).toList());
    }

    private PersonBrief face(PersonId person) {
        return people.brief(person);
    }

    private static List<PersonId> ids(@Nullable String faces) {
        return faces == null || faces.isEmpty()
                ? List.of()
                : Arrays.stream(faces.split(",")).map(Long::parseLong).map(PersonId::new).toList();
    }
}
