package hub.presence.hours;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import hub.directory.Directory;
import hub.directory.Managers;
import hub.kernel.db.Database;
import hub.kernel.events.EventLog;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;
import hub.presence.hours.HoursAnswer.HoursOf;
import hub.presence.hours.HoursCommand.ClosedDays;
import hub.presence.hours.HoursCommand.SetHours;
import hub.presence.hours.HoursCommand.SetShifts;
import hub.presence.hours.HoursEvent.ClosedDaysSet;
import hub.presence.hours.HoursEvent.HoursSet;

/// Changes hours and days. What is kept in memory follows the log: it is told after the commit, in order.
final class HoursService {

    private final EventLog log;
    private final Database db;
    private final Directory directory;
    private final Managers managers;
    private final OfficeCalendar calendar;
    private final WorkingHours hours;
    private final InstantSource clock;
    private final List<Consumer<PersonId>> hoursListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> calendarListeners = new CopyOnWriteArrayList<>();

    HoursService(EventLog log, Database db, Directory directory, Managers managers, OfficeCalendar calendar,
            WorkingHours hours, InstantSource clock) {
        this.log = log;
        this.db = db;
        this.directory = directory;
        this.managers = managers;
        this.calendar = calendar;
        this.hours = hours;
        this.clock = clock;
        log.on(HoursSet.class, this::follow);
        log.on(ClosedDaysSet.class, set -> calendar.list(set.days()));
    }

    void onHours(Consumer<PersonId> listener) {
        hoursListeners.add(listener);
    }

    void onCalendar(Runnable listener) {
        calendarListeners.add(listener);
    }

    /// Takes in what the tables have.
    void load() {
        calendar.list(db.read(HoursRepository::closedDays));
        db.read(HoursRepository::all).forEach(hours::put);
    }

    /// @throws Refused `not_found` for who may not be seen
    HoursOf hoursOf(Session session, PersonId person) {
        if (!directory.isActive(person) || !mayChange(session, person)) {
            throw Refused.notFound();
        }
        return new HoursOf(person, hours.own(person), hours.week(person), hours.shifts(person), true);
    }

    HoursOf setWeek(Session session, PersonId person, SetHours wish) {
        var week = HoursRule.week(wish.week());
        return change(session, person, tx -> HoursRepository.putWeek(tx.sql(), person, week));
    }

    /// Back to the hours of the town hall.
    HoursOf clearWeek(Session session, PersonId person) {
        return change(session, person, tx -> HoursRepository.putWeek(tx.sql(), person, List.of()));
    }

    HoursOf setShifts(Session session, PersonId person, SetShifts wish) {
        var today = HubTime.today(clock);
        var shifts = HoursRule.shifts(wish.shifts(), today);
        return change(session, person, tx -> HoursRepository.putShifts(tx.sql(), person, today, shifts));
    }

    /// Those listed from today on.
    ClosedDays closedDays() {
        var today = HubTime.today(clock);
        return new ClosedDays(db.read(HoursRepository::closedDays).stream()
                .filter(day -> !day.day().isBefore(today)).toList());
    }

    ClosedDays setClosedDays(Session session, ClosedDays wish) {
        var today = HubTime.today(clock);
        var days = HoursRule.closedDays(wish.days(), today);
        log.write(tx -> {
            HoursRepository.putClosedDays(tx.sql(), today, days);
            tx.emit(session.person(), new ClosedDaysSet(HoursRepository.closedDays(tx.sql())));
            return days;
        });
        calendarListeners.forEach(Runnable::run);
        return closedDays();
    }

    /// Removes shifts and closed days before `first`.
    void forgetBefore(LocalDate first) {
        log.write(tx -> HoursRepository.removeBefore(tx.sql(), first));
        hours.forgetBefore(first);
    }

    private HoursOf change(Session session, PersonId person, Consumer<Tx> change) {
        if (!directory.isActive(person)) {
            throw Refused.notFound();
        }
        if (!mayChange(session, person)) {
            throw new Refused(KernelError.NOT_ALLOWED);
        }
        log.write(tx -> {
            change.accept(tx);
            var week = HoursRepository.week(tx.sql(), person);
            var set = new HoursSet(person, !week.isEmpty(), week, HoursRepository.shifts(tx.sql(), person));
            tx.emit(session.person(), set);
            return set;
        });
        hoursListeners.forEach(listener -> listener.accept(person));
        return hoursOf(session, person);
    }

    private boolean mayChange(Session session, PersonId person) {
        return session.person().equals(person) || managers.manages(session, person);
    }

    private void follow(HoursSet set) {
        hours.put(set.person(), PersonHours.of(set.own() ? set.week() : List.of(), set.shifts()));
    }
}
