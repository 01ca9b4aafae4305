package hub.seating.kiosk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import hub.kernel.time.HubTime;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.DrawnFloor;
import hub.testing.TestClock;
import hub.testing.World;

/// 4F of the [World]: zone A is of 情報政策課, zone B of 建築課.
final class KioskTown {

    private KioskTown() {}

    static DrawnFloor found(Browser manager, TestClock clock) {
        var floor = DrawnFloor.draw(manager, "4F", HubTime.today(clock));
        Map.of("A", "情報政策課", "B", "建築課").forEach((zone, unit) -> grant(manager, clock, floor.zone(zone), unit));
        return floor;
    }

    private static void grant(Browser manager, TestClock clock, long zone, String name) {
        var unit = Booker.objects(manager.get("/api/directory/units").ok().getJsonArray("units"))
                .filter(one -> one.getString("name").equals(name)).findFirst().orElseThrow().getLong("id");
        manager.post("/api/seating/grants", Map.of("op", World.op(), "zone", zone, "unit", unit, "strength", "HOME",
                "from", HubTime.today(clock).toString(), "weekdays", "1-7")).ok();
    }

    /// Of everybody.
    static List<String> cards(int most) {
        return IntStream.range(0, most).mapToObj("CARD%012d"::formatted).toList();
    }
}
