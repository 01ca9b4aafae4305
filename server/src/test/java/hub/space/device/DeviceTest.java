package hub.space.device;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Pairing over real HTTP, as a panel and a manager do it.
class DeviceTest {

    private static final String PAIRING = "/api/space/devices/pairing";
    private static final String APPROVE = "/api/space/devices/approve";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser panel;
    private long room;
    private long hall;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        open();
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        var site = sasaki.post("/api/space/areas", Map.of("kind", "SITE", "name", "本庁")).ok().getLong("id");
        room = place(site, "会議室 202");
        hall = place(site, "大会議室");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private void open() {
        hub = TestHub.on(folder, clock);
        panel = new Browser(hub.url());
    }

    private long place(long area, String name) {
        return sasaki.post("/api/space/places", Map.of("kind", "ROOM", "area", area, "name", name, "capacity", 8)).ok()
                .getLong("id");
    }

    @Test
    void a_panel_shows_a_code_and_is_given_its_own_key_once_a_manager_approves() {
        var begun = begin();
        assertThat(begun.getString("code")).matches("[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}");
        assertThat(claim(begun)).isEqualTo(new JsonObject().putNull("key").putNull("device"));

        var device = approve(begun.getString("code").toLowerCase().replace("-", " ")).ok();
        assertThat(device.getString("name")).isEqualTo("202 の扉");
        assertThat(device.getBoolean("openCheckIn")).isTrue();
        assertThat(device.getBoolean("fetched")).isFalse();

        clock.advance(Pairings.PAUSE);
        var key = claim(begun).getString("key");
        assertThat(key).startsWith("hubd_");
        assertThat(devices()).hasSize(1).allMatch(one -> one.getBoolean("fetched"));
        assertThat(sasaki.get("/api/space/devices").text()).doesNotContain(key);
    }

    @Test
    void an_answer_that_was_lost_is_given_again_with_another_key() {
        var begun = begin();
        approve(begun.getString("code")).ok();
        var lost = claim(begun).getString("key");
        clock.advance(Pairings.PAUSE);
        var kept = claim(begun).getString("key");
        assertThat(kept).isNotEqualTo(lost);
        assertThat(call(lost)).isEqualTo("key.unknown");
        assertThat(call(kept)).isEmpty();
        clock.advance(Pairings.PAUSE);
        assertThat(claimed(begun).code()).as("once the key is in use").isEqualTo("device.code_expired");
    }

    @Test
    void a_kiosk_stands_for_a_floor_and_a_spot_on_its_drawing() {
        var site = sasaki.get("/api/space/places").ok().getJsonArray("areas").getJsonObject(0).getLong("id");
        var building = area("BUILDING", site, "本庁舎");
        var floor = area("FLOOR", building, "4F");
        assertThat(kiosk("DESK", building, List.of()).code()).isEqualTo("request.invalid");
        assertThat(kiosk("DOOR", floor, List.of(room)).code()).isEqualTo("device.places");
        assertThat(kiosk("DESK", null, List.of()).code()).isEqualTo("device.places");

        var device = kiosk("DESK", floor, List.of()).ok();
        assertThat(device.getLong("floor")).isEqualTo(floor);
        assertThat(device.getString("anchor")).isEqualTo("エレベーター前");
        assertThat(sasaki.patch("/api/space/devices/" + device.getLong("id"), Map.of("anchor", "")).ok()
                .getString("anchor")).isNull();
        hub.close();
        open();
        sasaki = hub.browser(World.SASAKI);
        assertThat(devices().getFirst().getLong("floor")).isEqualTo(floor);
    }

    private long area(String kind, long parent, String name) {
        return sasaki.post("/api/space/areas", Map.of("kind", kind, "parent", parent, "name", name)).ok()
                .getLong("id");
    }

    private Browser.Answer kiosk(String mode, Long floor, List<Long> places) {
        var wish = new HashMap<String, Object>(Map.of("code", begin().getString("code"), "name", "キオスク1", "mode", mode,
                "places", places, "anchor", "エレベーター前"));
        wish.put("floor", floor);
        return sasaki.post(APPROVE, wish);
    }

    @Test
    void a_code_expires() {
        var begun = begin();
        clock.advance(Pairings.LIVES);
        assertThat(approve(begun.getString("code")).code()).isEqualTo("device.not_waiting");
        assertThat(claimed(begun).code()).isEqualTo("device.code_expired");
    }

    @Test
    void a_code_is_good_once() {
        var begun = begin();
        approve(begun.getString("code")).ok();
        assertThat(approve(begun.getString("code")).code()).isEqualTo("device.not_waiting");
    }

    @Test
    void guessing_codes_ends_after_five() {
        var begun = begin();
        for (int i = 0; i < Pairings.MAX_GUESSES; i++) {
            assertThat(approve("BBBB-BBB" + "BCDFG".charAt(i)).code()).isEqualTo("device.not_waiting");
        }
        assertThat(approve(begun.getString("code")).code()).isEqualTo("device.too_many_guesses");
        clock.advance(Pairings.LIVES);
        approve(begin().getString("code")).ok();
    }

    @Test
    void a_device_that_asks_too_often_is_told_to_wait() {
        var begun = begin();
        claim(begun);
        assertThat(claimed(begun).code()).isEqualTo("device.slow_down");
        clock.advance(Pairings.PAUSE);
        claim(begun);
    }

    @Test
    void a_forged_secret_is_given_nothing() {
        approve(begin().getString("code")).ok();
        assertThat(panel.post(PAIRING + "/claim", Map.of("secret", "guessed")).code()).isEqualTo("device.code_expired");
        assertThat(call("hubd_forged")).isEqualTo("key.unknown");
    }

    @Test
    void one_address_cannot_fill_the_waiting_room() {
        for (int i = 0; i < Pairings.MAX_WAITING_PER_ADDRESS; i++) {
            begin();
        }
        assertThat(panel.post(PAIRING, Map.of()).code()).isEqualTo("device.too_many_waiting");
        clock.advance(Pairings.LIVES);
        begin();
    }

    @Test
    void only_managers_pair_see_and_revoke() {
        var code = begin().getString("code");
        var wish = wish(code, List.of(room));
        assertThat(nakamura.post(APPROVE, wish).status()).isEqualTo(403);
        assertThat(nakamura.get("/api/space/devices").status()).isEqualTo(403);
        assertThat(panel.post(APPROVE, wish).status()).isEqualTo(401);
        var device = approve(code).ok().getLong("id");
        assertThat(nakamura.patch("/api/space/devices/" + device, Map.of("name", "わたしの")).status()).isEqualTo(403);
        assertThat(nakamura.delete("/api/space/devices/" + device).status()).isEqualTo(403);
        assertThat(nakamura.get("/api/space/devices/" + device + "/traces").status()).isEqualTo(403);
    }

    @Test
    void a_door_has_one_place_that_there_is() {
        var code = begin().getString("code");
        assertThat(sasaki.post(APPROVE, wish(code, List.of(room, hall))).code()).isEqualTo("device.places");
        assertThat(sasaki.post(APPROVE, wish(code, List.of())).code()).isEqualTo("device.places");
        assertThat(sasaki.post(APPROVE, wish(code, List.of(999_999))).code()).isEqualTo("request.invalid");
        assertThat(devices()).isEmpty();
        approve(code).ok();
    }

    @Test
    void a_device_survives_a_restart_and_changes_its_place() {
        var begun = begin();
        var id = approve(begun.getString("code")).ok().getLong("id");
        var key = claim(begun).getString("key");
        var changed = sasaki.patch("/api/space/devices/" + id, Map.of("places", List.of(hall), "openCheckIn", false))
                .ok();
        hub.close();
        open();
        sasaki = hub.browser(World.SASAKI);
        assertThat(call(key)).isEmpty();
        assertThat(devices().getFirst().getJsonArray("places").getLong(0)).isEqualTo(hall);
        assertThat(devices().getFirst().getBoolean("openCheckIn")).isEqualTo(changed.getBoolean("openCheckIn"))
                .isFalse();
    }

    @Test
    void a_revoked_device_is_refused_at_once_and_its_history_stays() {
        var begun = begin();
        var id = approve(begun.getString("code")).ok().getLong("id");
        var key = claim(begun).getString("key");
        sasaki.delete("/api/space/devices/" + id).ok();
        assertThat(call(key)).isEqualTo("key.unknown");
        assertThat(devices()).isEmpty();
        assertThat(traces(id)).containsExactly("REVOKED", "FETCHED", "APPROVED");
        assertThat(sasaki.delete("/api/space/devices/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_key_used_elsewhere_is_refused_and_leaves_one_line_a_minute() {
        var begun = begin();
        var id = approve(begun.getString("code")).ok().getLong("id");
        var key = claim(begun).getString("key");
        for (var path : List.of("/api/chat/rooms", "/api/space/devices", "/api/chat/rooms", "/api/stream/sse")) {
            assertThat(panel.send("GET", path, "", "Authorization", "Bearer " + key).status()).isEqualTo(401);
        }
        assertThat(traces(id)).containsExactly("MISUSED", "MISUSED", "MISUSED", "FETCHED", "APPROVED");
        clock.advance(Duration.ofMinutes(1));
        panel.send("GET", "/api/chat/rooms", "", "Authorization", "Bearer " + key);
        assertThat(traces(id)).hasSize(6);
    }

    private JsonObject begin() {
        return panel.post(PAIRING, Map.of()).ok();
    }

    private Browser.Answer claimed(JsonObject begun) {
        return panel.post(PAIRING + "/claim", Map.of("secret", begun.getString("secret")));
    }

    private JsonObject claim(JsonObject begun) {
        return claimed(begun).ok();
    }

    private Browser.Answer approve(String code) {
        return sasaki.post(APPROVE, wish(code, List.of(room)));
    }

    private static Map<String, Object> wish(String code, List<? extends Number> places) {
        return Map.of("code", code, "name", "202 の扉", "mode", "DOOR", "places", places);
    }

    /// Calls a route of doors with a key; the code of the refusal.
    private String call(String key) {
        return panel.send("GET", "/api/panel/day?version=test", "", "Authorization", "Bearer " + key).code();
    }

    private List<JsonObject> devices() {
        return sasaki.get("/api/space/devices").ok().getJsonArray("devices").stream().map(JsonObject.class::cast)
                .toList();
    }

    private List<String> traces(long device) {
        return sasaki.get("/api/space/devices/" + device + "/traces").ok().getJsonArray("traces").stream()
                .map(trace -> ((JsonObject) trace).getString("kind")).toList();
    }
}
