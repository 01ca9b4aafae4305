package hub.seating.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.seating.plan.ZoneId;

/// What grants and ladders of one day say to somebody of some units; each zone is judged once. No tables, no clock.
///
/// @param units of the person, with all above them
/// @param homes zones where the person is at home
record ZoneRights(ZoneBook book, LocalDate day, Set<UnitId> units, Set<ZoneId> homes, Instant now) {

    /// What is certain comes before what is not, and what is sooner before what is later.
    private static final Comparator<Right> BEST = Comparator.comparing((Right right) -> switch (right) {
        case Right.Granted _ -> Instant.MIN;
        case Right.Later(_, var from) -> from;
        case Right.Denied _ -> Instant.MAX;
    });

    static ZoneRights of(ZoneBook book, LocalDate day, Set<UnitId> units, Instant now) {
        return new ZoneRights(book, day, units, homes(book, day, units), now);
    }

    static Set<ZoneId> homes(ZoneBook book, LocalDate day, Collection<UnitId> units) {
        return book.grants().stream().filter(grant -> grant.home(units) && grant.on(day)).map(ZoneGrant::zone)
                .collect(Collectors.toSet());
    }

    Right of(ZoneId zone) {
        if (homes.contains(zone)) {
            return new Right.Granted(Step.HOME);
        }
        var grants = book.grants(zone, day);
        return Stream.of(shared(grants), sister(zone), any(grants)).flatMap(Optional::stream).min(BEST)
                .orElseGet(() -> new Right.Denied(grants.isEmpty() ? SeatRule.NO_GRANT : SeatRule.OTHER_UNIT,
                        whose(grants), null));
    }

    private static Optional<Right> shared(List<ZoneGrant> grants) {
        return grants.stream().filter(ZoneGrant::open).findFirst().map(_ -> new Right.Granted(Step.SHARED));
    }

    private Optional<Right> sister(ZoneId zone) {
        return homes.stream().flatMap(home -> book.sisters(home).stream())
                .filter(sister -> sister.zone().equals(zone))
                .map(sister -> from(Step.SISTER, sister.opensAt() == null ? Instant.MIN
                        : SeatRules.at(day, sister.opensAt())))
                .min(BEST);
    }

    private Optional<Right> any(List<ZoneGrant> grants) {
        return grants.stream().filter(grant -> grant.strength() == Strength.FIRST)
                .map(grant -> from(Step.ANY, grant.others(day, book.rules())))
                .min(BEST);
    }

    private Right from(Step step, Instant from) {
        return now.isBefore(from) ? new Right.Later(step, from) : new Right.Granted(step);
    }

    private static @Nullable UnitId whose(List<ZoneGrant> grants) {
        return grants.stream().map(ZoneGrant::unit).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
