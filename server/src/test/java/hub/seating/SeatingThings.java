package hub.seating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.vertx.core.json.JsonObject;

import hub.seating.sitting.SeatTown;
import hub.testing.Browser;
import hub.testing.CardHolder;
import hub.testing.DrawnFloor;
import hub.testing.Kiosk;
import hub.testing.World;

import static hub.seating.sitting.SeatTown.TODAY;
import static hub.seating.sitting.SeatTown.TOMORROW;
import static hub.seating.sitting.SeatTown.at;
import static hub.seating.sitting.SeatTown.when;

/// One of everything there is about seats, all of it of 情報政策課 in zone A; 髙橋 of 建築課 has a right to none of them.
final class SeatingThings {

    private final SeatTown town;
    private final Kiosk kiosk;
    private final Map<String, Object> ids = new HashMap<>();
    private final JsonObject file;
    private final JsonObject rules;

    SeatingThings(SeatTown town) {
        this.town = town;
        var sasaki = town.sasaki;
        kiosk = Kiosk.at(town.hub, sasaki, "DESK", "東口", town.floor.area(), town.clock);
        rules = sasaki.get("/api/seating/rules").ok();
        take(":floor", town.floor.area());
        take(":zone", town.floor.zone("A"));
        take(":seat", town.floor.seat("A-03"));
        take(":person", town.nakamura.person());
        take("cards/code/:code", "cards/code/BBBB-BBBB");
        takeRights();
        takeSittings();
        takeDuty();
        var draft = made("/plans", Map.of("floor", town.floor.area(), "basedOn", town.floor.plan()));
        take(":plan", draft);
        file = DrawnFloor.file(town.floor.area());
        CardHolder.bind(kiosk, town.nakamura, "0123456789ABCDEF");
        take(":card", town.nakamura.get("/api/seating/cards").ok().getJsonArray("cards").getJsonObject(0)
                .getLong("id"));
    }

    private void takeRights() {
        var shared = town.sasaki.get("/api/seating/grants").ok().getJsonArray("grants").stream()
                .map(JsonObject.class::cast).filter(one -> one.getLong("unit") == null).findFirst().orElseThrow();
        town.sasaki.delete("/api/seating/grants/" + shared.getLong("id")).ok();
        take(":grant", town.sasaki.get("/api/seating/grants").ok().getJsonArray("grants").getJsonObject(0)
                .getLong("id"));
        var next = TOMORROW.plusDays(5);
        var period = Map.<String, Object>of("op", World.op(), "seats", List.of(town.floor.seat("A-10")), "from",
                at(next, 9, 0).toString(), "until", at(next, 10, 0).toString());
        take(":closure", made("/seat-closures", and(period, "reason", "点検")));
        take(":block", made("/blocks", and(and(period, "name", "研修"), "people", List.of(town.igarashi.person()))));
        take(":fixed", made("/fixed", Map.of("op", World.op(), "seat", town.floor.seat("A-09"), "person",
                town.igarashi.person(), "from", next.toString(), "weekdays", "1-5")));
        take(":need", made("/needs", Map.of("op", World.op(), "person", town.igarashi.person(), "seats", List.of(),
                "features", List.of("WINDOW"), "from", next.toString(), "note", "席の事情")));
    }

    private void takeSittings() {
        var drawn = town.best(town.nakamura, when(TODAY, "NOW"), "LOT").ok().getJsonObject("sitting");
        take(":sitting", drawn.getLong("id"));
        take(":draw", drawn.getLong("draw"));
        take("seat-code/:code", "seat-code/" + town.sasaki.get("/api/seating/seats/" + town.floor.seat("A-03")
                + "/code").ok().getString("code"));
    }

    private void takeDuty() {
        var duty = "/duty/" + zone();
        town.sasaki.post("/api/seating" + duty + "/assign",
                Map.of("op", World.op(), "turn", turn(), "person", town.nakamura.person())).ok();
        take(":swap", town.nakamura.post("/api/seating" + duty + "/swaps", Map.of("op", World.op(), "turn", turn(),
                "to", town.igarashi.person())).ok().getLong("id"));
    }

    private void take(String part, Object value) {
        ids.put(part, value);
    }

    private long made(String route, Map<String, Object> wish) {
        return town.sasaki.post("/api/seating" + route, wish).ok().getLong("id");
    }

    private static Map<String, Object> and(Map<String, Object> wish, String name, Object value) {
        var more = new HashMap<>(wish);
        more.put(name, value);
        more.put("op", World.op());
        return more;
    }

    /// A route with everything that varies in it filled in.
    String path(String route) {
        var path = route;
        for (var id : ids.entrySet()) {
            path = path.replaceAll(id.getKey() + "(?=/|$)", id.getValue().toString());
        }
        return path;
    }

    Kiosk kiosk() {
        return kiosk;
    }

    Browser strangerBrowser() {
        return town.takahashi;
    }

    long stranger() {
        return town.takahashi.person();
    }

    Object sitting() {
        return Objects.requireNonNull(ids.get(":sitting"));
    }

    long owner() {
        return town.nakamura.person();
    }

    long floor() {
        return town.floor.area();
    }

    long zone() {
        return town.floor.zone("A");
    }

    long seat() {
        return town.floor.seat("A-03");
    }

    /// 中村's turn of duty.
    Map<String, Object> turn() {
        return Map.of("seat", town.floor.seat("A-12"), "day", TOMORROW.toString(), "half", "AM");
    }

    JsonObject file() {
        return file;
    }

    JsonObject rules() {
        return rules;
    }
}
