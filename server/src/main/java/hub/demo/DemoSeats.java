package hub.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import hub.seating.plan.PlanSeat;
import hub.space.place.SpaceId;

/// The seats of the town, by zone and in the order of their numbers.
final class DemoSeats {

    private final List<DemoSeat> seats = new ArrayList<>();
    private final Map<String, List<DemoSeat>> zones = new HashMap<>();
    private final Map<String, DemoSeat> byCode = new HashMap<>();

    void add(DemoFloor floor, Map<String, SpaceId> ids) {
        floor.file().seats().stream().filter(seat -> seat.zone() != null).forEach(seat -> add(floor, seat,
                Objects.requireNonNull(ids.get(seat.code()))));
    }

    private void add(DemoFloor floor, PlanSeat drawn, SpaceId id) {
        var seat = new DemoSeat(seats.size(), id.value(), floor.code(), floor.area(),
                Objects.requireNonNull(drawn.zone()), drawn.code(), drawn.kind());
        seats.add(seat);
        zones.computeIfAbsent(seat.zoneKey(), _ -> new ArrayList<>()).add(seat);
        byCode.put(floor.code() + " " + drawn.code(), seat);
    }

    int count() {
        return seats.size();
    }

    /// @param zone such as `B1-4 A`
    List<DemoSeat> of(String zone) {
        return zones.getOrDefault(zone, List.of());
    }

    Map<String, List<DemoSeat>> zones() {
        return zones;
    }

    /// @param floor code, such as B1-4
    DemoSeat named(String floor, String code) {
        return Objects.requireNonNull(byCode.get(floor + " " + code), () -> "No seat " + floor + " " + code);
    }
}
