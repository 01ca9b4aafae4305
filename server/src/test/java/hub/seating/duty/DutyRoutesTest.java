package hub.seating.duty;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.DrawnFloor;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// 建築課 is at home in zone A, whose seat A-12 is a counter; 小林 is captain there, 髙橋 and 渡邉 are on duty by turns.
/// It is Wednesday, 18 November 2026; Monday, the 23rd, is a holiday.
class DutyRoutesTest {

    private static final String DUTY = "/api/seating/duty";
    private static final String MONDAY = "2026-11-16";
    private static final String THURSDAY = "2026-11-19";
    private static final String NEXT_THURSDAY = "2026-11-26";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser nakamura;
    private Browser takahashi;
    private Browser kobayashi;
    private Browser watanabe;
    private long zone;
    private long seat;
    private long desk;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        var sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        kobayashi = hub.browser(World.KOBAYASHI);
        watanabe = hub.browser(World.WATANABE);
        var floor = DrawnFloor.draw(sasaki, "4F", HubTime.today(clock));
        zone = floor.zone("A");
        seat = floor.seat("A-12");
        desk = floor.seat("A-02");
        var unit = sasaki.get("/api/directory/units").ok().getJsonArray("units").stream().map(JsonObject.class::cast)
                .filter(one -> one.getString("name").equals("建築課")).findFirst().orElseThrow().getLong("id");
        sasaki.post("/api/seating/grants", Map.of("op", World.op(), "zone", zone, "unit", unit, "strength", "HOME",
                "from", "2026-11-18", "weekdays", "1-7")).ok();
        sasaki.put("/api/seating/zones/" + zone + "/captains", Map.of("captains", List.of(kobayashi.person()))).ok();
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void people_take_turns_week_by_week_and_are_sat_down() {
        setPattern();

        assertThat(turns(takahashi)).containsExactly("2026-11-19 AM 髙橋", "2026-11-19 PM 渡邉", "2026-11-26 AM 渡邉",
                "2026-11-26 PM 渡邉", "2026-12-03 AM 髙橋", "2026-12-03 PM 渡邉", "2026-12-10 AM 渡邉",
                "2026-12-10 PM 渡邉");
        hub.server().everyMinute();
        assertThat(sittings(takahashi, THURSDAY))
                .containsExactly("A-12 DUTY 2026-11-18T22:00:00Z 2026-11-19T03:00:00Z");
        assertThat(sittings(watanabe, NEXT_THURSDAY))
                .containsExactly("A-12 DUTY 2026-11-25T22:00:00Z 2026-11-26T13:00:00Z");
    }

    @Test
    void nobody_is_on_duty_when_the_house_is_closed() {
        set(cell(1, "AM", takahashi)).ok();

        assertThat(turns(kobayashi)).containsExactly("2026-11-30 AM 髙橋", "2026-12-07 AM 髙橋", "2026-12-14 AM 髙橋");
    }

    @Test
    void who_is_planned_elsewhere_leaves_a_gap() {
        setPattern();
        takahashi.post("/api/presence/plans", Map.of("person", takahashi.person(), "from", THURSDAY, "to", THURSDAY,
                "part", "DAY", "kind", "TELEWORK", "replace", false)).ok();
        hub.server().everyMinute();

        var turn = rota(kobayashi).getJsonArray("turns").getJsonObject(0);
        assertThat(turn.getBoolean("away")).isTrue();
        assertThat(turn.getLong("person")).isEqualTo(takahashi.person());
        assertThat(rota(kobayashi).getJsonArray("turns").getJsonObject(1).getBoolean("away")).isFalse();
        assertThat(sittings(takahashi, THURSDAY)).isEmpty();
    }

    @Test
    void a_captain_sets_single_turns() {
        setPattern();

        assertThat(assign(key(THURSDAY, "AM"), kobayashi.person()).ok().getBoolean("given")).isTrue();
        assign(key(THURSDAY, "PM"), null).ok();
        assertThat(turns(kobayashi)).startsWith("2026-11-19 AM 小林", "2026-11-19 PM -", "2026-11-26 AM 渡邉");
        hub.server().everyMinute();
        assertThat(sittings(takahashi, THURSDAY)).isEmpty();
        assertThat(sittings(kobayashi, THURSDAY)).hasSize(1);
    }

    @Test
    void colleagues_swap_and_both_are_told() {
        setPattern();
        hub.server().everyMinute();
        var hears = watanabe.stream("");
        hears.next("welcome");
        var asks = takahashi.stream("");
        asks.next("welcome");

        var swap = ask(takahashi, key(THURSDAY, "AM"), watanabe, key("2026-12-10", "AM")).ok();
        assertThat(hears.next("seating.swapped").getJsonObject("d").getJsonObject("swap")).isEqualTo(swap);
        assertThat(asks.next("seating.swapped").getJsonObject("d").getJsonObject("swap").getString("state"))
                .isEqualTo("ASKED");
        assertThat(mine(watanabe).getJsonArray("swaps")).isEqualTo(new JsonArray().add(swap));
        assertThat(rota(kobayashi).getJsonArray("swaps")).hasSize(1);
        assertThat(turns(takahashi)).startsWith("2026-11-19 AM 髙橋");

        assertThat(answer(watanabe, swap, true).ok().getString("state")).isEqualTo("ACCEPTED");
        assertThat(asks.next("seating.swapped").getJsonObject("d").getJsonObject("swap").getString("state"))
                .isEqualTo("ACCEPTED");
        assertThat(turns(takahashi)).startsWith("2026-11-19 AM 渡邉").contains("2026-12-10 AM 髙橋");
        assertThat(answer(watanabe, swap, true).code()).isEqualTo("duty.over");
        assertThat(rota(kobayashi).getJsonArray("swaps")).isEmpty();
        hub.server().everyMinute();
        assertThat(sittings(watanabe, THURSDAY)).as("what they had, and the time before it")
                .containsExactly("A-12 DUTY 2026-11-18T22:00:00Z 2026-11-19T04:00:00Z",
                        "A-12 DUTY 2026-11-19T04:00:00Z 2026-11-19T13:00:00Z");
        assertThat(sittings(takahashi, THURSDAY)).isEmpty();
    }

    @Test
    void a_request_is_declined_or_taken_back_and_nothing_changes() {
        setPattern();
        var before = turns(kobayashi);
        var declined = ask(takahashi, key(THURSDAY, "AM"), watanabe, null).ok();
        var withdrawn = ask(takahashi, key(THURSDAY, "AM"), kobayashi, null).ok();

        assertThat(answer(kobayashi, declined, true).status()).isEqualTo(404);
        assertThat(answer(watanabe, declined, false).ok().getString("state")).isEqualTo("DECLINED");
        assertThat(watanabe.delete(DUTY + "/swaps/" + withdrawn.getLong("id")).status()).isEqualTo(404);
        assertThat(takahashi.delete(DUTY + "/swaps/" + withdrawn.getLong("id")).ok().getString("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(answer(kobayashi, withdrawn, true).code()).isEqualTo("duty.over");
        assertThat(turns(kobayashi)).isEqualTo(before);
    }

    @Test
    void notices_tell_who_is_asked_and_who_has_an_answer() {
        setPattern();
        var agreed = ask(takahashi, key(THURSDAY, "AM"), watanabe, null).ok();
        assertThat(notices(watanabe)).containsExactly("DUTY_ASKED 髙橋 4F A-12 2026-11-18T22:00:00Z");
        assertThat(notices(takahashi)).as("who asks knows").isEmpty();
        answer(watanabe, agreed, true).ok();
        assertThat(notices(takahashi)).containsExactly("DUTY_SWAPPED 渡邉 4F A-12 2026-11-18T22:00:00Z");
        assertThat(notices(watanabe)).startsWith("DUTY_SWAPPED 髙橋 4F A-12 2026-11-18T22:00:00Z");

        answer(kobayashi, ask(watanabe, key(THURSDAY, "PM"), kobayashi, null).ok(), false).ok();
        assertThat(notices(watanabe)).startsWith("DUTY_DECLINED 小林 4F A-12 2026-11-19T04:00:00Z");
        var withdrawn = ask(watanabe, key(THURSDAY, "PM"), kobayashi, null).ok();
        watanabe.delete(DUTY + "/swaps/" + withdrawn.getLong("id")).ok();
        assertThat(notices(kobayashi)).extracting(notice -> notice.split(" ")[0])
                .containsExactly("DUTY_WITHDRAWN", "DUTY_ASKED", "DUTY_ASKED");
        assertThat(notices(nakamura)).isEmpty();
    }

    private List<String> notices(Browser who) {
        return who.get("/api/seating/mine").ok().getJsonArray("notices").stream().map(JsonObject.class::cast)
                .map(notice -> notice.getString("kind") + " " + name(notice.getLong("by")) + " "
                        + notice.getString("place") + " " + notice.getString("from"))
                .toList();
    }

    @Test
    void what_has_changed_since_it_was_asked_is_not_swapped() {
        setPattern();
        var swap = ask(takahashi, key(THURSDAY, "AM"), watanabe, null).ok();
        assign(key(THURSDAY, "AM"), kobayashi.person()).ok();

        assertThat(answer(watanabe, swap, true).code()).isEqualTo("duty.not_yours");
        assertThat(turns(kobayashi)).startsWith("2026-11-19 AM 小林");
    }

    @Test
    void only_captains_write_and_only_members_read() {
        setPattern();

        assertThat(takahashi.put(DUTY + "/" + zone + "/pattern", pattern(cell(4, "AM", takahashi))).code())
                .isEqualTo("not_allowed");
        assertThat(takahashi.post(DUTY + "/" + zone + "/assign", Map.of("op", World.op(), "turn",
                key(THURSDAY, "AM"))).code()).isEqualTo("not_allowed");
        assertThat(nakamura.get(DUTY + "?zone=" + zone + "&from=" + THURSDAY + "&until=" + NEXT_THURSDAY).status())
                .isEqualTo(404);
        assertThat(nakamura.put(DUTY + "/" + zone + "/pattern", pattern()).status()).isEqualTo(404);
        assertThat(mine(nakamura).getJsonArray("zones")).isEmpty();
        assertThat(mine(takahashi).getJsonArray("zones")).isEqualTo(new JsonArray().add((int) zone));
        assertThat(rota(takahashi).getBoolean("may")).isFalse();
        assertThat(rota(kobayashi).getBoolean("may")).isTrue();
    }

    @Test
    void what_cannot_be_is_refused_and_nothing_changes() {
        setPattern();
        var before = rota(kobayashi).getJsonArray("cells");

        assertThat(set(new JsonObject(cell(4, "AM", takahashi).encode()).put("seat", desk)).code())
                .isEqualTo("duty.seat");
        assertThat(set(cell(4, "AM", nakamura)).code()).isEqualTo("duty.person");
        assertThat(set(cell(8, "AM", takahashi)).code()).isEqualTo("request.invalid");
        assertThat(set(cell(4, "AM", takahashi, takahashi)).code()).isEqualTo("request.invalid");
        assertThat(set(cell(4, "AM", takahashi), cell(4, "AM", watanabe)).code()).isEqualTo("request.invalid");
        assertThat(kobayashi.put(DUTY + "/" + zone + "/pattern", Map.of("op", World.op(), "anchor", THURSDAY,
                "cells", List.of())).code()).isEqualTo("request.invalid");
        assertThat(List.of(
                assign(key("2026-11-17", "AM"), takahashi.person()).code(),
                assign(new JsonObject(key(THURSDAY, "AM").encode()).put("seat", desk), takahashi.person()).code(),
                assign(key(THURSDAY, "AM"), nakamura.person()).code(),
                ask(watanabe, key(THURSDAY, "AM"), kobayashi, null).code(),
                ask(takahashi, key(THURSDAY, "AM"), takahashi, null).code(),
                ask(takahashi, key(THURSDAY, "AM"), nakamura, null).code(),
                ask(takahashi, key(THURSDAY, "AM"), watanabe, key("2026-12-03", "AM")).code()))
                .containsExactly("duty.past", "duty.seat", "duty.person", "duty.not_yours", "duty.person",
                        "duty.person", "duty.not_theirs");
        assertThat(rota(kobayashi).getJsonArray("cells")).isEqualTo(before);
        assertThat(kobayashi.get(DUTY + "?zone=" + zone + "&from=2026-11-19&until=2027-11-19").code())
                .isEqualTo("request.invalid");
    }

    private void setPattern() {
        set(cell(4, "AM", takahashi, watanabe), cell(4, "PM", watanabe)).ok();
    }

    private Answer set(JsonObject... cells) {
        return kobayashi.put(DUTY + "/" + zone + "/pattern", pattern(cells));
    }

    private static Map<String, Object> pattern(JsonObject... cells) {
        return Map.of("op", World.op(), "anchor", MONDAY, "cells", List.of(cells));
    }

    private JsonObject cell(int weekday, String half, Browser... people) {
        return new JsonObject().put("seat", seat).put("weekday", weekday).put("half", half)
                .put("people", List.of(people).stream().map(Browser::person).toList());
    }

    private JsonObject key(String day, String half) {
        return new JsonObject().put("seat", seat).put("day", day).put("half", half);
    }

    private Answer assign(JsonObject turn, Long person) {
        var wish = new HashMap<String, Object>(Map.of("op", World.op(), "turn", turn));
        if (person != null) {
            wish.put("person", person);
        }
        return kobayashi.post(DUTY + "/" + zone + "/assign", wish);
    }

    private Answer ask(Browser who, JsonObject turn, Browser to, JsonObject instead) {
        var wish = new HashMap<String, Object>(Map.of("op", World.op(), "turn", turn, "to", to.person()));
        if (instead != null) {
            wish.put("instead", instead);
        }
        return who.post(DUTY + "/" + zone + "/swaps", wish);
    }

    private static Answer answer(Browser who, JsonObject swap, boolean accept) {
        return who.post(DUTY + "/swaps/" + swap.getLong("id") + "/answer", Map.of("op", World.op(), "accept", accept));
    }

    private JsonObject rota(Browser who) {
        return who.get(DUTY + "?zone=" + zone + "&from=2026-11-18&until=2026-12-16").ok();
    }

    private static JsonObject mine(Browser who) {
        return who.get(DUTY + "/mine?from=2026-11-18&until=2026-12-16").ok();
    }

    private List<String> turns(Browser who) {
        return rota(who).getJsonArray("turns").stream().map(JsonObject.class::cast)
                .map(turn -> turn.getString("day") + " " + turn.getString("half") + " " + name(turn.getLong("person")))
                .toList();
    }

    private String name(Long person) {
        return person == null ? "-" : person == takahashi.person() ? "髙橋" : person == watanabe.person() ? "渡邉" : "小林";
    }

    private static List<String> sittings(Browser who, String day) {
        return who.get("/api/seating/mine?from=" + day + "&until=" + day).ok().getJsonArray("sittings").stream()
                .map(JsonObject.class::cast).filter(sitting -> sitting.getString("state").equals("BOOKED"))
                .map(sitting -> sitting.getString("number") + " " + sitting.getString("kind") + " "
                        + sitting.getString("from") + " " + sitting.getString("until"))
                .toList();
    }
}
