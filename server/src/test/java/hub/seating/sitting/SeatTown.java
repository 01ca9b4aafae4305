package hub.seating.sitting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import hub.kernel.time.HubTime;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.DrawnFloor;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

/// 4F with two zones: A is 情報政策課's at home, B everybody's. Wednesday 18 November 2026, 10:24.
public final class SeatTown implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-18");
    public static final LocalDate TOMORROW = TODAY.plusDays(1);

    public final TestClock clock = new TestClock();
    public final Path folder;
    public TestHub hub;
    public Browser sasaki;
    public Browser nakamura;
    public Browser igarashi;
    public Browser takahashi;
    public final DrawnFloor floor;

    public SeatTown(Path folder) {
        this.folder = folder;
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        igarashi = hub.browser(World.IGARASHI);
        takahashi = hub.browser(World.TAKAHASHI);
        floor = DrawnFloor.draw(sasaki, "4F", TODAY);
        grant("A", unit("情報政策課"), "HOME");
        grant("B", null, "OPEN");
    }

    public void grant(String zone, @Nullable Long unit, String strength) {
        var grant = new HashMap<String, Object>(Map.of("op", World.op(), "zone", floor.zone(zone), "strength", strength,
                "from", TODAY.toString(), "weekdays", "1-7"));
        if (unit != null) {
            grant.put("unit", unit);
        }
        sasaki.post("/api/seating/grants", grant).ok();
    }

    public long unit(String name) {
        return Booker.objects(sasaki.get("/api/directory/units").ok().getJsonArray("units"))
                .filter(unit -> unit.getString("name").equals(name)).findFirst().orElseThrow().getLong("id");
    }

    /// The hub stops and another one starts on what it left.
    ///
    /// @param settings such as `--community.smallest-group=2`
    public void restart(String... settings) {
        hub.close();
        hub = TestHub.on(folder, clock, settings);
        sasaki = sasaki.at(hub.url());
        nakamura = nakamura.at(hub.url());
        igarashi = igarashi.at(hub.url());
        takahashi = takahashi.at(hub.url());
    }

    public void pass(Duration time) {
        Booker.pass(clock, hub, time);
    }

    /// Leaps: seats have no outage but a restart.
    public void passUntil(int hour, int minute) {
        clock.set(at(TODAY, hour, minute));
        hub.server().everyMinute();
    }

    public static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(HubTime.ZONE).toInstant();
    }

    public static Map<String, Object> when(LocalDate day, String part) {
        return Map.of("day", day.toString(), "part", part);
    }

    public static Map<String, Object> hours(LocalDate day, int from, int until) {
        return Map.of("day", day.toString(), "part", "HOURS", "from", at(day, from, 0).toString(), "until",
                at(day, until, 0).toString());
    }

    public Answer take(Browser who, String seat, Map<String, Object> when) {
        return who.post("/api/seating/sittings",
                Map.of("op", World.op(), "seat", floor.seat(seat), "when", when));
    }

    /// Takes a seat; what was refused fails the test.
    public JsonObject taken(Browser who, String seat, Map<String, Object> when) {
        return take(who, seat, when).ok();
    }

    public static Answer act(Browser who, JsonObject sitting, String command, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("op", World.op()));
        body.putAll(more);
        return who.post("/api/seating/sittings/" + sitting.getLong("id") + "/" + command, body);
    }

    public static Answer cancel(Browser who, JsonObject sitting) {
        return who.delete("/api/seating/sittings/" + sitting.getLong("id") + "?op=" + World.op());
    }

    public Answer best(Browser who, Map<String, Object> when, String... wishes) {
        return who.post("/api/seating/take",
                Map.of("op", World.op(), "wishes", List.of(wishes), "when", when, "floor", floor.area()));
    }

    public JsonObject day(Browser who, LocalDate day) {
        return who.get("/api/seating/floors/" + floor.area() + "/day?day=" + day).ok();
    }

    /// Who has a seat on a day, as somebody sees it.
    public List<JsonObject> at(Browser who, LocalDate day, String seat) {
        return Booker.objects(day(who, day).getJsonArray("seats"))
                .filter(live -> live.getLong("seat") == floor.seat(seat))
                .flatMap(live -> Booker.objects(live.getJsonArray("sittings"))).toList();
    }

    public static JsonObject mine(Browser who) {
        return who.get("/api/seating/mine").ok();
    }

    /// One of my sittings, as it is now.
    public static JsonObject mine(Browser who, JsonObject sitting) {
        return Booker.objects(mine(who).getJsonArray("sittings"))
                .filter(one -> one.getLong("id").equals(sitting.getLong("id"))).findFirst().orElseThrow();
    }

    public static List<String> notices(Browser who) {
        return Booker.objects(mine(who).getJsonArray("notices")).map(notice -> notice.getString("kind")).toList();
    }

    public void settle(Browser who, String shown, boolean remind) {
        who.put("/api/seating/me", Map.of("wishes", List.of(), "shown", shown, "proposalSeconds", 20, "confirmSeat",
                false, "bigText", false, "remind", remind)).ok();
    }

    public static void plan(Browser who, LocalDate day, String part, String kind) {
        who.post("/api/presence/plans", Map.of("person", who.person(), "from", day.toString(), "to", day.toString(),
                "part", part, "kind", kind, "replace", true)).ok();
    }

    public static void planNothing(Browser who, LocalDate day, String part) {
        who.post("/api/presence/plans/clear", Map.of("person", who.person(), "from", day.toString(), "to",
                day.toString(), "part", part)).ok();
    }

    public JsonObject presence(Browser viewer, Browser of) {
        return Booker.objects(viewer.get("/api/presence?people=" + of.person()).ok().getJsonArray("states")).findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        hub.close();
    }
}
