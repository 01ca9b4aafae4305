package hub.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/// A floor with a plan that holds, drawn through the hub as a facility manager draws it: two zones, A to the west with
/// A-01 … A-12 and B to the east with B-01 … B-12, two rows of six desks back to back each. A-01 and B-01 are lifted,
/// A-06 is for wheelchairs, A-12 is a counter-duty seat, B-12 a family booth.
///
/// @param area the floor
/// @param plan the version that holds from today on
/// @param seats their ids by number
/// @param zones their ids by letter
public record DrawnFloor(long area, long plan, Map<String, Long> seats, Map<String, Long> zones) {

    private static final int ROW = 6;

    /// @param name such as 4F; in a site of its own called 本庁舎, which is opened unless it is there
    /// @param from today, as the hub's clock has it
    public static DrawnFloor draw(Browser manager, String name, LocalDate from) {
        var site = manager.get("/api/space/places").ok().getJsonArray("areas").stream().map(JsonObject.class::cast)
                .filter(area -> area.getString("name").equals("本庁舎")).findFirst()
                .orElseGet(() -> manager.post("/api/space/areas", Map.of("kind", "SITE", "name", "本庁舎")).ok());
        var area = manager.post("/api/space/areas",
                Map.of("kind", "FLOOR", "parent", site.getLong("id"), "name", name, "level", 4)).ok().getLong("id");
        var imported = manager.post("/api/seating/plans/import", Map.of("text", file(area).encodePrettily())).ok();
        if (imported.getJsonObject("plan") == null) {
            throw new AssertionError(imported);
        }
        var plan = imported.getJsonObject("plan").getLong("id");
        use(manager, plan, from);
        return read(manager, area, plan);
    }

    /// Has a draft hold from a day on.
    public static JsonObject use(Browser manager, long plan, LocalDate from) {
        return manager.post("/api/seating/plans/" + plan + "/use",
                Map.of("op", World.op(), "from", from.toString())).ok();
    }

    /// What a plan has, by number and letter.
    public static DrawnFloor read(Browser staff, long area, long plan) {
        var drawn = staff.get("/api/seating/plans/" + plan).ok();
        var seats = new LinkedHashMap<String, Long>();
        drawn.getJsonArray("seats").forEach(seat -> seats.put(((JsonObject) seat).getString("code"),
                ((JsonObject) seat).getLong("space")));
        var zones = new LinkedHashMap<String, Long>();
        drawn.getJsonArray("zones").forEach(zone -> zones.put(((JsonObject) zone).getString("letter"),
                ((JsonObject) zone).getLong("id")));
        return new DrawnFloor(area, plan, seats, zones);
    }

    /// Id of the seat with this number.
    public long seat(String number) {
        var seat = seats.get(number);
        if (seat == null) {
            throw new IllegalArgumentException(number);
        }
        return seat;
    }

    /// Id of the zone with this letter.
    public long zone(String letter) {
        var zone = zones.get(letter);
        if (zone == null) {
            throw new IllegalArgumentException(letter);
        }
        return zone;
    }

    /// The file of it, not imported yet.
    public static JsonObject file(long area) {
        var seats = new JsonArray();
        List.of("A", "B").forEach(zone -> IntStream.rangeClosed(1, 2 * ROW).forEach(n -> seats.add(seat(zone, n))));
        return new JsonObject()
                .put("format", "hub-floor-plan/1")
                .put("floor", Long.toString(area))
                .put("size", List.of(30.0, 12.0))
                .put("structure", new JsonObject().put("outer", rectangle(0, 0, 30, 12)))
                .put("zones", new JsonArray().add(zone("A", 1)).add(zone("B", 15)))
                .put("seats", seats);
    }

    private static JsonObject zone(String letter, double west) {
        return new JsonObject().put("letter", letter).put("name", "ゾーン" + letter)
                .put("style", letter.equals("A") ? 1 : 2)
                .put("poly", rectangle(west, 2, west + 13, 11)).put("labelAt", List.of(west, 2.5));
    }

    private static JsonObject seat(String zone, int n) {
        var south = n > ROW;
        var x = (zone.equals("A") ? 2 : 16) + 2.0 * ((n - 1) % ROW);
        var kind = n == 1 ? "LIFT" : n < 2 * ROW ? "DESK" : zone.equals("A") ? "COUNTER_DUTY" : "FAMILY_BOOTH";
        return new JsonObject().put("code", "%s-%02d".formatted(zone, n)).put("kind", kind)
                .put("at", List.of(x, n == 2 * ROW ? 9.0 : south ? 5.74 : 5.0)).put("rot", south ? 0 : 180)
                .put("zone", zone).put("order", n)
                .put("features", n == ROW && zone.equals("A") ? List.of("WHEELCHAIR") : List.of());
    }

    private static JsonArray rectangle(double west, double north, double east, double south) {
        return new JsonArray(List.of(List.of(west, north), List.of(east, north), List.of(east, south),
                List.of(west, south)));
    }
}
