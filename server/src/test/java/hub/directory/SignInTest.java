package hub.directory;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.directory.DirectoryTown.Answer;
import hub.kernel.net.CloseCode;
import hub.kernel.time.HubTime;

import static hub.directory.DirectoryTown.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

class SignInTest {

    @TempDir Path folder;

    private DirectoryTown town;

    @BeforeEach
    void open() {
        town = DirectoryTown.open(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void who_knows_the_password_is_in() {
        var device = town.device();
        var answer = signIn(device, "１００００２", PASSWORD);
        assertThat(answer.status()).isEqualTo(200);
        var me = answer.body().getJsonObject("me");
        assertThat(me.getJsonObject("person").getString("name")).isEqualTo("中村 美咲");
        assertThat(me.getJsonArray("roles")).containsExactly("MEMBER");
        assertThat(me.getJsonObject("hub")).isEqualTo(new JsonObject().put("name", "みなと市").put("place", "本庁舎"));
        assertThat(answer.body().getBoolean("demo")).isFalse();
        assertThat(device.get("/api/session").body().getString("csrf")).isEqualTo(answer.body().getString("csrf"));
    }

    @Test
    void a_wrong_password_an_unknown_number_and_a_leaver_sound_alike() {
        var wrong = signIn(town.device(), "100002", "海の見えない窓口で待つ");
        var unknown = signIn(town.device(), "999999", PASSWORD);
        var leaver = signIn(town.device(), "100004", PASSWORD);
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("directory.sign_in_failed");
        assertThat(unknown).isEqualTo(wrong);
        assertThat(leaver).isEqualTo(wrong);
        assertThat(signIn(town.device().speaking("en"), "1", "x").body().getString("message"))
                .isEqualTo("The staff number or the password is not right.");
    }

    @Test
    void without_a_session_nothing_is_told() {
        assertThat(town.device().get("/api/session").code()).isEqualTo("session.required");
        assertThat(town.device().get("/api/directory/units").status()).isEqualTo(401);
        assertThat(town.device().get("/api/directory/people?q=中").status()).isEqualTo(401);
    }

    @Test
    void failures_delay_even_the_right_password_and_time_heals() {
        for (int failure = 0; failure < 3; failure++) signIn(town.device(), "100002", "falsch");
        var delayed = signIn(town.device(), "100002", PASSWORD);
        assertThat(delayed.status()).isEqualTo(429);
        assertThat(delayed.code()).isEqualTo("directory.sign_in_delayed");
        assertThat(delayed.body().getJsonObject("detail").getLong("afterMs")).isEqualTo(1000);
        assertThat(signIn(town.device(), "100001", PASSWORD).status()).isEqualTo(200);
        town.clock.advance(Duration.ofSeconds(1));
        assertThat(signIn(town.device(), "100002", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void a_session_ends_after_twelve_idle_hours() {
        var device = town.signIn("100002");
        town.clock.advance(Duration.ofHours(11));
        assertThat(device.get("/api/session").status()).isEqualTo(200);
        town.clock.advance(Duration.ofHours(11));
        assertThat(device.get("/api/session").status()).isEqualTo(200);
        town.clock.advance(Duration.ofHours(12));
        assertThat(device.get("/api/session").code()).isEqualTo("session.expired");
        town.feature.everyMinute();
        assertThat(town.ended).singleElement().asString().endsWith(" EXPIRED");
        assertThat(device.get("/api/session").code()).isEqualTo("session.expired");
    }

    @Test
    void a_session_ends_after_seven_days_whatever_happens() {
        var device = town.signIn("100002");
        for (int hours = 0; hours < 7 * 24 - 8; hours += 8) {
            town.clock.advance(Duration.ofHours(8));
            assertThat(device.get("/api/session").status()).isEqualTo(200);
        }
        town.clock.advance(Duration.ofHours(8));
        assertThat(device.get("/api/session").code()).isEqualTo("session.expired");
    }

    @Test
    void a_session_survives_a_restart_and_its_token_is_nowhere_in_the_tables() {
        var device = town.signIn("100002");
        town.clock.advance(Duration.ofHours(6));
        device.get("/api/session");
        town.feature.everyMinute();
        var cookie = device.cookie();
        assertThat(cookie).startsWith("hub_session=");
        var stored = town.db.read(sql -> sql.query("select token_hash, handle, csrf, last_seen_at from session")
                .one(row -> row.text("token_hash") + row.text("handle") + row.instant("last_seen_at")));
        assertThat(stored).doesNotContain(cookie.substring(cookie.indexOf('=') + 1))
                .contains(town.clock.instant().toString());
    }

    @Test
    void a_cookie_alone_changes_nothing() {
        var device = town.signIn("100002");
        assertThat(device.withoutToken().delete("/api/session").code()).isEqualTo("request.csrf");
        assertThat(device.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void signing_in_again_gives_a_new_secret_and_ends_the_old_session() {
        var device = town.signIn("100002");
        var before = device.withoutToken();
        assertThat(signIn(device, "100002", PASSWORD).status()).isEqualTo(200);
        assertThat(device.cookie()).isNotEqualTo(before.cookie());
        assertThat(before.get("/api/session").code()).isEqualTo("session.expired");
        assertThat(device.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void sessions_are_listed_and_ended_one_by_one() {
        var desk = town.signIn("100002");
        var phone = town.signIn("100002");
        town.signIn("100001");
        var sessions = desk.get("/api/session/list").body().getJsonArray("sessions");
        assertThat(sessions).hasSize(2);
        var other = other(sessions);
        assertThat(other.getString("userAgent")).isEqualTo("Chrome · Windows");
        assertThat(other.getString("address")).isEqualTo("127.0.0.1");
        assertThat(desk.delete("/api/session/list/" + other.getString("id")).status()).isEqualTo(200);
        assertThat(phone.get("/api/session").code()).isEqualTo("session.expired");
        assertThat(desk.get("/api/session").status()).isEqualTo(200);
        assertThat(town.ended).containsExactly(other.getString("id") + " REVOKED");
    }

    @Test
    void ending_a_session_closes_its_live_connection_and_no_other() throws Exception {
        var desk = town.signIn("100002");
        var phone = town.signIn("100002");
        try (var atDesk = desk.connect(); var onPhone = phone.connect()) {
            desk.post("/api/session/revoke-others", Map.of());
            assertThat(onPhone.closed().get(2, TimeUnit.SECONDS)).isEqualTo(CloseCode.SESSION_REVOKED.code());
            assertThat(atDesk.closed()).isNotDone();
        }
    }

    @Test
    void the_session_of_another_person_cannot_be_ended() {
        var desk = town.signIn("100002");
        var id = desk.get("/api/session/list").body().getJsonArray("sessions").getJsonObject(0).getString("id");
        assertThat(town.signIn("100003").delete("/api/session/list/" + id).code()).isEqualTo("not_found");
        assertThat(desk.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void all_other_sessions_end_at_once() {
        var desk = town.signIn("100002");
        var phone = town.signIn("100002");
        assertThat(desk.post("/api/session/revoke-others", Map.of()).body().getInteger("revoked")).isEqualTo(1);
        assertThat(phone.get("/api/session").code()).isEqualTo("session.expired");
        assertThat(desk.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void the_twenty_first_device_ends_the_first() {
        var first = town.signIn("100002");
        for (int more = 0; more < 20; more++) {
            town.clock.advance(Duration.ofSeconds(1));
            town.signIn("100002");
        }
        assertThat(first.get("/api/session").code()).isEqualTo("session.expired");
        assertThat(town.ended).hasSize(1);
    }

    @Test
    void signing_out_ends_the_session_for_good() {
        var device = town.signIn("100002");
        var copy = device.withoutToken();
        assertThat(device.delete("/api/session").status()).isEqualTo(200);
        assertThat(copy.get("/api/session").code()).isEqualTo("session.expired");
    }

    @Test
    void a_changed_password_ends_the_other_sessions_and_the_old_password() {
        var desk = town.signIn("100002");
        var phone = town.signIn("100002");
        var wrong = desk.put("/api/session/password", Map.of("current", "falsch", "next", "夜の庁舎に灯がともる"));
        assertThat(wrong.code()).isEqualTo("directory.password_wrong");
        var weak = desk.put("/api/session/password", Map.of("current", PASSWORD, "next", "100002"));
        assertThat(weak.code()).isEqualTo("directory.password_weak");
        assertThat(phone.get("/api/session").status()).isEqualTo(200);
        assertThat(desk.put("/api/session/password", Map.of("current", PASSWORD, "next", "夜の庁舎に灯がともる")).status())
                .isEqualTo(200);
        assertThat(phone.get("/api/session").code()).isEqualTo("session.expired");
        assertThat(desk.get("/api/session").status()).isEqualTo(200);
        assertThat(signIn(town.device(), "100002", PASSWORD).status()).isEqualTo(401);
        assertThat(signIn(town.device(), "100002", "夜の庁舎に灯がともる").status()).isEqualTo(200);
    }

    @Test
    void roles_count_from_the_next_request_on() {
        var chief = town.signIn("100001");
        var member = town.signIn("100002");
        assertThat(member.delete("/api/directory/people/3/sessions").code()).isEqualTo("not_allowed");
        assertThat(chief.put("/api/directory/people/2/roles", roles("ADMINISTRATOR", "MODERATOR")).body()
                .getJsonArray("roles")).containsExactly("MEMBER", "MODERATOR", "ADMINISTRATOR");
        assertThat(member.delete("/api/directory/people/3/sessions").status()).isEqualTo(200);
        assertThat(member.put("/api/directory/people/1/roles", roles()).status()).isEqualTo(200);
        assertThat(chief.delete("/api/directory/people/3/sessions").code()).isEqualTo("not_allowed");
        assertThat(member.put("/api/directory/people/2/roles", roles()).code())
                .isEqualTo("directory.last_administrator");
        assertThat(member.put("/api/directory/people/2/roles", roles("KING")).code()).isEqualTo("request.invalid");
        assertThat(member.put("/api/directory/people/99/roles", roles()).code()).isEqualTo("not_found");
    }

    @Test
    void an_administrator_ends_the_sessions_of_a_lost_phone() {
        var phone = town.signIn("100002");
        var chief = town.signIn("100001");
        assertThat(chief.delete("/api/directory/people/2/sessions").body().getInteger("revoked")).isEqualTo(1);
        assertThat(phone.get("/api/session").code()).isEqualTo("session.expired");
    }

    @Test
    void a_forgotten_password_is_chosen_anew_with_a_link_that_works_once() {
        var chief = town.signIn("100001");
        var token = chief.post("/api/directory/people/2/password-reset", Map.of()).body().getString("token");
        var body = Map.of("token", token, "password", "夜の庁舎に灯がともる");
        assertThat(town.device().post("/api/session/reset", Map.of("token", token, "password", "kurz")).code())
                .isEqualTo("directory.password_weak");
        var reset = town.device().post("/api/session/reset", body);
        assertThat(reset.body().getJsonObject("me").getJsonObject("person").getString("name")).isEqualTo("中村 美咲");
        assertThat(town.device().post("/api/session/reset", body).code()).isEqualTo("directory.link_used");
        assertThat(signIn(town.device(), "100002", PASSWORD).status()).isEqualTo(401);
        assertThat(chief.post("/api/directory/people/4/password-reset", Map.of()).code()).isEqualTo("not_found");
    }

    @Test
    void a_reset_link_is_good_for_three_days() {
        var chief = town.signIn("100001");
        var token = chief.post("/api/directory/people/2/password-reset", Map.of()).body().getString("token");
        town.clock.advance(Duration.ofDays(3));
        assertThat(town.device().post("/api/session/reset", Map.of("token", token, "password", "夜の庁舎に灯がともる"))
                .code()).isEqualTo("directory.link_used");
    }

    @Test
    void who_leaves_is_out_at_midnight_in_japan() {
        town.log.write(tx -> tx.sql().update("update person set left_on = '2026-11-19' where id = 2").run());
        var device = town.signIn("100002");
        town.clock.advance(Duration.ofHours(8));
        device.get("/api/session");
        town.clock.set(HubTime.startOf(LocalDate.of(2026, 11, 19)).minusMillis(1));
        town.feature.everyMinute();
        assertThat(device.get("/api/session").status()).isEqualTo(200);
        town.clock.advance(Duration.ofMillis(1));
        town.feature.everyMinute();
        assertThat(device.get("/api/session").code()).isEqualTo("session.expired");
        assertThat(town.ended).hasSize(1);
        assertThat(signIn(town.device(), "100002", PASSWORD).code()).isEqualTo("directory.sign_in_failed");
    }

    @Test
    void what_is_not_the_expected_json_is_refused() {
        assertThat(town.device().post("/api/session", Map.of("staffNumber", "1")).code()).isEqualTo("request.invalid");
        assertThat(town.device().post("/api/session", Map.of("staffNumber", "1", "password", List.of())).status())
                .isEqualTo(400);
        assertThat(town.device().post("/api/session", List.of()).status()).isEqualTo(400);
        assertThat(signIn(town.device(), "1".repeat(5000), "x".repeat(5000)).status()).isEqualTo(401);
        assertThat(signIn(town.device(), "1", "x".repeat(70_000)).code()).isEqualTo("request.too_large");
    }

    private static Answer signIn(DirectoryTown.Device device, String staffNumber, String password) {
        return device.post("/api/session", Map.of("staffNumber", staffNumber, "password", password));
    }

    private static Map<String, Object> roles(String... roles) {
        return Map.of("roles", List.of(roles));
    }

    private static JsonObject other(JsonArray sessions) {
        return sessions.stream().map(JsonObject.class::cast).filter(session -> !session.getBoolean("current"))
                .findFirst().orElseThrow();
    }
}
