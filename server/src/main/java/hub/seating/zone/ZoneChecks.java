package hub.seating.zone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import hub.directory.Directory;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;
import hub.kernel.wire.Refused;
import hub.seating.plan.ZoneId;

/// Whether what is laid down about zones holds together.
record ZoneChecks(Zoning zoning, Layout layout, Directory directory) {

    private static final Duration LONGEST = Duration.ofDays(400);

    /// @throws Refused `not_found`
    void requireZone(ZoneId zone) {
        if (layout.zone(zone).isEmpty()) {
            throw Refused.notFound();
        }
    }

    /// @param known what is granted besides
    /// @throws Refused for dates, a unit that is not there, or another grant of the same unit on a common day
    void require(ZoneGrant grant, List<ZoneGrant> known, LocalDate today) {
        requireZone(grant.zone());
        grant.dates().ahead(today);
        var unit = grant.unit();
        if (unit == null && !grant.open()) {
            throw new Refused(ZoneError.EVERYBODY_IS_OPEN);
        }
        if (unit != null) {
            requireUnit(unit, grant.dates(), today);
        }
        known.stream().filter(other -> !other.id().equals(grant.id()) && other.overlaps(grant)).findFirst()
                .ifPresent(other -> {
                    throw new Refused(ZoneError.GRANT_OVERLAPS, Map.of("grant", other.id()));
                });
    }

    /// The unit must be there on the first day that still counts, and on the last if there is one; that it may end in
    /// between is for the reorganisation to see.
    void requireUnit(UnitId unit, Dates dates, LocalDate today) {
        requireThere(dates, today, day -> directory.on(day).unit(unit).isPresent(), ZoneError.UNIT_GONE);
    }

    void requirePerson(PersonId person, Dates dates, LocalDate today) {
        requireThere(dates, today, day -> directory.on(day).isActive(person), ZoneError.PERSON_GONE);
    }

    private static void requireThere(Dates dates, LocalDate today, Predicate<LocalDate> there, ZoneError otherwise) {
        var first = dates.from().isBefore(today) ? today : dates.from();
        var last = dates.until() == null ? first : dates.until().minusDays(1);
        if (!there.test(first) || !there.test(last)) {
            throw new Refused(otherwise);
        }
    }

    /// @throws Refused `zone.dates`, `zone.over`, or `request.invalid` for a period of more than 400 days
    static void requirePeriod(Tx tx, Instant from, Instant until) {
        if (!from.isBefore(until)) {
            throw new Refused(ZoneError.DATES);
        }
        if (!until.isAfter(tx.now())) {
            throw new Refused(ZoneError.OVER);
        }
        if (until.isAfter(from.plus(LONGEST))) {
            throw Refused.invalid("until");
        }
    }

    static void requireRoom(int have, int most) {
        if (have >= most) {
            throw new Refused(ZoneError.TOO_MANY, Map.of("max", most));
        }
    }

    static LocalDate today(Tx tx) {
        return HubTime.dayOf(tx.now());
    }

    /// The first day of a period that is still to come, for looking at the plan.
    static LocalDate dayOf(Instant from, Instant now) {
        return HubTime.dayOf(from.isBefore(now) ? now : from);
    }
}
