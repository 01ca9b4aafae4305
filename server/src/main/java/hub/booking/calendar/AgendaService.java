package hub.booking.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import hub.booking.calendar.CalendarAnswer.CalendarDay;
import hub.booking.calendar.CalendarAnswer.CalendarPlan;
import hub.booking.calendar.CalendarAnswer.FreeBusy;
import hub.booking.calendar.CalendarAnswer.MyCalendar;
import hub.booking.calendar.CalendarAnswer.Proposals;
import hub.booking.calendar.CalendarAnswer.WorkStretch;
import hub.booking.calendar.CalendarCommand.FindTimes;
import hub.booking.reservation.BookingBook;
import hub.booking.wait.Wait;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Session;
import hub.kernel.time.HubTime;

/// Days and times as they are asked for. Its methods block.
record AgendaService(
        Database db, BookingBook bookings, BusyBook busy, StaffHours hours, StaffPlans plans,
        BiFunction<Sql, PersonId, List<Wait>> waits,
        AgendaPlaces places, Function<LocalDate, Optional<String>> closings) {

    /// In two months.
    private static final int MOST = 5_000;

    MyCalendar mine(Session session, Instant from, Instant until) {
        var me = session.person();
        var first = HubTime.dayOf(from);
        var last = HubTime.dayOf(until.minusMillis(1));
        return db.read(sql -> new MyCalendar(EventLog.positionOf(sql),
                bookings.of(sql, List.of(me), from, until, MOST).stream().map(one -> bookings.seen(one, me)).toList(),
                plans.of(sql, List.of(me), first, last).stream()
                        .map(plan -> new CalendarPlan(plan.day(), plan.half(), plan.kind(), plan.place(), plan.note()))
                        .toList(),
                waits.apply(sql, me),
                first.datesUntil(last.plusDays(1)).map(day -> day(me, day)).toList()));
    }

    private CalendarDay day(PersonId me, LocalDate day) {
        var work = hours.on(me, day);
        return new CalendarDay(day, work.map(WorkStretch::from).orElse(null), work.map(WorkStretch::until).orElse(null),
                closings.apply(day).orElse(null));
    }

    FreeBusy freeBusy(Session session, List<PersonId> people, Instant from, Instant until) {
        return db.read(sql -> new FreeBusy(
                busy.of(sql, people, from, until, booking -> bookings.reads(booking, session.person()))));
    }

    Proposals times(Session session, FindTimes wish) {
        return db.read(sql -> new Proposals(new TimeFinder(closings).find(wish,
                busy.of(sql, wish.everybody(), wish.from(), wish.until(), _ -> false),
                places.finder(sql, session.person(), wish))));
    }
}
