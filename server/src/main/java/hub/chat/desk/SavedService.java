package hub.chat.desk;

import java.util.Map;

import hub.chat.desk.DeskCommand.SaveMessage;
import hub.chat.room.RoomId;
import hub.chat.room.Rooms;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// Messages saved for later, and their reminders.
final class SavedService {

    private static final int MAX_SAVED = 500;

    private final EventLog log;
    private final Rooms rooms;
    private final SavedRepository saved;

    SavedService(EventLog log, Rooms rooms, SavedRepository saved) {
        this.log = log;
        this.rooms = rooms;
        this.saved = saved;
    }

    SavedMessage save(Session session, RoomId room, long n, SaveMessage save) {
        return log.write(tx -> save(tx, session.person(), room, n, save));
    }

    private SavedMessage save(Tx tx, PersonId me, RoomId room, long n, SaveMessage save) {
        rooms.require(tx.sql(), me, room);
        if (!saved.isMessage(tx.sql(), room, n)) {
            throw Refused.notFound();
        }
        if (save.remindAt() != null) {
            Ahead.require(tx.now(), save.remindAt());
        }
        if (saved.find(tx.sql(), me, room, n).isEmpty()) {
            makeRoom(tx, me);
        }
        saved.put(tx.sql(), me, room, n, tx.now(), save);
        var kept = saved.find(tx.sql(), me, room, n).orElseThrow(Refused::notFound);
        tx.emit(me, new DeskEvent.Saved(me, kept));
        return kept;
    }

    private void makeRoom(Tx tx, PersonId me) {
        saved.forgetUnseen(tx.sql(), me);
        if (saved.count(tx.sql(), me) >= MAX_SAVED) {
            throw new Refused(DeskError.TOO_MANY_SAVED, Map.of("max", MAX_SAVED));
        }
    }

    /// Takes it away; also what can no longer be seen.
    void unsave(Session session, RoomId room, long n) {
        log.write(tx -> {
            if (!saved.remove(tx.sql(), session.person(), room, n)) {
                throw Refused.notFound();
            }
            tx.emit(session.person(), new DeskEvent.Unsaved(session.person(), room, n));
            return n;
        });
    }

    /// Reminds once; of what can no longer be seen, not at all.
    void remind(Tx tx, SavedRepository.Due due) {
        if (saved.remind(tx.sql(), due, tx.now())) {
            saved.find(tx.sql(), due.person(), due.room(), due.n())
                    .ifPresent(message -> tx.emit(new DeskEvent.Reminder(due.person(), message)));
        }
    }
}
