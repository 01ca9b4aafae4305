package hub.chat.message;

import java.util.List;

import hub.chat.message.Message.Reaction;
import hub.chat.message.MessageAnswer.Pins;
import hub.chat.message.MessageAnswer.ReactedBy;
import hub.chat.message.MessageAnswer.Reactors;
import hub.chat.room.ChatError;
import hub.chat.room.ChatPeople;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// What readers do to messages of others: signs under them, and pins.
final class MarkService {

    /// Names shown of those who put a sign.
    private static final int MAX_PEOPLE = 500;

    private static final int MAX_PINS = 50;

    private final EventLog log;
    private final Database db;
    private final Rooms rooms;
    private final MessageAccess access;
    private final MessageRepository messages;
    private final MarkRepository marks;
    private final Pages pages;
    private final ChatPeople people;

    MarkService(
            EventLog log, Database db, Rooms rooms, MessageAccess access, MessageRepository messages,
            MarkRepository marks, Pages pages, ChatPeople people) {
        this.log = log;
        this.db = db;
        this.rooms = rooms;
        this.access = access;
        this.messages = messages;
        this.marks = marks;
        this.pages = pages;
        this.people = people;
    }

    /// Puts a sign under a message; a repetition changes nothing.
    void react(Session session, RoomId room, long n, ReactionKind kind) {
        var me = session.person();
        log.write(tx -> {
            var held = access.holdSent(tx.sql(), me, room, n);
            if (marks.react(tx.sql(), room, n, kind, me, tx.now())) {
                if (!held.row().has(Part.REACTIONS)) {
                    messages.addPart(tx.sql(), room, n, Part.REACTIONS);
                }
                tx.emit(me, reacted(tx.sql(), held, kind, me, true));
            }
            return room;
        });
    }

    /// Takes a sign of one's own away; a repetition changes nothing.
    void unreact(Session session, RoomId room, long n, ReactionKind kind) {
        var me = session.person();
        log.write(tx -> {
            var held = access.hold(tx.sql(), me, room, n);
            if (marks.unreact(tx.sql(), room, n, kind, me)) {
                tx.emit(me, reacted(tx.sql(), held, kind, me, false));
            }
            return room;
        });
    }

    private MessageEvent reacted(Sql sql, Held held, ReactionKind kind, PersonId me, boolean on) {
        var count = marks.count(sql, held.room(), held.n(), kind);
        return new MessageEvent.Reacted(held.room(), held.home(), held.n(), kind, me, count, on);
    }

    /// Who put which sign under a message.
    Reactors reactors(Session session, RoomId room, long n) {
        return db.read(sql -> {
            access.require(sql, session.person(), room, n);
            var reactions = marks.reactions(sql, session.person(), room, n, n).getOrDefault(n, List.of());
            return new Reactors(reactions.stream().map(reaction -> by(sql, room, n, reaction)).toList());
        });
    }

    private ReactedBy by(Sql sql, RoomId room, long n, Reaction reaction) {
        var who = marks.people(sql, room, n, reaction.kind(), MAX_PEOPLE);
        return new ReactedBy(reaction.kind(), who.stream().map(people::brief).toList(), reaction.count());
    }

    /// Pins a message for everybody in the room; a repetition changes nothing.
    Message pin(Session session, RoomId room, long n) {
        return log.write(tx -> {
            var held = holdToPin(tx.sql(), session.person(), room, n);
            if (held.row().pinned() == null) {
                requireSpace(tx.sql(), room);
                marks.pin(tx.sql(), room, n, tx.now());
                tell(tx, session.person(), held);
            }
            return mine(tx.sql(), session.person(), held);
        });
    }

    /// Unpins a message; a repetition changes nothing.
    Message unpin(Session session, RoomId room, long n) {
        return log.write(tx -> {
            var held = holdToPin(tx.sql(), session.person(), room, n);
            if (held.row().pinned() != null) {
                marks.unpin(tx.sql(), room, n);
                tell(tx, session.person(), held);
            }
            return mine(tx.sql(), session.person(), held);
        });
    }

    /// Pins speak to the whole room: where only some may write, only they may pin.
    private Held holdToPin(Sql sql, PersonId me, RoomId room, long n) {
        var held = access.holdSent(sql, me, room, n);
        if (!messages.mayWrite(sql, me, held.home())) {
            throw new Refused(ChatError.OWNERS_ONLY);
        }
        return held;
    }

    private void requireSpace(Sql sql, RoomId room) {
        if (marks.pins(sql, room, MAX_PINS).size() == MAX_PINS) {
            throw new Refused(ChatError.TOO_MANY_PINS);
        }
    }

    private void tell(Tx tx, PersonId me, Held held) {
        var row = access.require(tx.sql(), me, held.room(), held.n());
        tx.emit(me, new MessageEvent.Changed(held.room(), held.home(), pages.shared(tx.sql(), row)));
    }

    private Message mine(Sql sql, PersonId me, Held held) {
        return pages.of(sql, me, access.require(sql, me, held.room(), held.n()));
    }

    /// The pinned messages of a room, the one pinned last first.
    Pins pins(Session session, RoomId room) {
        var me = session.person();
        return db.read(sql -> {
            rooms.require(sql, me, room);
            var numbers = marks.pins(sql, room, MAX_PINS);
            return new Pins(pages.scattered(sql, me, messages.some(sql, me, room, numbers)));
        });
    }
}
