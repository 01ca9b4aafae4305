package hub.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever loses a right loses it at once, on open connections too. How long it took is printed: the promise is two seconds.
class RevocationIT {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void a_session_ended_from_another_device_loses_its_connection_and_every_route() {
        var lost = hub.browser(World.NAKAMURA);
        var kept = hub.browser(World.NAKAMURA);
        var stream = listening(lost);
        var other = listening(kept);
        var id = kept.get("/api/session/list").ok().getJsonArray("sessions").stream()
                .map(JsonObject.class::cast).filter(session -> !session.getBoolean("current"))
                .map(session -> session.getString("id")).toList().getFirst();

        closesWithin(stream, () -> kept.delete("/api/session/list/" + id).ok());

        refusedEverywhere(lost);
        assertThat(other.isOpen()).isTrue();
        kept.get("/api/chat/rooms").ok();
    }

    @Test
    void an_administrator_can_end_all_sessions_of_a_person() {
        var devices = List.of(hub.browser(World.NAKAMURA), hub.browser(World.NAKAMURA));
        var streams = devices.stream().map(RevocationIT::listening).toList();
        var sasaki = hub.browser(World.SASAKI);

        closesWithin(streams.getFirst(),
                () -> sasaki.delete("/api/directory/people/" + devices.getFirst().person() + "/sessions").ok());

        assertThat(streams.getLast().closeCode()).isEqualTo(4103);
        devices.forEach(this::refusedEverywhere);
    }

    @Test
    void who_leaves_by_the_lists_of_today_is_out_at_once() {
        var igarashi = hub.browser(World.IGARASHI);
        var sasaki = hub.browser(World.SASAKI);
        var stream = listening(igarashi);
        var colleague = listening(sasaki);

        closesWithin(stream, () -> World.leave(sasaki, HubTime.today(clock), World.IGARASHI));

        refusedEverywhere(igarashi);
        assertThat(colleague.next("chat.memberLeft").getJsonObject("d").getLong("person"))
                .isEqualTo(igarashi.person());
        assertThat(new Browser(hub.url()).post("/api/session",
                Map.of("staffNumber", World.IGARASHI, "password", World.PASSWORD)).code())
                .isEqualTo("directory.sign_in_failed");
    }

    @Test
    void who_leaves_by_the_lists_of_tomorrow_is_out_when_the_day_begins() {
        var igarashi = hub.browser(World.IGARASHI);
        var sasaki = hub.browser(World.SASAKI);
        var stream = listening(igarashi);
        World.leave(sasaki, HubTime.today(clock).plusDays(1), World.IGARASHI);
        hub.server().everyMinute();
        igarashi.get("/api/chat/rooms").ok();

        var midnight = HubTime.today(clock).plusDays(1).atStartOfDay(HubTime.ZONE).toInstant();
        for (var moment : List.of(midnight.minus(Duration.ofHours(6)), midnight.minusSeconds(1))) {
            clock.set(moment);
            sasaki.get("/api/chat/rooms").ok();
            igarashi.get("/api/chat/rooms").ok();
        }
        clock.set(midnight);
        closesWithin(stream, hub.server()::everyMinute);

        refusedEverywhere(igarashi);
        sasaki.get("/api/chat/rooms").ok();
    }

    @Test
    void who_is_taken_out_of_a_room_hears_nothing_more_of_it() {
        var sasaki = hub.browser(World.SASAKI);
        var takahashi = hub.browser(World.TAKAHASHI);
        var lost = World.group(sasaki, "人事の相談", takahashi);
        var kept = World.group(sasaki, "庁舎の案内", takahashi);
        var stream = listening(takahashi);
        watch(stream, lost, kept);

        var began = System.nanoTime();
        sasaki.delete("/api/chat/rooms/" + lost + "/members/" + takahashi.person()).ok();
        assertThat(stream.next("chat.left").getJsonObject("d").getLong("room")).isEqualTo(lost);
        took("chat.left", began);
        stream.taken();
        var speaking = listening(sasaki);
        speaking.say("{\"t\":\"typing\",\"room\":" + lost + "}");
        World.say(sasaki, lost, "ここだけの話");
        speaking.say("{\"t\":\"typing\",\"room\":" + kept + "}");
        stream.next(frame -> frame.getString("t").equals("chat.typing") && frame.encode().contains("佐々木"));
        World.say(sasaki, kept, "皆さんへ");

        assertThat(stream.next("chat.posted").getJsonObject("d").getLong("room")).isEqualTo(kept);
        assertThat(takahashi.get("/api/chat/rooms/" + lost).code()).isEqualTo("not_found");
        watch(stream, lost, kept);
        World.say(sasaki, lost, "まだここだけの話");
        World.say(sasaki, kept, "また皆さんへ");
        stream.next("chat.posted");
        assertThat(stream.taken().toString()).doesNotContain("ここだけ", "\"room\":" + lost + ",");
    }

    @Test
    void a_role_that_is_taken_is_gone_from_the_next_request_on() {
        var sasaki = hub.browser(World.SASAKI);
        var nakamura = hub.browser(World.NAKAMURA);
        var roles = "/api/directory/people/" + nakamura.person() + "/roles";
        assertThat(nakamura.get(roles).code()).isEqualTo("not_allowed");
        sasaki.put(roles, Map.of("roles", List.of("ADMINISTRATOR"))).ok();
        nakamura.get(roles).ok();

        sasaki.put(roles, Map.of("roles", List.of())).ok();

        assertThat(nakamura.get(roles).status()).isEqualTo(403);
        assertThat(nakamura.put(roles, Map.of("roles", List.of("ADMINISTRATOR"))).code()).isEqualTo("not_allowed");
    }

    @Test
    void signing_out_and_a_new_password_end_what_they_should() {
        var desk = hub.browser(World.KOBAYASHI);
        var phone = hub.browser(World.KOBAYASHI);
        var stream = listening(phone);
        closesWithin(stream, () -> phone.delete("/api/session").ok());
        refusedEverywhere(phone);

        var again = hub.browser(World.KOBAYASHI);
        var other = listening(again);
        closesWithin(other, () -> desk.put("/api/session/password",
                Map.of("current", World.PASSWORD, "next", "山の上の図書室で読む")).ok());
        refusedEverywhere(again);
        desk.get("/api/chat/rooms").ok();
    }

    private static StreamClient listening(Browser browser) {
        var stream = browser.stream("");
        stream.next("welcome");
        return stream;
    }

    private static void watch(StreamClient stream, long... rooms) {
        var list = Arrays.toString(rooms);
        stream.say("{\"t\":\"watch\",\"topics\":{\"chat.pointers\":" + list + ",\"chat.typing\":" + list + "}}");
    }

    private static void closesWithin(StreamClient stream, Runnable revocation) {
        var began = System.nanoTime();
        revocation.run();
        assertThat(stream.closeCode()).isEqualTo(4103);
        took("close 4103", began);
    }

    private static void took(String what, long beganNs) {
        var took = Duration.ofNanos(System.nanoTime() - beganNs);
        System.out.println("revocation: " + what + " after " + took.toMillis() + " ms, the request included");
    }

    private void refusedEverywhere(Browser browser) {
        assertThat(browser.get("/api/chat/rooms").status()).isEqualTo(401);
        assertThat(browser.get("/api/presence?people=1").status()).isEqualTo(401);
        assertThat(browser.post("/api/chat/direct", Map.of("person", 1)).status()).isEqualTo(401);
        assertThat(browser.stream("").closeCode()).isEqualTo(4101);
    }
}
