package hub.chat.notice;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeRoutesTest {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser me;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        me = hub.browser(World.NAKAMURA);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void whoever_said_nothing_has_the_usual_settings() {
        assertThat(settings(me)).isEqualTo(new JsonObject("""
                {"contents": true, "sound": "NONE", "hold": false, "workingHours": true,
                 "quiet": {"from": "22:00", "to": "06:00"}, "everything": false}
                """));
        assertThat(me.get("/api/chat/notice").ok().getBoolean("push")).isFalse();
    }

    @Test
    void settings_are_kept_and_told_to_my_devices_only() {
        try (var mine = me.stream(""); var others = hub.browser(World.SASAKI).stream("")) {
            mine.next("welcome");
            others.next("welcome");
            var wished = wish("ALL", "21:00", "07:30");
            me.put("/api/chat/notice", wished).ok();
            var told = mine.next("chat.noticeChanged").getJsonObject("d");
            assertThat(told).isEqualTo(new JsonObject().put("settings", settings(me)));
            World.say(me, World.group(me, "確認", hub.browser(World.SASAKI)), "聞こえますか");
            others.next("chat.posted");
            assertThat(others.taken()).noneMatch(frame -> frame.getString("t").equals("chat.noticeChanged"));
        }
        hub.close();
        hub = TestHub.on(folder, clock);
        assertThat(settings(me.at(hub.url())).getJsonObject("quiet"))
                .isEqualTo(new JsonObject().put("from", "21:00").put("to", "07:30"));
        assertThat(settings(hub.browser(World.SASAKI)).getString("sound")).isEqualTo("NONE");
    }

    @Test
    void no_quiet_hours_are_settings_too() {
        me.put("/api/chat/notice", wish("URGENT", null, null)).ok();
        assertThat(settings(me).getValue("quiet")).isNull();
    }

    @Test
    void times_that_are_none_are_refused_and_change_nothing() {
        var before = settings(me);
        assertThat(me.put("/api/chat/notice", wish("ALL", "25:00", "06:00")).code()).isEqualTo("notice.quiet_invalid");
        assertThat(me.put("/api/chat/notice", wish("ALL", "06:00", "06:00")).code()).isEqualTo("notice.quiet_invalid");
        assertThat(me.put("/api/chat/notice", wish("LOUD", "22:00", "06:00")).status()).isEqualTo(400);
        assertThat(me.put("/api/chat/notice", Map.of("sound", "ALL")).status()).isEqualTo(400);
        assertThat(settings(me)).isEqualTo(before);
    }

    @Test
    void nobody_is_asked_nothing() {
        assertThat(new Browser(hub.url()).get("/api/chat/notice").status()).isEqualTo(401);
        assertThat(new Browser(hub.url()).put("/api/chat/notice", wish("ALL", null, null)).status()).isEqualTo(401);
    }

    @Test
    void a_page_knows_when_my_working_hours_change() {
        assertThat(me.get("/api/chat/notice").ok().getJsonObject("work"))
                .isEqualTo(new JsonObject().put("working", true).put("until", "2026-11-18T08:15:00Z"));
        clock.set(Instant.parse("2026-11-20T12:00:00Z"));
        me = hub.browser(World.NAKAMURA);
        assertThat(me.get("/api/chat/notice").ok().getJsonObject("work"))
                .isEqualTo(new JsonObject().put("working", false).put("until", "2026-11-23T23:30:00Z"));
    }

    private static JsonObject settings(Browser of) {
        return of.get("/api/chat/notice").ok().getJsonObject("settings");
    }

    private static Map<String, Object> wish(String sound, @Nullable String from, @Nullable String to) {
        var wish = new HashMap<String, Object>(
                Map.of("contents", false, "sound", sound, "hold", true, "workingHours", false, "everything", true));
        wish.put("quiet", from == null ? null : Map.of("from", from, "to", to));
        return wish;
    }
}
