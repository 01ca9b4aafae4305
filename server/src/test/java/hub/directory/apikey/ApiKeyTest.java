package hub.directory.apikey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// API keys as administrators make them and programs use them.
class ApiKeyTest {

    private static final String STATES = "/api/links/presence/states";

    @TempDir static Path founded;
    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;

    @BeforeAll
    static void found() {
        World.found(founded, new TestClock());
    }

    @BeforeEach
    void start() throws IOException {
        Files.copy(founded.resolve("hub.db"), folder.resolve("hub.db"));
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void a_key_is_told_once_and_opens_the_routes_of_its_scopes() {
        var made = make("presence.states");
        assertThat(made.getString("secret")).matches("hubk_[A-Za-z0-9_-]{43}");
        assertThat(ask(made, "GET", STATES, "").status()).isEqualTo(200);
        assertThat(ask(made, "POST", "/api/links/presence/calls", "{\"events\":[]}").code()).isEqualTo("key.scope");
        assertThat(sasaki.get("/api/api-keys").text()).contains("電話交換機").doesNotContain("hubk_");
    }

    @Test
    void a_key_opens_nothing_that_people_use() {
        var made = make("presence.calls", "presence.doors", "presence.states", "presence.board");
        assertThat(ask(made, "GET", "/api/session", "").code()).isEqualTo("session.required");
        assertThat(ask(made, "GET", "/api/chat/rooms", "").code()).isEqualTo("session.required");
        assertThat(ask(made, "GET", "/api/directory/people?q=a", "").code()).isEqualTo("session.required");
        assertThat(ask(made, "GET", "/api/presence?people=1", "").code()).isEqualTo("session.required");
        assertThat(ask(made, "PUT", "/api/presence/manual",
                "{\"state\":\"BUSY\",\"note\":null,\"until\":\"2026-11-18T02:00:00Z\"}").code())
                .isEqualTo("session.required");
        assertThat(ask(made, "GET", "/api/api-keys", "").code()).isEqualTo("session.required");
    }

    @Test
    void being_signed_in_opens_no_route_of_programs() {
        assertThat(sasaki.get(STATES).code()).isEqualTo("key.unknown");
        assertThat(sasaki.post("/api/links/presence/calls", Map.of("events", List.of())).code())
                .isEqualTo("key.unknown");
    }

    @Test
    void only_administrators_see_make_and_revoke_keys() {
        var nakamura = hub.browser(World.NAKAMURA);
        var id = make("presence.states").getJsonObject("key").getLong("id");
        assertThat(nakamura.get("/api/api-keys").code()).isEqualTo("not_allowed");
        assertThat(nakamura.post("/api/api-keys", wish("presence.states")).code()).isEqualTo("not_allowed");
        assertThat(nakamura.delete("/api/api-keys/" + id).code()).isEqualTo("not_allowed");
    }

    @Test
    void a_revoked_key_is_good_for_nothing_from_then_on_and_after_a_restart() {
        var made = make("presence.states");
        var path = "/api/api-keys/" + made.getJsonObject("key").getLong("id");
        sasaki.delete(path).ok();
        assertThat(ask(made, "GET", STATES, "").code()).isEqualTo("key.unknown");
        assertThat(sasaki.delete(path).code()).isEqualTo("not_found");
        restart();
        assertThat(ask(made, "GET", STATES, "").code()).isEqualTo("key.unknown");
        assertThat(sasaki.get("/api/api-keys").ok().getJsonArray("keys")).isEmpty();
    }

    @Test
    void a_key_outlives_a_restart_and_tells_when_it_was_last_used() {
        var made = make("presence.states");
        assertThat(lastUsed()).isNull();
        ask(made, "GET", STATES, "");
        hub.server().everyMinute();
        var first = clock.instant().toString();
        assertThat(lastUsed()).isEqualTo(first);
        clock.advance(Duration.ofMinutes(59));
        ask(made, "GET", STATES, "");
        hub.server().everyMinute();
        assertThat(lastUsed()).isEqualTo(clock.instant().toString());
        restart();
        assertThat(lastUsed()).as("written once an hour at most").isEqualTo(first);
        assertThat(ask(made, "GET", STATES, "").status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_a_key_is_refused() {
        assertThat(refusedField(Map.of("name", " ", "scopes", List.of("presence.calls")))).isEqualTo("name");
        assertThat(refusedField(Map.of("name", "あ".repeat(41), "scopes", List.of("presence.calls")))).isEqualTo("name");
        assertThat(refusedField(Map.of("name", "扉", "scopes", List.of()))).isEqualTo("scopes");
        assertThat(refusedField(Map.of("name", "扉", "scopes", List.of("chat.read")))).isEqualTo("scopes");
        assertThat(sasaki.get("/api/api-keys").ok().getJsonArray("scopes")).map(Object::toString)
                .containsExactly(
                        "community.faq", "presence.board", "presence.calls", "presence.doors", "presence.states");
    }

    @Test
    void there_are_fifty_keys_at_most() {
        IntStream.range(0, ApiKeyBook.MAX_KEYS).forEach(_ -> make("presence.calls"));
        assertThat(sasaki.post("/api/api-keys", wish("presence.calls")).code()).isEqualTo("key.too_many");
    }

    private JsonObject make(String... scopes) {
        return sasaki.post("/api/api-keys", wish(scopes)).ok();
    }

    private static Map<String, Object> wish(String... scopes) {
        return Map.of("name", "電話交換機", "scopes", List.of(scopes));
    }

    private String refusedField(Map<String, Object> wish) {
        return sasaki.post("/api/api-keys", wish).body().getJsonObject("detail").getString("field");
    }

    private String lastUsed() {
        return sasaki.get("/api/api-keys").ok().getJsonArray("keys").getJsonObject(0).getString("lastUsedAt");
    }

    private Browser.Answer ask(JsonObject made, String method, String path, String body) {
        return new Browser(hub.url()).send(method, path, body, "Authorization", "Bearer " + made.getString("secret"));
    }

    private void restart() {
        hub.close();
        hub = TestHub.on(folder, clock);
        sasaki = sasaki.at(hub.url());
    }
}
