package hub.booking.calendar;

import java.time.LocalDate;
import java.util.Optional;

import hub.booking.calendar.CalendarAnswer.WorkStretch;
import hub.kernel.id.PersonId;

/// When people work. From memory, any thread.
@FunctionalInterface
public interface StaffHours {

    /// The working time begun on a day in Japan; empty on a day off.
    Optional<WorkStretch> on(PersonId person, LocalDate day);
}
