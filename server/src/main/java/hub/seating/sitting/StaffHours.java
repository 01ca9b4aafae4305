package hub.seating.sitting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import hub.kernel.id.PersonId;

/// When people work. From memory, any thread.
@FunctionalInterface
public interface StaffHours {

    /// Of a day in Japan; empty on a day off.
    Optional<WorkDay> on(PersonId person, LocalDate day);

    record WorkDay(Instant from, Instant until) {}
}
