package hub.seating.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// What can be seen to be wrong by looking at a plan alone.
final class PlanChecks {

    private PlanChecks() {}

    /// The errors first.
    static List<Finding> findings(PlanFile plan) {
        var findings = new ArrayList<Finding>();
        twice(plan.seats(), PlanSeat::code, (i, code) -> findings.add(
                Finding.error(PlanError.CODE_TWICE, "seats[" + i + "].code", Map.of("code", code))));
        twice(plan.seats(), PlanSeat::space, (i, id) -> findings.add(
                Finding.error(PlanError.SEAT_TWICE, "seats[" + i + "].space", Map.of("id", id.value()))));
        twice(plan.zones(), PlanZone::letter, (i, letter) -> findings.add(
                Finding.error(PlanError.LETTER_TWICE, "zones[" + i + "].letter", Map.of("letter", letter))));
        twice(plan.zones(), PlanZone::id, (i, id) -> findings.add(
                Finding.error(PlanError.ZONE_TWICE, "zones[" + i + "].id", Map.of("id", id.value()))));
        twice(plan.rooms(), PlanRoom::space, (i, id) -> findings.add(Finding.error(PlanError.ROOM_TWICE,
                "rooms[" + i + "]", Map.of("name", named(plan.rooms().get(i), id.value())))));
        twice(plan.anchors(), PlanAnchor::name, (i, name) -> findings.add(
                Finding.error(PlanError.ANCHOR_TWICE, "anchors[" + i + "].name", Map.of("name", name))));
        addPlaces(plan, findings);
        addEmptyZones(plan, findings);
        findings.addAll(Aisles.findings(plan));
        return findings.stream().sorted((a, b) -> Boolean.compare(b.isError(), a.isError())).toList();
    }

    static Object named(PlanRoom room, long id) {
        var name = room.name();
        return name == null ? (Object) id : name;
    }

    private static void addPlaces(PlanFile plan, List<Finding> findings) {
        var zones = new HashMap<String, PlanZone>();
        plan.zones().forEach(zone -> zones.putIfAbsent(zone.letter(), zone));
        for (int i = 0; i < plan.seats().size(); i++) {
            addPlace(plan, zones, i, findings);
        }
    }

    private static void addPlace(PlanFile plan, Map<String, PlanZone> zones, int i, List<Finding> findings) {
        var seat = plan.seats().get(i);
        if (!Box.inside(plan.structure().outer(), seat.x(), seat.y())) {
            findings.add(Finding.error(PlanError.OFF_FLOOR, "seats[" + i + "].at", Map.of("code", seat.code())));
        }
        var letter = seat.zone();
        if (letter == null) {
            return;
        }
        var zone = zones.get(letter);
        var words = Map.<String, Object>of("code", seat.code(), "letter", letter);
        if (zone == null) {
            findings.add(Finding.error(PlanError.LETTER_UNKNOWN, "seats[" + i + "].zone", words));
        } else if (!Box.inside(zone.poly(), seat.x(), seat.y())) {
            findings.add(Finding.warning(PlanError.OUTSIDE_ZONE, "seats[" + i + "].at", words));
        }
    }

    private static void addEmptyZones(PlanFile plan, List<Finding> findings) {
        var used = new HashSet<String>();
        plan.seats().forEach(seat -> {
            if (seat.zone() != null) {
                used.add(seat.zone());
            }
        });
        for (int i = 0; i < plan.zones().size(); i++) {
            var letter = plan.zones().get(i).letter();
            if (!used.contains(letter)) {
                findings.add(Finding.warning(PlanError.ZONE_EMPTY, "zones[" + i + "]", Map.of("letter", letter)));
            }
        }
    }

    private static <T, K> void twice(List<T> all, Function<T, @Nullable K> key, Told<K> told) {
        var seen = new HashSet<K>();
        for (int i = 0; i < all.size(); i++) {
            var value = key.apply(all.get(i));
            if (value != null && !seen.add(value)) {
                told.tell(i, value);
            }
        }
    }

    private interface Told<K> {
        void tell(int i, K value);
    }
}
