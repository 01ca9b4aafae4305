package hub.chat.desk;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import hub.chat.desk.DeskCommand.ChangeScheduled;
import hub.chat.desk.DeskCommand.ScheduleMessage;
import hub.chat.message.Message;
import hub.chat.message.MessageCommand;
import hub.chat.message.Talk;
import hub.chat.room.ChatError;
import hub.chat.room.ChatPeople;
import hub.chat.room.Mentions;
import hub.chat.room.Rooms;
import hub.file.Files;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Messages that wait for their time, until they are sent, changed or cancelled by their author.
final class ScheduleService {

    private static final int MAX_SCHEDULED = 100;

    /// After it was due: time for its author to look after one that failed.
    private static final Duration FILES_KEPT = Duration.ofDays(30);

    private final EventLog log;
    private final Rooms rooms;
    private final Files files;
    private final Talk talk;
    private final Mentions mentions;
    private final ScheduleRepository scheduled;

    ScheduleService(
            EventLog log, Rooms rooms, Files files, Talk talk, ChatPeople people, ScheduleRepository scheduled) {
        this.log = log;
        this.rooms = rooms;
        this.files = files;
        this.talk = talk;
        this.mentions = new Mentions(people);
        this.scheduled = scheduled;
    }

    /// The operation id of the message it becomes: however often it is tried, there is one.
    static String operation(long id) {
        return "scheduled-" + id;
    }

    ScheduledMessage schedule(Session session, ScheduleMessage wish) {
        var me = session.person();
        return log.write(tx -> tx.once(me, wish.op(), ScheduledMessage.class, () -> schedule(tx, me, wish)));
    }

    private ScheduledMessage schedule(Tx tx, PersonId me, ScheduleMessage wish) {
        var lane = rooms.requireInUse(tx.sql(), me, wish.room());
        if (lane.root() != 0 || wish.letter().root() > lane.head()) {
            throw Refused.invalid("root");
        }
        var at = Ahead.require(tx.now(), wish.at());
        requireFew(wish.letter().text());
        if (scheduled.count(tx.sql(), me) >= MAX_SCHEDULED) {
            throw new Refused(DeskError.TOO_MANY_SCHEDULED, Map.of("max", MAX_SCHEDULED));
        }
        files.hold(tx, me, wish.letter().files(), at.plus(FILES_KEPT));
        return told(tx, me, scheduled.add(tx.sql(), me, wish.room(), wish.letter(), at));
    }

    /// Changes text or time; one that could not be sent waits again.
    ScheduledMessage change(Session session, long id, ChangeScheduled change) {
        return log.write(tx -> change(tx, session.person(), require(tx.sql(), session.person(), id), change));
    }

    private ScheduledMessage change(Tx tx, PersonId me, ScheduledMessage before, ChangeScheduled change) {
        var letter = Optional.ofNullable(change.text()).map(before.letter()::saying).orElse(before.letter());
        requireFew(letter.text());
        var at = Ahead.require(tx.now(), Optional.ofNullable(change.at()).orElse(before.at()));
        var after = new ScheduledMessage(before.id(), before.room(), letter, at, null);
        files.hold(tx, me, letter.files(), at.plus(FILES_KEPT));
        scheduled.put(tx.sql(), after);
        return told(tx, me, after);
    }

    void cancel(Session session, long id) {
        log.write(tx -> {
            var message = require(tx.sql(), session.person(), id);
            return gone(tx, session.person(), message);
        });
    }

    /// Sends it at once. A refusal changes nothing: it waits, or has failed, as before.
    Message sendNow(Session session, long id) {
        return log.write(tx -> {
            var message = require(tx.sql(), session.person(), id);
            gone(tx, session.person(), message);
            return send(tx, session.person(), message);
        });
    }

    /// Sends it if it is still due; message and row are one transaction, so that it is sent once however often this runs.
    void sendDue(Tx tx, PersonId author, long id) {
        scheduled.takeDue(tx.sql(), author, id, tx.now()).ifPresent(message -> {
            send(tx, author, message);
            tx.emit(author, new DeskEvent.Unscheduled(author, id));
        });
    }

    /// Leaves it to its author with the reason, if it is still due.
    void fail(Tx tx, PersonId author, long id, String code) {
        scheduled.find(tx.sql(), author, id)
                .filter(message -> message.failed() == null && !message.at().isAfter(tx.now()))
                .map(it -> new ScheduledMessage(it.id(), it.room(), it.letter(), it.at(), code))
                .ifPresent(failed -> {
                    scheduled.put(tx.sql(), failed);
                    told(tx, author, failed);
                });
    }

    private Message send(Tx tx, PersonId author, ScheduledMessage message) {
        var letter = message.letter();
        var op = operation(message.id());
        return letter.root() == 0
                ? talk.post(tx, author, message.room(), letter.asPost(op))
                : talk.reply(tx, author, message.room(), letter.root(), letter.asReply(op));
    }

    /// Said now rather than when it is due.
    private void requireFew(String text) {
        if (mentions.in(text).size() > MessageCommand.MAX_MENTIONS) {
            throw new Refused(ChatError.TOO_MANY_MENTIONS, Map.of("most", MessageCommand.MAX_MENTIONS));
        }
    }

    private ScheduledMessage told(Tx tx, PersonId me, ScheduledMessage message) {
        tx.emit(me, new DeskEvent.Scheduled(me, message));
        return message;
    }

    private ScheduledMessage gone(Tx tx, PersonId me, ScheduledMessage message) {
        scheduled.remove(tx.sql(), me, message.id());
        tx.emit(me, new DeskEvent.Unscheduled(me, message.id()));
        return message;
    }

    private ScheduledMessage require(Sql sql, PersonId me, long id) {
        return scheduled.find(sql, me, id).orElseThrow(() -> scheduled.isSent(sql, me, operation(id))
                ? new Refused(DeskError.ALREADY_SENT)
                : Refused.notFound());
    }
}
