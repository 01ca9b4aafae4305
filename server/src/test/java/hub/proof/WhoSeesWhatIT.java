package hub.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Who sees what of 中村, over every way there is: a colleague, another section, a guest, a screen in the hall, a telephone
/// exchange. 中村 has chosen 取込中 with a note, and the door says that she is in 本庁舎 1F.
class WhoSeesWhatIT {

    private static final String NOTE = "人事の面談";
    private static final String PLACE = "本庁舎 1F";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private long nakamura;
    private String key;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        key = sasaki.post("/api/api-keys", Map.of("name", "玄関の画面と電話交換機", "scopes",
                List.of("presence.board", "presence.states", "presence.doors"))).ok().getString("secret");
        var browser = hub.browser(World.NAKAMURA);
        nakamura = browser.person();
        browser.put("/api/presence/manual", Map.of("state", "BUSY", "note", NOTE, "until", inAnHour())).ok();
        machine("POST", "/api/links/presence/doors", new JsonObject().put("events", List.of(Map.of(
                "staffNumber", World.NAKAMURA, "event", "IN", "place", PLACE))).encode());
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void a_colleague_of_the_section_sees_state_place_note_and_times() {
        var seen = seenBy(sasaki);
        assertThat(seen.getString("state")).isEqualTo("BUSY");
        assertThat(seen.getString("place")).isEqualTo(PLACE);
        assertThat(seen.getString("note")).isEqualTo(NOTE);
        assertThat(seen.getString("until")).isEqualTo(inAnHour());
    }

    @Test
    void another_section_sees_everything_but_the_note() {
        var takahashi = hub.browser(World.TAKAHASHI);
        var seen = seenBy(takahashi);
        assertThat(seen.getString("state")).isEqualTo("BUSY");
        assertThat(seen.getString("place")).isEqualTo(PLACE);
        assertThat(seen.getString("until")).isEqualTo(inAnHour());
        assertNothingOf(NOTE, takahashi);
    }

    @Test
    void a_guest_sees_the_state_and_nothing_else() {
        var guest = guest();
        var seen = seenBy(guest);
        assertThat(seen.getString("state")).isEqualTo("BUSY");
        assertThat(seen.getValue("since")).isNull();
        assertThat(seen.getValue("until")).isNull();
        assertThat(seen.getValue("free")).isNull();
        assertNothingOf(NOTE, guest);
        assertNothingOf(PLACE, guest);
    }

    @Test
    void a_screen_in_the_hall_shows_state_and_place() {
        var board = machine("GET", "/api/links/presence/units/" + itSection() + "/board", "");
        assertThat(board).contains("BUSY").contains(PLACE).doesNotContain(NOTE).doesNotContain("until");
    }

    @Test
    void a_telephone_exchange_is_told_neither_where_nor_why() {
        assertThat(machine("GET", "/api/links/presence/states", "")).contains("BUSY")
                .doesNotContain(PLACE).doesNotContain(NOTE);
    }

    @Test
    void the_leave_of_a_colleague_is_an_absence_to_those_outside() {
        var today = hub.browser(World.NAKAMURA);
        today.delete("/api/presence/manual").ok();
        var day = clock.instant().atZone(HubTime.ZONE).toLocalDate();
        today.post("/api/presence/plans", new JsonObject().put("person", nakamura).put("from", day.toString())
                .put("to", day.toString()).put("part", "DAY").put("kind", "LEAVE").put("place", null)
                .put("note", null).put("replace", false).getMap()).ok();

        assertThat(seenBy(sasaki).getString("state")).isEqualTo("LEAVE");
        assertThat(seenBy(hub.browser(World.TAKAHASHI)).getString("state")).isEqualTo("LEAVE");
        assertThat(seenBy(guest()).getString("state")).isEqualTo("OUT");
        assertThat(machine("GET", "/api/links/presence/units/" + itSection() + "/board", "")).contains("OUT")
                .doesNotContain("LEAVE");
        assertThat(machine("GET", "/api/links/presence/states", "")).doesNotContain("LEAVE");
    }

    @Test
    void who_is_made_a_guest_loses_sight_of_the_rest_on_the_page_that_is_open() {
        var takahashi = hub.browser(World.TAKAHASHI);
        var stream = takahashi.stream("");
        stream.next("welcome");
        stream.say(watch().encode());
        assertThat(first(stream.next("presence.states").getJsonArray("d")).getString("place")).isEqualTo(PLACE);

        sasaki.put("/api/directory/people/" + takahashi.person() + "/roles", Map.of("roles", List.of("GUEST"))).ok();

        assertThat(first(stream.next("presence.states").getJsonArray("d")).getValue("place")).isNull();
    }

    @Test
    void the_plans_of_a_section_are_its_own() {
        assertThat(sasaki.get(week()).status()).isEqualTo(200);
        assertThat(hub.browser(World.TAKAHASHI).get(week()).status()).isEqualTo(404);
        assertThat(guest().get(week()).status()).isEqualTo(404);
    }

    /// Nothing of it in any answer or frame this browser can get.
    private void assertNothingOf(String secret, Browser viewer) {
        var stream = viewer.stream("");
        stream.next("welcome");
        stream.say(watch().encode());
        assertThat(stream.next("presence.states").encode()).doesNotContain(secret);
        for (var path : Set.of("/api/presence?people=" + nakamura, "/api/presence/people/" + nakamura + "/card",
                "/api/directory/people/" + nakamura, "/api/directory/people?q=" + World.NAKAMURA)) {
            assertThat(viewer.get(path).text()).as(path).doesNotContain(secret);
        }
    }

    private JsonObject watch() {
        return new JsonObject().put("t", "watch").put("topics",
                new JsonObject().put("presence.states", new JsonArray().add(nakamura)));
    }

    private JsonObject seenBy(Browser viewer) {
        return first(viewer.get("/api/presence?people=" + nakamura).ok().getJsonArray("states"));
    }

    private Browser guest() {
        var guest = hub.browser(World.WATANABE);
        sasaki.put("/api/directory/people/" + guest.person() + "/roles", Map.of("roles", List.of("GUEST"))).ok();
        return guest;
    }

    private String week() {
        return "/api/presence/units/" + itSection() + "/week";
    }

    private long itSection() {
        return sasaki.get("/api/directory/units").ok().getJsonArray("units").stream().map(JsonObject.class::cast)
                .filter(unit -> unit.getString("name").equals("情報政策課")).findFirst().orElseThrow().getLong("id");
    }

    private String inAnHour() {
        return clock.instant().plus(Duration.ofHours(1)).toString();
    }

    private String machine(String method, String path, String body) {
        var answer = new Browser(hub.url()).send(method, path, body, "Authorization", "Bearer " + key);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    private static JsonObject first(JsonArray values) {
        return values.getJsonObject(0);
    }
}
