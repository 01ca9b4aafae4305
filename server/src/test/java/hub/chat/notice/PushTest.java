package hub.chat.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PushTest {

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private final PushService service = new PushService();
    private TestHub hub;
    private Browser me;
    private Browser other;
    private long direct;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock, service.settings());
        me = hub.browser(World.NAKAMURA);
        other = hub.browser(World.TAKAHASHI);
        direct = other.post("/api/chat/direct", Map.of("person", me.person())).ok().getLong("id");
    }

    @AfterEach
    void stop() {
        hub.close();
        service.close();
    }

    @Test
    void the_receiver_of_these_tests_reads_the_example_of_rfc_8291() {
        var receiver = PushReceiver.of("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94",
                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                "BTBZMqHH6r4Tts7J_aSIgg");
        assertThat(receiver.read(PushReceiver.decode(
                "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6"
                        + "PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN")))
                .isEqualTo("When I grow up, I want to be a watermelon");
    }

    @Test
    void a_message_to_me_is_pushed_without_what_it_says_and_signed_by_this_hub() {
        service.subscribe(me, "phone");
        var n = World.say(other, direct, "明日の会議の資料です。内密に。");
        var pushed = service.next();
        assertThat(pushed.text()).isEqualTo(new JsonObject().put("t", "show").put("room", direct).put("home", direct)
                .put("root", 0).put("n", n).put("title", "髙橋 蓮").put("sound", false));
        assertThat(List.of(pushed.path(), pushed.header("Content-encoding"), pushed.header("Urgency"),
                pushed.header("Topic"), pushed.header("Ttl")))
                .containsExactly("/phone", "aes128gcm", "normal", "room" + direct, "43200");
        assertSigned(pushed.header("Authorization"));
    }

    private void assertSigned(String header) {
        var parts = header.replaceFirst("^vapid ", "").split(",\\s*");
        var token = parts[0].substring(2);
        var key = parts[1].substring(2);
        assertThat(key).isEqualTo(me.get("/api/chat/push/key").ok().getString("key"));
        assertThat(PushReceiver.signed(token, key)).isTrue();
        var claims = new JsonObject(new String(PushReceiver.decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
        assertThat(claims.getString("aud")).isEqualTo(service.origin());
        assertThat(claims.getString("sub")).isEqualTo("mailto:joho@minato.example");
        assertThat(Instant.ofEpochSecond(claims.getLong("exp")))
                .isBetween(clock.instant(), clock.instant().plus(Duration.ofHours(24)));
    }

    @Test
    void what_only_counts_is_not_pushed_and_what_names_me_is() {
        service.subscribe(me, "phone");
        var group = World.group(other, "防災訓練", me);
        World.say(other, group, "みなさん、こんにちは");
        World.say(me, group, "こんにちは");
        var n = World.say(other, group, "@{p" + me.person() + "} さん、受付をお願いします");
        var pushed = service.next();
        assertThat(pushed.text().getLong("n")).isEqualTo(n);
        assertThat(pushed.text().getString("title")).isEqualTo("髙橋 蓮 — 防災訓練");
        assertThat(service.rest()).isEmpty();
    }

    @Test
    void the_usual_waits_for_working_hours_and_the_urgent_does_not() {
        service.subscribe(me, "phone");
        clock.set(Instant.parse("2026-11-18T08:30:00Z"));
        World.say(other, direct, "明日の件です");
        other.post("/api/chat/rooms/" + direct + "/messages",
                Map.of("op", World.op(), "text", "堤防を見に行ってください", "urgency", "URGENT")).ok();
        var pushed = service.next();
        assertThat(pushed.text().getLong("n")).isEqualTo(2);
        assertThat(pushed.header("Urgency")).isEqualTo("high");
        assertThat(service.rest()).isEmpty();
    }

    @Test
    void who_wants_no_contents_is_told_no_names() {
        service.subscribe(me, "phone");
        var settings = new HashMap<String, Object>(Map.of("contents", false, "sound", "ALL", "hold", false,
                "workingHours", true, "everything", false));
        settings.put("quiet", null);
        me.put("/api/chat/notice", settings).ok();
        World.say(other, direct, "内密に");
        var text = service.next().text();
        assertThat(text.getString("title")).isEmpty();
        assertThat(text.getBoolean("sound")).isTrue();
    }

    @Test
    void what_i_have_read_elsewhere_goes_from_the_phone() {
        service.subscribe(me, "phone");
        var n = World.say(other, direct, "読めますか");
        service.next();
        me.put("/api/chat/rooms/" + direct + "/pointers", Map.of("mine", n, "shown", n));
        assertThat(service.next().text()).isEqualTo(
                new JsonObject().put("t", "read").put("room", direct).put("upTo", n));
    }

    @Test
    void a_browser_is_told_until_its_session_ends() {
        service.subscribe(me, "phone");
        var desk = hub.browser(World.NAKAMURA);
        service.subscribe(desk, "desk");
        me.delete("/api/session").ok();
        World.say(other, direct, "まだ聞こえますか");
        assertThat(service.next().path()).isEqualTo("/desk");
        assertThat(service.rest()).isEmpty();
        assertThat(desk.get("/api/chat/push/subscriptions").ok().getJsonArray("devices")).hasSize(1);
    }

    @Test
    void a_session_ended_from_another_device_is_told_no_more_either() {
        service.subscribe(me, "phone");
        var desk = hub.browser(World.NAKAMURA);
        desk.post("/api/session/revoke-others", Map.of()).ok();
        World.say(other, direct, "まだ聞こえますか");
        assertThat(service.rest()).isEmpty();
    }

    @Test
    void what_was_taken_back_is_taken_off_the_telephone() {
        service.subscribe(me, "phone");
        var n = World.say(other, direct, "宛先を間違えました");
        assertThat(service.next().text().getLong("n")).isEqualTo(n);
        other.post("/api/chat/rooms/" + direct + "/messages/" + n + "/recall", Map.of()).ok();
        assertThat(service.next().text())
                .isEqualTo(new JsonObject().put("t", "gone").put("room", direct).put("n", n));
    }

    @Test
    void a_push_service_that_has_no_time_is_asked_again() {
        service.subscribe(me, "phone");
        service.refuse(503, 429);
        var n = World.say(other, direct, "あとでも届きます");
        assertThat(List.of(service.next(), service.next(), service.next()))
                .extracting(PushService.Arrived::status).containsExactly(503, 429, 201);
        assertThat(service.rest()).isEmpty();
        assertThat(n).isEqualTo(1);
    }

    @Test
    void a_browser_that_is_no_more_is_forgotten() {
        service.subscribe(me, "phone");
        service.refuse(410);
        World.say(other, direct, "一");
        assertThat(service.next().status()).isEqualTo(410);
        World.say(other, direct, "二");
        assertThat(service.rest()).isEmpty();
        assertThat(me.get("/api/chat/push/subscriptions").ok().getJsonArray("devices")).isEmpty();
    }

    @Test
    void posting_does_not_wait_for_a_push_service_that_is_gone() {
        service.subscribe(me, "phone");
        service.close();
        assertThat(World.say(other, direct, "届かなくても書けます")).isEqualTo(1);
    }

    @Test
    void only_listed_push_services_are_told() {
        var good = service.subscription("phone");
        var elsewhere = new HashMap<>(good);
        for (var endpoint : List.of("http://127.0.0.1:1/phone", "https://push.evil.example/x", "file:///etc/passwd",
                service.origin() + "@evil.example/x", "nothing", service.origin().replace("127.0.0.1", "localhost"))) {
            elsewhere.put("endpoint", endpoint);
            assertThat(me.post("/api/chat/push/subscriptions", elsewhere).code()).as(endpoint).isEqualTo("push.host");
        }
        elsewhere.putAll(Map.of("endpoint", good.get("endpoint"), "p256dh", "AAAA"));
        assertThat(me.post("/api/chat/push/subscriptions", elsewhere).code()).isEqualTo("push.keys");
        elsewhere.put("endpoint", good.get("endpoint") + "x".repeat(1_000));
        assertThat(me.post("/api/chat/push/subscriptions", elsewhere).code()).isEqualTo("request.invalid");
    }

    @Test
    void everybody_meets_their_own_browsers_only() {
        var mine = service.subscribe(me, "phone");
        assertThat(other.get("/api/chat/push/subscriptions").ok().getJsonArray("devices")).isEmpty();
        assertThat(other.delete("/api/chat/push/subscriptions/" + mine).status()).isEqualTo(404);
        assertThat(other.post("/api/chat/push/subscriptions/" + mine + "/try", Map.of()).status()).isEqualTo(404);
        me.post("/api/chat/push/subscriptions/" + mine + "/try", Map.of()).ok();
        assertThat(service.next().text()).isEqualTo(new JsonObject().put("t", "try"));
        me.delete("/api/chat/push/subscriptions/" + mine).ok();
        World.say(other, direct, "もう届きません");
        assertThat(service.rest()).isEmpty();
    }

    @Test
    void the_key_is_made_once_and_nobody_else_reads_it() throws IOException {
        var key = me.get("/api/chat/push/key").ok().getString("key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("push-key.pem"))))
                .isEqualTo("rw-------");
        service.subscribe(me, "phone");
        hub.close();
        hub = TestHub.on(folder, clock, service.settings());
        me = me.at(hub.url());
        assertThat(me.get("/api/chat/push/key").ok().getString("key")).isEqualTo(key);
        World.say(other.at(hub.url()), direct, "再起動のあとも届きます");
        assertThat(service.next().path()).isEqualTo("/phone");
    }

    @Test
    void while_it_is_off_nothing_leaves_and_there_is_no_key() throws IOException {
        service.subscribe(me, "phone");
        hub.close();
        Files.delete(folder.resolve("push-key.pem"));
        hub = TestHub.on(folder, clock);
        me = me.at(hub.url());
        World.say(other.at(hub.url()), direct, "外には出ません");
        assertThat(service.rest()).isEmpty();
        assertThat(me.get("/api/chat/push/key").code()).isEqualTo("push.off");
        assertThat(me.post("/api/chat/push/subscriptions", service.subscription("x")).code()).isEqualTo("push.off");
        assertThat(folder.resolve("push-key.pem")).doesNotExist();
    }

    @Test
    void it_is_not_turned_on_without_somebody_to_contact() {
        assertThatThrownBy(() -> TestHub.on(folder, clock, "--chat.push=on"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("chat.push-contact");
        assertThatThrownBy(() -> TestHub.on(folder, clock, "--chat.push=yes"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
