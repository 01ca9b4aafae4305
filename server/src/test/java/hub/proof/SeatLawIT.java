package hub.proof;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.seating.sitting.SeatTown;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.DrawnFloor;
import hub.testing.World;

import static hub.seating.sitting.SeatTown.TODAY;
import static hub.seating.sitting.SeatTown.TOMORROW;
import static hub.seating.sitting.SeatTown.at;
import static hub.seating.sitting.SeatTown.hours;
import static hub.seating.sitting.SeatTown.plan;
import static hub.seating.sitting.SeatTown.planNothing;
import static hub.seating.sitting.SeatTown.when;

/// The law of [LawIT] for seats: the floor and her sittings as 中村 held them before, with what the stream said, are what she
/// is answered afterwards; what she is to ask anew is said by an event.
class SeatLawIT {

    @TempDir Path folder;

    private SeatTown town;
    private Browser me;
    private SeatRecorder recorder;

    @BeforeEach
    void start() {
        town = new SeatTown(folder);
        me = town.nakamura;
        recorder = new SeatRecorder(town, me);
    }

    @AfterEach
    void stop() {
        town.close();
    }

    @Test
    void the_recordings_of_sitting_and_going_are_what_the_server_says() {
        recorder.record("taken-by-another", () -> town.taken(town.igarashi, "A-04", when(TODAY, "NOW")));
        recorder.recordMine("taken-by-me", () -> town.taken(me, "A-03", when(TODAY, "NOW")));
        recorder.record("taken-in-vain", () -> town.take(me, "A-04", when(TODAY, "NOW")).body());
        recorder.recordMine("moved-by-me",
                () -> act(me, mine("A-03"), "move", Map.of("seat", town.floor.seat("A-05"))));
        recorder.recordMine("moved-back-by-me", () -> act(me, mine("A-05"), "undo", Map.of()));
        recorder.recordMine("extended-by-me", () -> act(me, mine("A-03"), "extend",
                Map.of("until", at(TODAY, 12, 0).toString())));
        recorder.recordMine("left-by-me", () -> act(me, mine("A-03"), "leave", Map.of()));
        recorder.recordMine("come-back-by-me", () -> act(me, mine("A-03"), "undo", Map.of()));
        recorder.recordMine("booked-by-me", () -> town.taken(me, "B-03", hours(TODAY, 15, 16)));
        recorder.recordMine("booked-for-another-day", () -> town.taken(me, "A-06", when(TOMORROW, "DAY")));
        recorder.recordMine("cancelled-by-me", () -> SeatTown.cancel(me, mine("B-03")).ok());
        recorder.record("best-by-another", () -> town.best(town.takahashi, when(TODAY, "PM")).ok());
        recorder.record("taken-for-me", () -> town.sasaki.post("/api/seating/sittings", Map.of("op", World.op(),
                "seat", town.floor.seat("A-07"), "when", hours(TODAY, 13, 15), "person", me.person())).ok());
        recorder.record("moved-for-me", () -> act(town.sasaki, mine("A-07"), "move",
                Map.of("seat", town.floor.seat("A-08"))));
        recorder.record("cancelled-for-me", () -> SeatTown.cancel(town.sasaki, mine("A-08")).ok());
        recorder.record("notices-read", () -> me.post("/api/seating/notices/read",
                Map.of("upTo", SeatTown.mine(me).getJsonArray("notices").getJsonObject(0).getLong("id"))).ok());
    }

    @Test
    void the_recordings_of_names_are_what_the_server_says() {
        recorder.record("taken-unseen", () -> {
            town.settle(town.igarashi, "NOBODY", true);
            town.taken(town.igarashi, "A-04", when(TODAY, "NOW"));
        });
        recorder.record("shown", () -> town.settle(town.igarashi, "STAFF", true));
        recorder.record("hidden", () -> town.settle(town.igarashi, "NOBODY", true));
        town.taken(town.takahashi, "B-03", when(TODAY, "NOW"));
        recorder.recordMine("taken-by-me-unseen", () -> {
            town.settle(me, "NOBODY", true);
            return town.taken(me, "A-03", when(TODAY, "NOW"));
        });
        recorder.record("no-names-in-the-house", () -> rules(Map.of("namesShown", false)));
        recorder.record("names-in-the-house", () -> rules(Map.of("namesShown", true)));
    }

    @Test
    void the_recordings_of_coming_and_of_not_coming_are_what_the_server_says() {
        town.taken(me, "A-03", hours(TODAY, 13, 15));
        town.taken(town.takahashi, "B-03", hours(TODAY, 13, 15));
        town.passUntil(13, 5);
        recorder.record("come-by-another", () -> act(town.takahashi,
                SeatTown.mine(town.takahashi).getJsonArray("sittings").getJsonObject(0), "check-in",
                Map.of("how", "BUTTON")));
        recorder.record("warned", () -> town.passUntil(13, 21));
        recorder.record("released", () -> town.passUntil(13, 31));
        recorder.recordMine("come-late-by-me", () -> act(me, mine("A-03"), "check-in", Map.of("how", "BUTTON")));
        recorder.record("time-is-over", () -> town.passUntil(15, 1));
    }

    @Test
    void the_recordings_of_absence_are_what_the_server_says() {
        fix("A-09", town.igarashi);
        town.taken(me, "A-03", hours(TODAY, 13, 16));
        recorder.record("fixed-seat-lent", () -> plan(town.igarashi, TODAY, "DAY", "LEAVE"));
        recorder.record("fixed-seat-taken-back", () -> planNothing(town.igarashi, TODAY, "DAY"));
        recorder.record("away-myself", () -> plan(me, TODAY, "PM", "TELEWORK"));
        town.taken(town.takahashi, "B-03", when(TODAY, "NOW"));
        recorder.record("gone-home", () -> town.takahashi.put("/api/presence/manual",
                Map.of("state", "GONE", "until", at(TODAY, 23, 0).toString())).ok());
    }

    @Test
    void the_recordings_of_rights_are_what_the_server_says() {
        town.taken(me, "A-03", hours(TODAY, 13, 16));
        town.taken(town.takahashi, "B-03", hours(TODAY, 13, 16));
        recorder.record("closed", () -> post("/seat-closures", Map.of("seats", seats("A-08", "B-08"), "from",
                at(TODAY, 9, 0).toString(), "until", at(TODAY, 18, 0).toString(), "reason", "点検")));
        recorder.record("closed-under-me", () -> post("/seat-closures", Map.of("seats", seats("A-03"), "from",
                at(TODAY, 12, 0).toString(), "until", at(TODAY, 18, 0).toString(), "reason", "雨もり")));
        recorder.record("opened", () -> town.sasaki.delete("/api/seating/seat-closures/1").ok());
        recorder.record("kept-for-a-group", () -> post("/blocks", Map.of("seats", seats("A-09", "A-10"), "name", "研修",
                "people", List.of(town.igarashi.person()), "from", at(TODAY, 9, 0).toString(), "until",
                at(TODAY, 18, 0).toString())));
        recorder.record("fixed", () -> fix("A-11", town.igarashi));
        recorder.record("granted-no-longer", () -> town.sasaki.delete("/api/seating/grants/1").ok());
        recorder.record("granted", () -> town.grant("A", town.unit("情報政策課"), "HOME"));
        recorder.record("others-later", () -> rules(Map.of("othersAt", "09:30")));
    }

    @Test
    void the_recordings_of_another_plan_are_what_the_server_says() {
        town.taken(me, "A-03", when(TOMORROW, "DAY"));
        town.taken(me, "A-03", when(TODAY, "PM"));
        var draft = town.sasaki.post("/api/seating/plans", Map.of("floor", town.floor.area(), "basedOn",
                town.floor.plan())).ok();
        var file = DrawnFloor.file(town.floor.area());
        file.getJsonArray("seats").remove(2);
        var text = Map.of("text", file.encode(), "floor", town.floor.area());
        var next = town.sasaki.post("/api/seating/plans/import", text).ok().getJsonObject("plan").getLong("id");
        town.sasaki.delete("/api/seating/plans/" + draft.getLong("id")).ok();
        recorder.record("another-plan-from-tomorrow", () -> DrawnFloor.use(town.sasaki, next, TOMORROW));
        recorder.record("the-plan-as-before", () -> town.sasaki.delete("/api/seating/plans/" + next).ok());
    }

    private JsonObject mine(String number) {
        return Booker.objects(SeatTown.mine(me).getJsonArray("sittings"))
                .filter(one -> one.getString("number").equals(number)).reduce((_, last) -> last).orElseThrow();
    }

    private static JsonObject act(Browser who, JsonObject sitting, String command, Map<String, Object> more) {
        return SeatTown.act(who, sitting, command, more).ok();
    }

    private List<Long> seats(String... numbers) {
        return List.of(numbers).stream().map(town.floor::seat).toList();
    }

    private void post(String route, Map<String, Object> wish) {
        var body = new HashMap<>(wish);
        body.put("op", World.op());
        town.sasaki.post("/api/seating" + route, body).ok();
    }

    private void fix(String seat, Browser owner) {
        post("/fixed", Map.of("seat", town.floor.seat(seat), "person", owner.person(), "from", TODAY.toString(),
                "weekdays", "1-7"));
        town.hub.server().everyMinute();
    }

    private void rules(Map<String, Object> change) {
        var rules = town.sasaki.get("/api/seating/rules").ok().getMap();
        rules.putAll(change);
        town.sasaki.put("/api/seating/rules", rules).ok();
    }
}
