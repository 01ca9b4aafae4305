package hub.presence.hours;

import java.time.InstantSource;

import hub.kernel.net.Api;
import hub.kernel.net.Call;
import hub.kernel.net.None;
import hub.kernel.net.Role;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.presence.hours.HoursAnswer.HoursOf;
import hub.presence.hours.HoursAnswer.OfficeDays;
import hub.presence.hours.HoursCommand.ClosedDays;
import hub.presence.hours.HoursCommand.SetHours;
import hub.presence.hours.HoursCommand.SetShifts;

/// Hours and days over HTTP.
final class HoursRoutes {

    /// A year and its neighbours can be asked for, not the age of the equinox formula.
    private static final int YEARS_AROUND = 2;

    private static final int USUAL_DAYS = 31;

    private final HoursService service;
    private final OfficeCalendar calendar;
    private final InstantSource clock;

    HoursRoutes(HoursService service, OfficeCalendar calendar, InstantSource clock) {
        this.service = service;
        this.calendar = calendar;
        this.clock = clock;
    }

    void register(Api api) {
        api.get("/api/presence/calendar", "Holidays and closed days")
                .query("from", "a day; today if not given")
                .query("to", "a day, at most 400 days later; a month later if not given")
                .gives(OfficeDays.class)
                .signedIn(this::calendar);
        api.get("/api/presence/closed-days", "The closed days that were listed, from today on")
                .gives(ClosedDays.class)
                .role(Role.ADMINISTRATOR, (_, _) -> service.closedDays());
        api.put("/api/presence/closed-days", "List the closed days from today on")
                .takes(ClosedDays.class)
                .gives(ClosedDays.class)
                .role(Role.ADMINISTRATOR, (call, days) -> service.setClosedDays(call.session(), days));
        api.get("/api/presence/people/:person/hours", "When a person works")
                .gives(HoursOf.class)
                .signedIn((call, _) -> service.hoursOf(call.session(), call.pathPerson("person")));
        registerChanges(api);
    }

    private void registerChanges(Api api) {
        api.put("/api/presence/people/:person/hours", "Give a person hours of their own by weekday")
                .takes(SetHours.class)
                .gives(HoursOf.class)
                .signedIn((call, week) -> service.setWeek(call.session(), call.pathPerson("person"), week));
        api.delete("/api/presence/people/:person/hours", "Give a person the hours of the town hall")
                .gives(HoursOf.class)
                .signedIn((call, _) -> service.clearWeek(call.session(), call.pathPerson("person")));
        api.put("/api/presence/people/:person/shifts", "List the shifts of a person from today on")
                .takes(SetShifts.class)
                .gives(HoursOf.class)
                .signedIn((call, shifts) -> service.setShifts(call.session(), call.pathPerson("person"), shifts));
    }

    private OfficeDays calendar(Call call, None none) {
        var today = HubTime.today(clock);
        var from = call.queryDate("from").orElse(today);
        var to = call.queryDate("to").orElse(from.plusDays(USUAL_DAYS));
        if (from.isBefore(today.minusYears(YEARS_AROUND)) || from.isAfter(today.plusYears(YEARS_AROUND))) {
            throw Refused.invalid("from");
        }
        if (to.isBefore(from) || to.isAfter(from.plusDays(HoursRule.DAYS_AHEAD))) {
            throw Refused.invalid("to");
        }
        return new OfficeDays(calendar.closed(from, to));
    }
}
