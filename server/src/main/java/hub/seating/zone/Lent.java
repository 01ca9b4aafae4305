package hub.seating.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Which owners of fixed seats are known to be away on a day: asked once for each half of it, and only if a fixed seat is
/// come across.
final class Lent {

    private final Sql sql;
    private final Away away;
    private final LocalDate day;
    private final Instant noon;
    private final Set<PersonId> owners;
    private final Map<Boolean, Set<PersonId>> known = new HashMap<>();

    Lent(Sql sql, Away away, ZoneBook book, LocalDate day) {
        this.sql = sql;
        this.away = away;
        this.day = day;
        this.noon = SeatRules.at(day, book.rules().noon());
        this.owners = book.seats().fixed().stream().filter(fixed -> fixed.on(day)).map(FixedSeat::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the owner's seat can be had for the time that is asked.
    boolean by(PersonId owner, Asked asked) {
        var morning = asked.slot().from().isBefore(noon);
        var afternoon = asked.slot().until().isAfter(noon);
        return asked.all() ? (morning && isAway(owner, true)) || (afternoon && isAway(owner, false))
                : (!morning || isAway(owner, true)) && (!afternoon || isAway(owner, false));
    }

    private boolean isAway(PersonId owner, boolean morning) {
        return known.computeIfAbsent(morning, half -> away.away(sql, owners, day, half)).contains(owner);
    }
}
