package hub.booking.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import hub.booking.calendar.CalendarAnswer.FreeBusy;
import hub.booking.calendar.CalendarAnswer.MyCalendar;
import hub.booking.calendar.CalendarAnswer.Proposals;
import hub.booking.calendar.CalendarCommand.FindTimes;
import hub.booking.reservation.BookingBook;
import hub.booking.wait.Wait;
import hub.kernel.db.Database;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.wire.Refused;
import hub.space.allocation.Availability;
import hub.space.place.Places;
import hub.space.place.SpaceReaders;

/// One's days and the time of others, put together.
public final class Agenda {

    private static final int MAX_DAYS = 62;

    /// Free and busy of so many at once.
    private static final int MAX_PEOPLE = 100;

    private final AgendaService service;

    /// Registers the routes.
    ///
    /// @param closings the name of a day on which the hall is closed, Saturdays and Sundays apart
    public Agenda(
            Database db, Api api, BookingBook bookings, Places places, SpaceReaders readers, Availability availability,
            StaffHours hours, StaffPlans plans, BiFunction<Sql, PersonId, List<Wait>> waits,
            Function<LocalDate, Optional<String>> closings) {
        service = new AgendaService(db, bookings, new BusyBook(bookings, hours, plans), hours, plans, waits,
                new AgendaPlaces(bookings, places, availability), closings);
        register(api, readers);
    }

    private void register(Api api, SpaceReaders readers) {
        api.get("/api/booking/calendar", "My events, bookings, plans, waits and working hours")
                .query("from", "a moment")
                .query("until", "another, at most 62 days later")
                .gives(MyCalendar.class)
                .signedIn(readers.only((call, _) -> {
                    var window = Window.of(call);
                    return service.mine(call.session(), window.from(), window.until());
                }));
        api.get("/api/booking/free-busy", "When colleagues are busy; of what, only who may read it is told")
                .query("people", "at most 100, separated by commas")
                .query("from", "a moment")
                .query("until", "another, at most 62 days later")
                .gives(FreeBusy.class)
                .signedIn(readers.only((call, _) -> {
                    var window = Window.of(call);
                    return service.freeBusy(call.session(), people(call), window.from(), window.until());
                }));
        api.post("/api/booking/times", "Times that suit several people and a place, the best first")
                .takes(FindTimes.class)
                .gives(Proposals.class)
                .signedIn(readers.only((call, wish) -> service.times(call.session(), wish)));
    }

    private static List<PersonId> people(Call call) {
        var people = call.queryLongs("people", MAX_PEOPLE).stream().distinct().map(PersonId::new).toList();
        if (people.isEmpty()) {
            throw Refused.invalid("people");
        }
        return people;
    }

    private record Window(Instant from, Instant until) {

        static Window of(Call call) {
            var window = new Window(moment(call, "from"), moment(call, "until"));
            if (!window.from.isBefore(window.until)
                    || Duration.between(window.from, window.until).compareTo(Duration.ofDays(MAX_DAYS)) > 0) {
                throw Refused.invalid("until");
            }
            return window;
        }

        private static Instant moment(Call call, String name) {
            try {
                return OffsetDateTime.parse(call.query(name).orElse("")).toInstant();
            } catch (DateTimeException e) {
                throw Refused.invalid(name);
            }
        }
    }
}
