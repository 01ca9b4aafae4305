package hub.chat.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import hub.chat.message.Message.Source;
import hub.chat.message.MessageAnswer.Messages;
import hub.chat.message.MessageAnswer.Readers;
import hub.chat.message.MessageRepository.Reading;
import hub.chat.room.ChatError;
import hub.chat.room.ChatPeople;
import hub.chat.room.Receipts;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.directory.PersonBrief;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseException;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;

/// Sending and reading messages.
final class MessageService {

    /// Names shown of readers and of those who have not read; the totals are always exact.
    private static final int MAX_READERS = 500;

    private final EventLog log;
    private final Database db;
    private final Rooms rooms;
    private final MessageAccess access;
    private final MessageRepository messages;
    private final ThreadService threads;
    private final Forwarding forwarding;
    private final Pages pages;
    private final Parts parts;
    private final ChatPeople people;

    MessageService(
            EventLog log, Database db, Rooms rooms, MessageAccess access, MessageRepository messages,
            ThreadService threads, Pages pages, Parts parts, ChatPeople people) {
        this.log = log;
        this.db = db;
        this.rooms = rooms;
        this.access = access;
        this.messages = messages;
        this.threads = threads;
        this.forwarding = new Forwarding(access, people);
        this.pages = pages;
        this.parts = parts;
        this.people = people;
    }

    /// Stores a message; a repeated operation is answered with the message it made.
    Message post(Session session, RoomId room, MessageCommand.Post post) {
        return once(session.person(), post.op(), tx -> post(tx, session.person(), room, post));
    }

    /// The same as part of a larger command, which sees to it that it is done once.
    Message post(Tx tx, PersonId author, RoomId room, MessageCommand.Post post) {
        return pages.of(tx.sql(), author, store(tx, author, room, forwarding.of(tx.sql(), author, post)));
    }

    /// Stores an answer in the thread under a message, which is made with the first answer.
    Message reply(Session session, RoomId home, long root, MessageCommand.Reply reply) {
        return once(session.person(), reply.op(), tx -> reply(tx, session.person(), home, root, reply));
    }

    /// The same as part of a larger command, which sees to it that it is done once.
    Message reply(Tx tx, PersonId author, RoomId home, long root, MessageCommand.Reply reply) {
        var thread = threads.open(tx, access.hold(tx.sql(), author, home, root));
        var answer = store(tx, author, thread, Outgoing.of(reply));
        if (reply.room()) {
            store(tx, author, home, Outgoing.copy(answer));
        }
        return pages.of(tx.sql(), author, answer);
    }

    private Stored store(Tx tx, PersonId author, RoomId room, Outgoing out) {
        var taken = messages.takeNumber(tx.sql(), author, room).orElseThrow(() -> refusal(tx.sql(), author, room));
        var named = pages.requireFewMentions(out.text());
        var stored = new Stored(room, taken.n(), author, tx.now(), out.text(), out.op(), out.parts(),
                MessageState.SENT, out.urgency(), null, null, source(out.original()));
        messages.insert(tx.sql(), stored);
        messages.name(tx.sql(), room, taken.n(), named);
        parts.store(tx, stored, taken.home(), out);
        rooms.written(tx.sql(), author, room, taken.n());
        var thread = taken.root() == 0 ? null : threads.answered(tx, stored, taken.home(), taken.root());
        var message = pages.shared(tx.sql(), stored);
        tx.emit(author, new MessageEvent.Posted(room, taken.home(), taken.root(), message, thread));
        return stored;
    }

    private @Nullable Source source(@Nullable Stored original) {
        return original == null
                ? null
                : new Source(original.room(), original.n(), people.brief(original.author()), original.at());
    }

    /// Why a room takes no message from a person.
    private Refused refusal(Sql sql, PersonId author, RoomId room) {
        return rooms.require(sql, author, room).archived()
                ? new Refused(ChatError.ARCHIVED)
                : new Refused(ChatError.OWNERS_ONLY);
    }

    /// Repeats are found by their collision: looked up beforehand they would cost every message a query.
    private Message once(PersonId author, String op, Function<Tx, Message> command) {
        try {
            return log.write(command);
        } catch (DatabaseException e) {
            if (!e.isConflict()) {
                throw e;
            }
            return first(author, op).orElseThrow(() -> e);
        } catch (Refused e) {
            // Sent before the author lost the room: the first answer still holds.
            return first(author, op).orElseThrow(() -> e);
        }
    }

    private Optional<Message> first(PersonId author, String op) {
        return db.read(sql -> messages.byOperation(sql, author, op).map(row -> pages.of(sql, author, row)));
    }

    Messages before(Session session, RoomId room, long n, int limit) {
        return stretch(session, room, n - limit, n - 1);
    }

    Messages after(Session session, RoomId room, long n, int limit) {
        return stretch(session, room, n + 1, n + limit);
    }

    Messages around(Session session, RoomId room, long n, int limit) {
        return stretch(session, room, n - limit / 2, n + limit / 2);
    }

    /// The first message of a day in Japan or, if there is none, of the next day with one, and what follows it; the newest
    /// messages if nothing was said since.
    Messages day(Session session, RoomId room, LocalDate day, int limit) {
        return db.read(sql -> {
            var head = rooms.require(sql, session.person(), room).head();
            var first = messages.since(sql, room, HubTime.startOf(day)).orElse(head - limit + 1);
            return new Messages(page(sql, session, room, first, first + limit - 1), head);
        });
    }

    /// One message; of one that is gone, that there was one.
    Message one(Session session, RoomId room, long n) {
        return db.read(sql -> pages.of(sql, session.person(), access.require(sql, session.person(), room, n)));
    }

    /// The same for other parts of chat; empty for who may not see it.
    Optional<Message> seen(Sql sql, PersonId me, RoomId room, long n) {
        return messages.one(sql, me, room, n).map(row -> pages.of(sql, me, row));
    }

    List<Message> seen(Sql sql, PersonId me, RoomId room, long from, long to) {
        return pages.of(sql, me, messages.page(sql, me, room, from, to));
    }

    Messages newest(Session session, RoomId room, int limit) {
        return db.read(sql -> {
            var head = rooms.require(sql, session.person(), room).head();
            return new Messages(page(sql, session, room, head - limit + 1, head), head);
        });
    }

    private Messages stretch(Session session, RoomId room, long from, long to) {
        return db.read(sql -> new Messages(
                page(sql, session, room, from, to), rooms.require(sql, session.person(), room).head()));
    }

    private List<Message> page(Sql sql, Session session, RoomId room, long from, long to) {
        return pages.of(sql, session.person(), messages.page(sql, session.person(), room, from, to));
    }

    /// Who has read message `n`, as far as the room shows it.
    Readers readers(Session session, RoomId room, long n) {
        return db.read(sql -> {
            var receipts = rooms.require(sql, session.person(), room).receipts();
            if (receipts == Receipts.OFF) {
                throw Refused.notFound();
            }
            var author = access.require(sql, session.person(), room, n).author();
            var most = receipts == Receipts.NAMES ? MAX_READERS : 0;
            return new Readers(
                    briefs(messages.readers(sql, room, n, author, Reading.READ, most)),
                    briefs(messages.readers(sql, room, n, author, Reading.UNREAD, most)),
                    messages.countReaders(sql, room, n, author, Reading.READ),
                    messages.countReaders(sql, room, n, author, Reading.UNREAD));
        });
    }

    private List<PersonBrief> briefs(List<PersonId> ids) {
        return ids.stream().map(people::brief).toList();
    }
}
