package hub.seating.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import hub.space.place.Area;
import hub.space.place.AreaId;
import hub.space.place.AreaKind;
import hub.space.place.Places;

/// Floors as clients see them. From memory.
final class FloorViews {

    private final Places places;

    FloorViews(Places places) {
        this.places = places;
    }

    List<Floor> all(PlanBook book, LocalDate today) {
        return places.areas().stream().filter(area -> area.kind() == AreaKind.FLOOR)
                .map(area -> floor(book, area.id(), today)).toList();
    }

    Floor floor(PlanBook book, AreaId id, LocalDate today) {
        var up = places.upwards(id);
        var area = up.isEmpty() ? null : up.getFirst();
        var plan = book.on(id, today);
        return new Floor(id, named(up, AreaKind.SITE), named(up, AreaKind.BUILDING), area == null ? "" : area.name(),
                area == null ? null : area.level(), plan.map(PlacedPlan::id).orElse(null),
                plan.map(one -> (Integer) one.row().version()).orElse(null),
                plan.map(one -> one.spots().size()).orElse(0), plan.map(FloorViews::zones).orElse(List.of()));
    }

    private static List<Floor.ZoneBrief> zones(PlacedPlan plan) {
        return plan.row().content().zones().stream().map(zone -> {
            var id = Objects.requireNonNull(zone.id());
            return new Floor.ZoneBrief(id, zone.letter(), zone.name(), zone.style(),
                    plan.zones().getOrDefault(id, List.of()).size());
        }).toList();
    }

    private static String named(List<Area> up, AreaKind kind) {
        return up.stream().filter(area -> area.kind() == kind).findFirst().map(Area::name).orElse("");
    }
}
