package hub.chat.notice;

import java.time.InstantSource;

import hub.chat.notice.NoticeAnswer.WorkNow;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;

/// What people said of how they want to be told.
final class NoticeService {

    private final EventLog log;
    private final Database db;
    private final NoticeRepository repository;
    private final NoticeStaff staff;
    private final boolean push;
    private final InstantSource clock;

    NoticeService(EventLog log, Database db, NoticeRepository repository, NoticeStaff staff, boolean push,
            InstantSource clock) {
        this.log = log;
        this.db = db;
        this.repository = repository;
        this.staff = staff;
        this.push = push;
        this.clock = clock;
    }

    NoticeAnswer of(PersonId person) {
        return db.read(sql -> new NoticeAnswer(
                EventLog.positionOf(sql), repository.settings(sql, person), work(person), push));
    }

    NoticeAnswer set(PersonId person, NoticeSettings settings) {
        log.write(tx -> {
            repository.put(tx.sql(), person, settings);
            tx.emit(person, new NoticeEvent.Changed(person, settings));
            return settings;
        });
        return of(person);
    }

    private WorkNow work(PersonId person) {
        var now = clock.instant();
        return new WorkNow(staff.working(person, now), staff.workChanges(person, now).orElse(null));
    }
}
