package hub.seating.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// All versions that have a day, at one moment. Immutable; any thread.
final class PlanBook {

    private final Map<AreaId, List<PlacedPlan>> floors = new LinkedHashMap<>();
    private final Map<PlanId, PlacedPlan> plans = new HashMap<>();
    private final Map<SpaceId, AreaId> floorOfSeat = new HashMap<>();
    private final Map<ZoneId, Zone> zones = new LinkedHashMap<>();

    /// @param rows those with a day, by floor, the earliest first
    PlanBook(List<PlanRow> rows, Collection<Zone> zones) {
        zones.forEach(zone -> this.zones.put(zone.id(), zone));
        for (int i = 0; i < rows.size(); i++) {
            var next = i + 1 < rows.size() && rows.get(i + 1).floor().equals(rows.get(i).floor())
                    ? rows.get(i + 1).from() : null;
            add(rows.get(i), next);
        }
    }

    private void add(PlanRow row, @Nullable LocalDate until) {
        var from = row.from();
        if (from == null) {
            throw new IllegalArgumentException("a draft");
        }
        var placed = PlacedPlan.of(row, from, until);
        floors.computeIfAbsent(row.floor(), _ -> new ArrayList<>()).add(placed);
        plans.put(row.id(), placed);
        placed.spots().keySet().forEach(seat -> floorOfSeat.put(seat, row.floor()));
    }

    /// Those of a floor, the earliest first.
    List<PlacedPlan> of(AreaId floor) {
        return floors.getOrDefault(floor, List.of());
    }

    Collection<AreaId> floors() {
        return floors.keySet();
    }

    Optional<PlacedPlan> find(PlanId plan) {
        return Optional.ofNullable(plans.get(plan));
    }

    Optional<PlacedPlan> on(AreaId floor, LocalDate day) {
        return of(floor).stream().filter(plan -> plan.holdsOn(day)).findFirst();
    }

    Optional<PlacedPlan> around(SpaceId seat, LocalDate day) {
        return Optional.ofNullable(floorOfSeat.get(seat)).flatMap(floor -> on(floor, day));
    }

    Map<ZoneId, Zone> zones() {
        return zones;
    }

    /// The version that holds on a day for a zone.
    Optional<PlacedPlan> around(ZoneId zone, LocalDate day) {
        return Optional.ofNullable(zones.get(zone)).flatMap(found -> on(found.floor(), day));
    }
}
