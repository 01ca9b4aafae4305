package hub.seating.zone;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;

/// Grants that change on one day, and how that is taken back. Within a command, whose caller judges what is booked.
record Regranting(Zoning zoning, ZoneChecks checks, LocalDate on) {

    void run(Tx tx, PersonId by, Collection<GrantId> ends, List<ZoneGrant> begins) {
        var zones = new HashSet<ZoneId>();
        ZoneRepository.grants(tx.sql()).stream().filter(grant -> ends.contains(grant.id()) && runsInto(grant))
                .forEach(grant -> {
                    ZoneRepository.update(tx.sql(), grant.ending(on));
                    zones.add(grant.zone());
                });
        for (var grant : begins) {
            checks.require(grant, ZoneRepository.grants(tx.sql()), ZoneChecks.today(tx));
            ZoneRepository.insert(tx.sql(), grant, by, tx.now());
            zones.add(grant.zone());
        }
        zoning.changed(tx, by, zones, List.of());
    }

    int takeBack(Tx tx, PersonId by) {
        var grants = ZoneRepository.grants(tx.sql());
        var began = grants.stream().filter(grant -> grant.from().equals(on)).toList();
        var ended = grants.stream().filter(grant -> on.equals(grant.until())).toList();
        began.forEach(grant -> ZoneRepository.delete(tx.sql(), grant.id()));
        ended.forEach(grant -> ZoneRepository.update(tx.sql(), grant.ending(next(grant, grants))));
        var zones = new HashSet<ZoneId>();
        began.forEach(grant -> zones.add(grant.zone()));
        ended.forEach(grant -> zones.add(grant.zone()));
        if (!zones.isEmpty()) {
            zoning.changed(tx, by, zones, List.of());
        }
        return began.size() + ended.size();
    }

    private boolean runsInto(ZoneGrant grant) {
        return grant.from().isBefore(on) && !grant.dates().isOverOn(on);
    }

    /// When the same unit gets the same zone anew after the day; null: never.
    private @Nullable LocalDate next(ZoneGrant ended, List<ZoneGrant> grants) {
        return grants.stream()
                .filter(other -> other.zone().equals(ended.zone()) && Objects.equals(other.unit(), ended.unit())
                        && other.weekdays().meets(ended.weekdays()) && other.from().isAfter(on))
                .map(ZoneGrant::from).min(LocalDate::compareTo).orElse(null);
    }
}
