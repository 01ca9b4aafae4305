package hub.booking.calendar;

import java.time.Instant;
import java.util.List;

import hub.booking.calendar.CalendarAnswer.CalendarWait;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// What people wait for.
@FunctionalInterface
public interface StaffWaits {

    /// What a person waits for within a time.
    List<CalendarWait> of(Sql sql, PersonId person, Instant from, Instant until);
}
