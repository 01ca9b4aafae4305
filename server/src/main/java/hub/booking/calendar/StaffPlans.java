package hub.booking.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.booking.calendar.CalendarAnswer.DayHalf;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// What people plan by half days.
@FunctionalInterface
public interface StaffPlans {

    /// From one day to another, both included, by person and day; one query for all.
    List<Plan> of(Sql sql, Collection<PersonId> people, LocalDate from, LocalDate until);

    /// @param kind such as TELEWORK
    /// @param out whether the person cannot come to a meeting
    record Plan(
            PersonId person, LocalDate day, DayHalf half, String kind, @Nullable String place, @Nullable String note,
            boolean out) {}
}
