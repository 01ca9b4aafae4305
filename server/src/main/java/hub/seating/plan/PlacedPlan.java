package hub.seating.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.space.place.AreaId;
import hub.space.place.SpaceId;

/// A version that has a day, with where its seats stand. Immutable; any thread.
///
/// @param from the first day on which it holds
/// @param until the first day on which another does; null if none does
record PlacedPlan(
        PlanRow row, LocalDate from, @Nullable LocalDate until, Map<SpaceId, Spot> spots,
        Map<ZoneId, List<SpaceId>> zones) {

    /// Nearer than this seats are neighbours, metres.
    private static final double NEAR = 2.0;

    static PlacedPlan of(PlanRow row, LocalDate from, @Nullable LocalDate until) {
        var letters = new HashMap<String, ZoneId>();
        var zones = new LinkedHashMap<ZoneId, List<SpaceId>>();
        for (var zone : row.content().zones()) {
            var id = Objects.requireNonNull(zone.id());
            letters.put(zone.letter(), id);
            zones.put(id, new ArrayList<>());
        }
        var spots = new LinkedHashMap<SpaceId, Spot>();
        row.content().seats().stream().sorted(Comparator.comparingInt(PlanSeat::order)).forEach(seat -> {
            var spot = spot(row, seat, seat.zone() == null ? null : letters.get(seat.zone()));
            spots.put(spot.seat(), spot);
            if (spot.zone() != null) {
                Objects.requireNonNull(zones.get(spot.zone())).add(spot.seat());
            }
        });
        return new PlacedPlan(row, from, until, spots, zones);
    }

    private static Spot spot(PlanRow row, PlanSeat seat, @Nullable ZoneId zone) {
        return new Spot(Objects.requireNonNull(seat.space()), row.floor(), row.id(), seat.code(), seat.x(), seat.y(),
                seat.rot(), zone);
    }

    PlanId id() {
        return row.id();
    }

    AreaId floor() {
        return row.floor();
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Optional<Spot> spot(SpaceId seat) {
        return Optional.ofNullable(spots.get(seat));
    }

    List<SpaceId> near(SpaceId seat) {
        var middle = spots.get(seat);
        return middle == null ? List.of() : spots.values().stream()
                .filter(other -> !other.seat().equals(seat) && other.distance(middle) <= NEAR)
                .sorted(Comparator.comparingDouble(middle::distance))
                .map(Spot::seat).toList();
    }
}
