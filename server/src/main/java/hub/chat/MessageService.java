package hub.chat;

import java.util.List;

import hub.chat.ChatRepository.Reading;
import hub.directory.PersonBrief;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseException;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Sending and reading messages.
final class MessageService {

    /// Names shown of readers and of those who have not read; the totals are always exact.
    private static final int MAX_READERS = 500;

    private final EventLog log;
    private final Database db;
    private final ChatRepository chat;
    private final ChatPeople people;

    MessageService(EventLog log, Database db, ChatRepository chat, ChatPeople people) {
        this.log = log;
        this.db = db;
        this.chat = chat;
        this.people = people;
    }

    /// Stores a message and tells the room; a repeated operation is answered with the message it made.
    Message post(Session session, RoomId room, ChatCommand.Post post) {
        var author = people.brief(session.person());
        try {
            return log.write(tx -> chat.takeNumber(tx.sql(), author.id(), room)
                    .map(n -> store(tx, author, room, n, post))
                    .or(() -> chat.byOperation(tx.sql(), author.id(), post.op()))
                    .orElseThrow(Refused::notFound));
        } catch (DatabaseException e) {
            if (!e.isConflict()) {
                throw e;
            }
            // Looked up only now: repeats are rare and posts are many.
            return db.read(sql -> chat.byOperation(sql, author.id(), post.op())).orElseThrow(() -> e);
        }
    }

    private Message store(Tx tx, PersonBrief author, RoomId room, long n, ChatCommand.Post post) {
        var message = new Message(room, n, author, tx.now(), post.text().strip(), post.op());
        chat.insert(tx.sql(), message);
        chat.point(tx.sql(), author.id(), room, n, n);
        tx.emit(author.id(), new ChatEvent.Posted(room, message));
        return message;
    }

    ChatAnswer.Messages before(Session session, RoomId room, long n, int limit) {
        return stretch(session, room, n - limit, n - 1);
    }

    ChatAnswer.Messages after(Session session, RoomId room, long n, int limit) {
        return stretch(session, room, n + 1, n + limit);
    }

    ChatAnswer.Messages around(Session session, RoomId room, long n, int limit) {
        return stretch(session, room, n - limit / 2, n + limit / 2);
    }

    ChatAnswer.Messages newest(Session session, RoomId room, int limit) {
        return db.read(sql -> {
            var head = mine(sql, session, room).head();
            return new ChatAnswer.Messages(
                    chat.messages(sql, session.person(), room, head - limit + 1, head), head);
        });
    }

    private ChatAnswer.Messages stretch(Session session, RoomId room, long from, long to) {
        return db.read(sql -> new ChatAnswer.Messages(
                chat.messages(sql, session.person(), room, from, to), mine(sql, session, room).head()));
    }

    /// Moves the caller's read pointers within what there is to read.
    ChatAnswer.Pointers point(Session session, RoomId room, ChatCommand.Point point) {
        return log.write(tx -> {
            var before = mine(tx.sql(), session, room);
            var mine = Math.clamp(point.mine(), 0, before.head());
            var shown = Math.clamp(point.shown(), before.shown(), before.head());
            if (mine != before.mine() || shown != before.shown()) {
                chat.point(tx.sql(), session.person(), room, mine, shown);
                tx.emit(session.person(), new ChatEvent.Pointed(session.person(), room, mine, shown));
            }
            return new ChatAnswer.Pointers(mine, shown);
        });
    }

    /// Who has read message `n`.
    ChatAnswer.Readers readers(Session session, RoomId room, long n) {
        return db.read(sql -> {
            var author = chat.messages(sql, session.person(), room, n, n).stream()
                    .findFirst()
                    .orElseThrow(Refused::notFound)
                    .author()
                    .id();
            return new ChatAnswer.Readers(
                    briefs(chat.readers(sql, room, n, author, Reading.READ, MAX_READERS)),
                    briefs(chat.readers(sql, room, n, author, Reading.UNREAD, MAX_READERS)),
                    chat.countReaders(sql, room, n, author, Reading.READ),
                    chat.countReaders(sql, room, n, author, Reading.UNREAD));
        });
    }

    private List<PersonBrief> briefs(List<PersonId> ids) {
        return ids.stream().map(people::brief).toList();
    }

    private RoomSummary mine(Sql sql, Session session, RoomId room) {
        return chat.room(sql, session.person(), room).orElseThrow(Refused::notFound);
    }
}
