package hub.chat.message;

import java.util.HashSet;

import hub.chat.message.Message.ThreadBrief;
import hub.chat.message.MessageAnswer.ThreadDetail;
import hub.chat.message.MessageAnswer.Threads;
import hub.chat.room.ChatError;
import hub.chat.room.ChatPeople;
import hub.chat.room.MentionKind;
import hub.chat.room.Mentions;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Threads: what was answered to one message, and for whom its unread answers are counted. Whoever wrote the message,
/// answered, or was named in an answer follows; everybody in the room may read.
final class ThreadService {

    private static final int MAX_THREADS = 200;

    private final EventLog log;
    private final Database db;
    private final Rooms rooms;
    private final MessageRepository messages;
    private final ThreadRepository threads;
    private final Pages pages;
    private final Mentions mentions;

    ThreadService(
            EventLog log, Database db, Rooms rooms, MessageRepository messages, ThreadRepository threads, Pages pages,
            ChatPeople people) {
        this.log = log;
        this.db = db;
        this.rooms = rooms;
        this.messages = messages;
        this.threads = threads;
        this.pages = pages;
        this.mentions = new Mentions(people);
    }

    Threads followed(Session session) {
        return db.read(sql -> new Threads(
                EventLog.positionOf(sql), threads.followed(sql, session.person(), MAX_THREADS)));
    }

    /// A message and the state of its thread, for a member of the room.
    ThreadDetail detail(Session session, RoomId home, long root) {
        var me = session.person();
        return db.read(sql -> {
            var row = messages.page(sql, me, home, root, root).stream().findFirst().orElseThrow(Refused::notFound);
            var lane = threads.thread(sql, home, root).map(thread -> rooms.require(sql, me, thread));
            return new ThreadDetail(
                    EventLog.positionOf(sql),
                    pages.of(sql, me, row),
                    lane.map(it -> it.id()).orElse(null),
                    lane.map(it -> it.head()).orElse(0L),
                    lane.map(it -> it.mine()).orElse(0L),
                    lane.map(it -> it.shown()).orElse(0L),
                    lane.map(it -> it.follows()).orElse(false),
                    lane.flatMap(it -> rooms.members().pointers(it.id().value())).orElse(null));
        });
    }

    /// The thread under a message, made if there is none. Answers are not answered in threads of their own; what is gone
    /// begins none.
    RoomId open(Tx tx, Held root) {
        if (root.lane().root() != 0) {
            throw Refused.invalid("room");
        }
        return threads.thread(tx.sql(), root.home(), root.n()).orElseGet(() -> begin(tx, root));
    }

    private RoomId begin(Tx tx, Held root) {
        if (!root.sent()) {
            throw new Refused(ChatError.GONE);
        }
        messages.addPart(tx.sql(), root.home(), root.n(), Part.THREAD);
        return rooms.createThread(tx.sql(), root.home(), root.n(), tx.now());
    }

    /// Counts an answer just stored, and has those concerned follow the thread from before it. Whom it answers is concerned
    /// by the first answer: who then stopped following does not begin again with each.
    ThreadBrief answered(Tx tx, Stored answer, RoomId home, long root) {
        var brief = threads.answered(tx.sql(), answer.room(), answer.author(), answer.at());
        follow(tx, answer.room(), answer.author(), answer.n());
        var concerned = new HashSet<PersonId>();
        if (answer.n() == 1) {
            messages.author(tx.sql(), home, root).ifPresent(concerned::add);
        }
        mentions.in(answer.text()).stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .forEach(mention -> concerned.add(new PersonId(mention.id())));
        concerned.remove(answer.author());
        threads.notFollowing(tx.sql(), home, answer.room(), concerned)
                .forEach(person -> follow(tx, answer.room(), person, answer.n() - 1));
        return brief;
    }

    /// Follows a thread, all of it read, or no longer does; a repetition changes nothing.
    void follow(Session session, RoomId thread, boolean on) {
        var me = session.person();
        log.write(tx -> {
            var lane = rooms.require(tx.sql(), me, thread);
            if (lane.root() == 0) {
                throw Refused.notFound();
            }
            if (on) {
                follow(tx, thread, me, lane.head());
            } else if (rooms.unfollow(tx, thread, me)) {
                tx.emit(me, new MessageEvent.Unfollowed(me, thread));
            }
            return thread;
        });
    }

    /// Has a person follow a thread who has read so far.
    private void follow(Tx tx, RoomId thread, PersonId person, long read) {
        if (rooms.follow(tx, thread, person, read)) {
            threads.followed(tx.sql(), person, thread)
                    .ifPresent(summary -> tx.emit(new MessageEvent.Followed(person, summary)));
        }
    }
}
