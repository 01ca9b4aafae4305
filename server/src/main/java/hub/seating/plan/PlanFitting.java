package hub.seating.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import hub.space.place.AreaId;
import hub.space.place.AreaKind;
import hub.space.place.Places;
import hub.space.place.Space;
import hub.space.place.SpaceId;
import hub.space.place.SpaceKind;

/// Finds out which seats, zones and rooms a plan means: by id, else by number, letter or name. From memory.
final class PlanFitting {

    private final Places places;

    PlanFitting(Places places) {
        this.places = places;
    }

    /// A plan whose parts are known as far as they can be, and what is wrong with the others.
    record Fitted(PlanFile file, List<Finding> findings) {}

    /// @param base the version that it changes; null: none, so all without ids are new
    /// @param zones all of the hub
    Fitted fit(AreaId floor, PlanFile file, @Nullable PlanRow base, Map<ZoneId, Zone> zones) {
        var findings = new ArrayList<Finding>();
        var fitted = file.on(spoken(floor)).with(zones(floor, file, base, zones, findings),
                rooms(floor, file, findings), seats(floor, file, base, findings));
        return new Fitted(fitted, findings);
    }

    /// The floor of this name or id, if there is just one.
    Optional<AreaId> floor(String named) {
        var found = places.areas().stream().filter(area -> area.kind() == AreaKind.FLOOR)
                .filter(area -> named.equals(area.id().toString()) || isCalled(area.id(), named)).toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    /// Such as 本庁 東館 4F.
    String spoken(AreaId floor) {
        return places.upwards(floor).reversed().stream().map(area -> area.name()).reduce((a, b) -> a + " " + b)
                .orElseGet(floor::toString);
    }

    private boolean isCalled(AreaId floor, String named) {
        var whole = spoken(floor);
        return whole.equals(named) || whole.endsWith(" " + named);
    }

    private static List<PlanZone> zones(
            AreaId floor, PlanFile file, @Nullable PlanRow base, Map<ZoneId, Zone> known, List<Finding> findings) {
        var byLetter = new HashMap<String, ZoneId>();
        if (base != null) {
            base.content().zones().forEach(zone -> {
                if (zone.id() != null) {
                    byLetter.put(zone.letter(), zone.id());
                }
            });
        }
        var named = new HashSet<ZoneId>();
        file.zones().stream().map(PlanZone::id).filter(Objects::nonNull).forEach(named::add);
        var fitted = new ArrayList<PlanZone>();
        for (int i = 0; i < file.zones().size(); i++) {
            var zone = file.zones().get(i);
            var id = zone.id();
            if (id != null && !isOn(floor, known.get(id))) {
                findings.add(Finding.error(PlanError.ZONE_UNKNOWN, "zones[" + i + "].id", Map.of("id", id.value())));
            }
            var match = id == null ? byLetter.get(zone.letter()) : null;
            fitted.add(match != null && named.add(match) ? zone.as(match) : zone);
        }
        return fitted;
    }

    private static boolean isOn(AreaId floor, @Nullable Zone zone) {
        return zone != null && zone.floor().equals(floor);
    }

    private List<PlanSeat> seats(
            AreaId floor, PlanFile file, @Nullable PlanRow base, List<Finding> findings) {
        var byCode = new HashMap<String, SpaceId>();
        if (base != null) {
            base.content().seats().forEach(seat -> {
                if (seat.space() != null) {
                    byCode.put(seat.code(), seat.space());
                }
            });
        }
        var named = new HashSet<SpaceId>();
        file.seats().stream().map(PlanSeat::space).filter(Objects::nonNull).forEach(named::add);
        var fitted = new ArrayList<PlanSeat>();
        for (int i = 0; i < file.seats().size(); i++) {
            var seat = file.seats().get(i);
            var id = seat.space();
            if (id != null && places.find(id).filter(place -> isSeat(place, floor)).isEmpty()) {
                findings.add(Finding.error(PlanError.SEAT_UNKNOWN, "seats[" + i + "].space",
                        Map.of("id", id.value())));
            }
            var match = id == null ? byCode.get(seat.code()) : null;
            fitted.add(match != null && named.add(match) ? seat.as(match) : seat);
        }
        return fitted;
    }

    private static boolean isSeat(Space place, AreaId floor) {
        return place.kind() == SpaceKind.SEAT && place.area().equals(floor);
    }

    private List<PlanRoom> rooms(AreaId floor, PlanFile file, List<Finding> findings) {
        var there = places.in(floor).stream().filter(place -> place.kind() != SpaceKind.SEAT).toList();
        var fitted = new ArrayList<PlanRoom>();
        for (int i = 0; i < file.rooms().size(); i++) {
            var room = file.rooms().get(i);
            var place = there.stream().filter(one -> isMeant(room, one)).findFirst();
            if (place.isEmpty()) {
                var id = room.space();
                findings.add(Finding.error(PlanError.ROOM_UNKNOWN, "rooms[" + i + "]",
                        Map.of("name", PlanChecks.named(room, id == null ? 0 : id.value()))));
            }
            fitted.add(place.map(one -> room.as(one.id(), one.name())).orElse(room));
        }
        return fitted;
    }

    private static boolean isMeant(PlanRoom room, Space place) {
        var id = room.space();
        return id == null ? place.retired() == null && place.name().equals(room.name()) : place.id().equals(id);
    }
}
