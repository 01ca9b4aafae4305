package hub.chat.message;

import java.time.Duration;

import hub.chat.message.MessageAnswer.Versions;
import hub.chat.room.ChatError;
import hub.chat.room.RoomId;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Messages that come to say something else, or are taken away again.
final class ChangeService {

    private final EventLog log;
    private final Database db;
    private final MessageAccess access;
    private final MessageRepository messages;
    private final ChangeRepository changes;
    private final Pages pages;
    private final Parts parts;
    private final MessageSettings settings;

    ChangeService(
            EventLog log, Database db, MessageAccess access, MessageRepository messages, Pages pages, Parts parts,
            MessageSettings settings) {
        this.log = log;
        this.db = db;
        this.access = access;
        this.messages = messages;
        this.changes = new ChangeRepository();
        this.pages = pages;
        this.parts = parts;
        this.settings = settings;
    }

    /// Has a message say something else; what it said before is kept. Who it named at first stays who it named: nobody
    /// is called by a change.
    Message edit(Session session, RoomId room, long n, MessageCommand.Edit edit) {
        var me = session.person();
        var text = edit.text().strip();
        return log.write(tx -> {
            var held = access.holdSent(tx.sql(), me, room, n);
            requireAuthor(held, me);
            requireEditable(tx, held, text);
            if (!held.row().text().equals(text)) {
                access.withTwin(tx.sql(), me, held).forEach(each -> say(tx, me, each, text));
            }
            return pages.of(tx.sql(), me, access.require(tx.sql(), me, room, n));
        });
    }

    private void requireEditable(Tx tx, Held held, String text) {
        if (!settings.edit().isZero() && isPast(tx, held, settings.edit())) {
            throw new Refused(ChatError.EDIT_OVER);
        }
        if (text.isEmpty() && !held.row().standsWithoutText()) {
            throw new Refused(ChatError.TEXT_EMPTY);
        }
        pages.requireFewMentions(text);
    }

    private void say(Tx tx, PersonId me, Held held, String text) {
        changes.keepVersion(tx.sql(), held.room(), held.n(), tx.now());
        changes.say(tx.sql(), held.room(), held.n(), text, tx.now());
        tell(tx, me, held);
    }

    /// Tells how a message is now, as everybody sees it.
    private void tell(Tx tx, PersonId me, Held held) {
        var row = access.require(tx.sql(), me, held.room(), held.n());
        tx.emit(me, new MessageEvent.Changed(held.room(), held.home(), pages.shared(tx.sql(), row)));
    }

    /// What a message said before each change; nothing of one that is gone.
    Versions versions(Session session, RoomId room, long n) {
        return db.read(sql -> {
            access.require(sql, session.person(), room, n);
            return new Versions(changes.versions(sql, room, n));
        });
    }

    /// Takes a message back without leaving its words anywhere; a repetition changes nothing.
    void recall(Session session, RoomId room, long n) {
        log.write(tx -> {
            var held = access.hold(tx.sql(), session.person(), room, n);
            requireAuthor(held, session.person());
            if (held.sent() && isPast(tx, held, settings.recall())) {
                throw new Refused(ChatError.RECALL_OVER);
            }
            return remove(tx, session.person(), held, MessageState.RECALLED);
        });
    }

    /// Deletes a message of one's own; of others, who looks after the room or the hub.
    void delete(Session session, RoomId room, long n) {
        log.write(tx -> {
            var held = access.hold(tx.sql(), session.person(), room, n);
            if (!held.lane().owner() && !session.has(Role.ADMINISTRATOR)) {
                requireAuthor(held, session.person());
            }
            return remove(tx, session.person(), held, MessageState.DELETED);
        });
    }

    private RoomId remove(Tx tx, PersonId me, Held held, MessageState state) {
        if (held.sent()) {
            access.withTwin(tx.sql(), me, held).forEach(each -> clear(tx, me, each, state));
        }
        return held.room();
    }

    private void clear(Tx tx, PersonId me, Held held, MessageState state) {
        var named = messages.named(tx.sql(), held.room(), held.n());
        parts.forget(tx, held);
        changes.clear(tx.sql(), held.room(), held.n(), state);
        tx.withdraw(held.room().message(held.n()), Traces.of(state));
        tx.emit(me, new MessageEvent.Gone(held.room(), held.home(), held.n(), state, tx.now(), named));
    }

    private static boolean isPast(Tx tx, Held held, Duration window) {
        return !tx.now().isBefore(held.row().at().plus(window));
    }

    private static void requireAuthor(Held held, PersonId me) {
        if (!held.by(me)) {
            throw new Refused(ChatError.NOT_AUTHOR);
        }
    }
}
