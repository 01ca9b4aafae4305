package hub.presence.reach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import hub.kernel.id.PersonId;

/// What a card asks of working hours. From memory.
public interface Work {

    Optional<Hours> on(PersonId person, LocalDate day);

    Optional<Instant> next(PersonId person, Instant from);

    record Hours(Instant from, Instant until) {}
}
