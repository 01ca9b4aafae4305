package hub.chat.room;

import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.net.Session;
import hub.kernel.wire.Refused;

/// What people have arranged for themselves: read, and written as a whole.
final class Arrangements {

    private final EventLog log;
    private final Database db;
    private final ArrangementRepository arrangements = new ArrangementRepository();

    Arrangements(EventLog log, Database db) {
        this.log = log;
        this.db = db;
    }

    Arrangement mine(Session session) {
        return db.read(sql -> arrangements.of(sql, session.person()));
    }

    /// Takes what is based on the newest version; a device that has not heard of another's change must first.
    ///
    /// @throws Refused `chat.arranged_elsewhere`
    Arrangement put(Session session, Arrangement wanted) {
        return log.write(tx -> {
            if (arrangements.of(tx.sql(), session.person()).version() != wanted.version()) {
                throw new Refused(ChatError.ARRANGED_ELSEWHERE);
            }
            var next = wanted.next();
            arrangements.put(tx.sql(), session.person(), next);
            tx.emit(session.person(), new RoomEvent.Arranged(session.person(), next));
            return next;
        });
    }
}
