package hub.seating.figure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.seating.plan.FloorPlans;
import hub.seating.plan.PlanId;
import hub.seating.plan.SeatKind;
import hub.seating.plan.Spot;
import hub.seating.plan.Zone;
import hub.seating.plan.ZoneId;
import hub.space.place.Places;
import hub.space.place.SpaceId;

/// Where seats stood and of which kind they are. Asked many times for the same; for one thread.
final class SeatLayout {

    private final FloorPlans plans;
    private final Places places;
    private final LocalDate last;
    private final Map<SpaceId, Optional<SeatKind>> kinds = new HashMap<>();
    private final Map<Stood, List<SpaceId>> near = new HashMap<>();

    /// @param last the day whose seats count as the ones there are
    SeatLayout(FloorPlans plans, Places places, LocalDate last) {
        this.plans = plans;
        this.places = places;
        this.last = last;
    }

    private record Stood(SpaceId seat, PlanId plan) {}

    Optional<ZoneId> zone(SpaceId seat, LocalDate day) {
        return plans.zoneOf(seat, day);
    }

    Optional<SeatKind> kind(SpaceId seat) {
        return kinds.computeIfAbsent(seat, one -> places.find(one)
                .flatMap(space -> Optional.ofNullable(space.style()))
                .flatMap(style -> Stream.of(SeatKind.values()).filter(kind -> kind.name().equals(style.name()))
                        .findFirst()));
    }

    List<SpaceId> neighbours(SpaceId seat, LocalDate day) {
        return plans.spotOf(seat, day).map(spot -> near.computeIfAbsent(new Stood(seat, spot.plan()),
                _ -> plans.neighbours(seat, day))).orElse(List.of());
    }

    /// The zones in which there are seats, by floor and letter.
    List<ZoneId> zones() {
        return plans.zones().stream().map(Zone::id).filter(zone -> !plans.seatsOf(zone, last).isEmpty()).toList();
    }

    /// How many can sit in a zone.
    int seats(ZoneId zone) {
        return plans.seatsOf(zone, last).stream().mapToInt(this::units).sum();
    }

    /// How many can sit at all.
    int seats() {
        return all().mapToInt(this::units).sum();
    }

    /// How many can sit, by kind.
    ///
    /// @param zone null: in the whole house
    Map<SeatKind, Integer> kinds(@Nullable ZoneId zone) {
        var counts = new EnumMap<SeatKind, Integer>(SeatKind.class);
        (zone == null ? all() : plans.seatsOf(zone, last).stream())
                .forEach(seat -> kind(seat).ifPresent(kind -> counts.merge(kind, kind.units(), Integer::sum)));
        return counts;
    }

    private Stream<SpaceId> all() {
        return plans.floors().stream().flatMap(floor -> plans.spots(floor, last).stream()).map(Spot::seat);
    }

    private int units(SpaceId seat) {
        return kind(seat).map(SeatKind::units).orElse(1);
    }
}
