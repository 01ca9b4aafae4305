package hub.seating.kiosk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.directory.Directory;
import hub.directory.Unit;
import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.kernel.time.HubTime;
import hub.seating.kiosk.KioskSession.KioskZoneRight;
import hub.seating.plan.FloorPlans;
import hub.seating.plan.ZoneId;
import hub.seating.sitting.SeatTime;
import hub.seating.zone.Right;
import hub.seating.zone.Zoning;
import hub.space.allocation.Availability;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// What a person may on a floor from now on, by seats and by zones. Reads.
final class KioskRights {

    private final FloorPlans plans;
    private final Zoning zones;
    private final Availability availability;
    private final Directory directory;

    KioskRights(FloorPlans plans, Zoning zones, Availability availability, Directory directory) {
        this.plans = plans;
        this.zones = zones;
        this.availability = availability;
        this.directory = directory;
    }

    /// @param zones the own ones first
    /// @param mine the seats this person may have now, free or not
    /// @param promised those of them that are not free until the person leaves
    record Rights(List<KioskZoneRight> zones, List<SpaceId> mine, List<SpaceId> promised) {}

    /// @param time from now until the person leaves; null: nobody sits down any more today
    /// @param kept the seat that is held for this person; null: none
    Rights of(Sql sql, PersonId person, AreaId floor, @Nullable SeatTime time, @Nullable SpaceId kept, Instant now) {
        var day = HubTime.dayOf(now);
        if (time == null) {
            return new Rights(List.of(), List.of(), List.of());
        }
        var judge = zones.many(sql, person, day, now);
        var mine = new ArrayList<SpaceId>();
        var promised = new ArrayList<SpaceId>();
        var byZone = new LinkedHashMap<ZoneId, Tally>();
        for (var spot : plans.spots(floor, day)) {
            var right = judge.of(spot.seat(), time.slot());
            var free = spot.seat().equals(kept) || availability.free(spot.seat(), time.slot(), 1);
            if (right instanceof Right.Granted) {
                mine.add(spot.seat());
                if (!free) {
                    promised.add(spot.seat());
                }
            }
            var zone = spot.zone();
            if (zone != null) {
                byZone.computeIfAbsent(zone, _ -> new Tally()).add(right, free);
            }
        }
        var homes = judge.homes();
        return new Rights(byZone.entrySet().stream()
                .map(zone -> zone.getValue().right(zone.getKey(), homes.contains(zone.getKey())))
                .sorted(Comparator.comparing(zone -> !zone.mine())).toList(), mine, promised);
    }

    /// What was judged of the seats of a zone.
    private final class Tally {

        private int free;
        private boolean granted;
        private Right.@Nullable Later later;
        private Right.@Nullable Denied denied;

        void add(Right right, boolean isFree) {
            switch (right) {
                case Right.Granted _ -> {
                    granted = true;
                    free += isFree ? 1 : 0;
                }
                case Right.Later one -> later = one;
                case Right.Denied one -> denied = one;
            }
        }

        KioskZoneRight right(ZoneId zone, boolean home) {
            if (granted) {
                return new KioskZoneRight(zone, home, free, null, null, null);
            }
            if (later != null) {
                return new KioskZoneRight(zone, home, 0, later.from(), null, null);
            }
            return new KioskZoneRight(zone, home, 0, null, denied == null ? null : denied.why().name(),
                    denied == null ? null : nameOf(denied.whose()));
        }
    }

    private @Nullable String nameOf(@Nullable UnitId unit) {
        return Optional.ofNullable(unit).flatMap(directory::unit).map(Unit::name).orElse(null);
    }
}
