package hub.seating.reform;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

import hub.kernel.id.PersonId;

/// Somebody's time at a seat.
///
/// @param until not included
record Stay(PersonId person, Instant from, Instant until) {

    private static final long STEP = Duration.ofMinutes(30).toMillis();

    /// Who sat at the half-hour at which most did.
    static Set<PersonId> fullest(Collection<Stay> day) {
        return day.stream().map(Stay::firstStep).distinct().map(at -> at(day, at))
                .max(Comparator.comparingInt(Set::size)).orElse(Set.of());
    }

    private static Set<PersonId> at(Collection<Stay> day, Instant at) {
        return day.stream().filter(stay -> stay.covers(at)).map(Stay::person).collect(Collectors.toSet());
    }

    private boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    private Instant firstStep() {
        return Instant.ofEpochMilli(Math.ceilDiv(from.toEpochMilli(), STEP) * STEP);
    }
}
