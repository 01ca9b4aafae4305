package hub.booking.notice;

import hub.booking.notice.NoticeAnswer.BookingNotices;
import hub.booking.notice.NoticeAnswer.ReminderSetting;
import hub.booking.notice.NoticeCommand.ReadBookingNotices;
import hub.booking.notice.NoticeCommand.SetReminder;
import hub.booking.notice.NoticeEvent.NoticesRead;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;

/// What one does with one's notices. Its methods block.
record NoticeService(EventLog log, Database db, NoticeRepository repository, Reminders reminders) {

    private static final int PAGE = 50;

    BookingNotices page(Session session, long before) {
        return db.read(sql -> page(sql, session.person(), before));
    }

    private BookingNotices page(Sql sql, PersonId me, long before) {
        var found = repository.page(sql, me, before, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var read = repository.read(sql, me);
        return new BookingNotices(EventLog.positionOf(sql), shown, read, repository.unread(sql, me, read),
                found.size() > PAGE ? shown.getLast().id() : null);
    }

    BookingNotices read(Session session, ReadBookingNotices command) {
        var me = session.person();
        return log.write(tx -> {
            var newest = repository.page(tx.sql(), me, Long.MAX_VALUE, 1);
            var upTo = newest.isEmpty() ? 0 : Math.min(command.upTo(), newest.getFirst().id());
            if (upTo > repository.read(tx.sql(), me)) {
                repository.read(tx.sql(), me, upTo);
                tx.emit(me, new NoticesRead(me, upTo));
            }
            return page(tx.sql(), me, Long.MAX_VALUE);
        });
    }

    ReminderSetting setting(Session session) {
        return new ReminderSetting(reminders.chosen(session.person()));
    }

    ReminderSetting set(Session session, SetReminder wish) {
        log.write(tx -> {
            repository.setReminder(tx.sql(), session.person(), wish.minutes());
            return wish;
        });
        return new ReminderSetting(wish.minutes());
    }
}
