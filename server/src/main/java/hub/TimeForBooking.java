package hub;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import hub.booking.calendar.CalendarAnswer.DayHalf;
import hub.booking.calendar.CalendarAnswer.WorkStretch;
import hub.booking.calendar.StaffHours;
import hub.booking.calendar.StaffPlans;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.presence.PresenceFeature;
import hub.presence.plan.Half;
import hub.presence.plan.PlanKind;
import hub.presence.plan.PlannedHalf;

/// Answers the calendar from presence: when people work, and what they plan.
record TimeForBooking(PresenceFeature presence) implements StaffHours, StaffPlans {

    @Override
    public Optional<WorkStretch> on(PersonId person, LocalDate day) {
        return presence.hours().on(person, day).map(hours -> new WorkStretch(hours.from(), hours.until()));
    }

    @Override
    public List<Plan> of(Sql sql, Collection<PersonId> people, LocalDate from, LocalDate until) {
        return presence.plans().of(sql, people, from, until).stream().map(TimeForBooking::plan).toList();
    }

    private static Plan plan(PlannedHalf half) {
        var plan = half.plan();
        return new Plan(half.person(), half.day(), half.half() == Half.AM ? DayHalf.AM : DayHalf.PM, plan.kind().name(),
                plan.place(), plan.note(), plan.kind() != PlanKind.TELEWORK);
    }
}
