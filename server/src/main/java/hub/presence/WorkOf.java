package hub.presence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import hub.kernel.id.PersonId;
import hub.presence.hours.WorkingHours;
import hub.presence.reach.Work;

/// Working hours as a card asks for them.
record WorkOf(WorkingHours hours) implements Work {

    @Override
    public Optional<Hours> on(PersonId person, LocalDate day) {
        return hours.on(person, day).map(time -> new Hours(time.from(), time.until()));
    }

    @Override
    public Optional<Instant> next(PersonId person, Instant from) {
        return hours.nextWorking(person, from);
    }
}
