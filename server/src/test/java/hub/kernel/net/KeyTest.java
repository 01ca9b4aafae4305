package hub.kernel.net;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Programs with an API key, over real HTTP.
class KeyTest {

    private static final String NOTE = "{\"text\":\"a\",\"stars\":1,\"tags\":[]}";

    @TempDir Path folder;

    private KernelServer server;

    @BeforeEach
    void start() {
        server = new KernelServer(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_key_opens_the_routes_of_its_scope_without_cookie_token_or_origin() throws Exception {
        var answer = ring("Authorization", "Bearer hubk_bells");
        assertThat(new JsonObject(answer.body()).getString("text")).isEqualTo("鐘楼");
        assertThat(ring("Authorization", "bearer  hubk_bells ").statusCode()).isEqualTo(200);
        assertThat(ring("Authorization", "Bearer hubk_bells", "Origin", "http://pbx.example").statusCode())
                .isEqualTo(200);
        assertThat(server.get("/api/bells", "Authorization", "Bearer hubk_bells").statusCode()).isEqualTo(200);
    }

    @Test
    void a_key_that_is_unknown_or_not_shown_as_bearer_is_refused() throws Exception {
        for (var header : List.of("Bearer hubk_other", "Bearer ", "Bearer", "hubk_bells", "Basic hubk_bells")) {
            expect(ring("Authorization", header), 401, "key.unknown");
        }
        expect(ring(), 401, "key.unknown");
        expect(ring("X-Api-Key", "hubk_bells"), 401, "key.unknown");
        expect(ring("Cookie", "hub_session=hubk_bells"), 401, "key.unknown");
    }

    @Test
    void a_key_in_the_address_is_not_read() throws Exception {
        for (var name : List.of("key", "token", "access_token", "Authorization")) {
            expect(server.get("/api/bells?" + name + "=hubk_bells"), 401, "key.unknown");
        }
    }

    @Test
    void a_key_of_another_scope_is_refused() throws Exception {
        expect(ring("Authorization", "Bearer hubk_doors"), 403, "key.scope");
    }

    @Test
    void a_key_opens_nothing_made_for_people() throws Exception {
        var key = new String[]{"Authorization", "Bearer hubk_bells", "Content-Type", "application/json"};
        expect(server.get("/api/me", key), 401, "session.required");
        expect(server.get("/api/admin", key), 401, "session.required");
        expect(server.post("/api/notes", NOTE, key), 401, "session.required");
        assertThat(server.get("/api/stream/sse", key).statusCode()).isEqualTo(401);
        var wrong = new String[]{"Cookie", "hub_session=hubk_bells", "Authorization", "Bearer misaki"};
        expect(server.get("/api/me", wrong), 401, "session.required");
    }

    @Test
    void a_session_opens_no_route_made_for_keys() throws Exception {
        for (var token : List.of("misaki", "kentaro")) {
            expect(ring("Cookie", "hub_session=" + token, "X-Hub-Csrf", "token-" + token.charAt(0)), 401,
                    "key.unknown");
            expect(ring("Authorization", "Bearer " + token), 401, "key.unknown");
        }
    }

    @Test
    void a_revoked_key_is_refused_from_the_next_request_on() throws Exception {
        assertThat(ring("Authorization", "Bearer hubk_bells").statusCode()).isEqualTo(200);
        server.keys.remove("hubk_bells");
        expect(ring("Authorization", "Bearer hubk_bells"), 401, "key.unknown");
    }

    @Test
    void a_program_has_a_rate_of_its_own() throws Exception {
        server.close();
        server = new KernelServer(folder, 1);
        for (int i = 0; i < 100; i++) {
            assertThat(ring("Authorization", "Bearer hubk_bells").statusCode()).isEqualTo(200);
        }
        expect(ring("Authorization", "Bearer hubk_bells"), 429, "request.too_many");
        expect(ring("Authorization", "Bearer hubk_doors"), 403, "key.scope");
        assertThat(server.get("/api/me", "Cookie", "hub_session=misaki").statusCode()).isEqualTo(200);
    }

    @Test
    void guessing_keys_is_slowed_down() throws Exception {
        server.close();
        server = new KernelServer(folder, 1);
        for (int i = 0; i < 10; i++) {
            expect(ring("Authorization", "Bearer hubk_" + i), 401, "key.unknown");
        }
        expect(ring("Authorization", "Bearer hubk_11"), 429, "request.too_many");
        assertThat(ring("Authorization", "Bearer hubk_bells").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> ring(String... headers) throws Exception {
        var all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return server.post("/api/bells", NOTE, all);
    }

    private static void expect(HttpResponse<String> answer, int status, String code) {
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
