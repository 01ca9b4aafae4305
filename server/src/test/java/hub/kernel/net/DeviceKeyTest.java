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

/// Paired devices with their own key, over real HTTP.
class DeviceKeyTest {

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
    void a_device_calls_the_routes_of_its_mode() throws Exception {
        var answer = server.get("/api/door", "Authorization", "Bearer hubd_door");
        assertThat(new JsonObject(answer.body()).getString("text")).isEqualTo("door 7");
        assertThat(server.misused).isEmpty();
    }

    @Test
    void a_device_of_another_mode_is_refused_and_leaves_a_trace() throws Exception {
        expect(server.get("/api/door", "Authorization", "Bearer hubd_desk"), 403, "key.scope");
        assertThat(server.misused).containsExactly("8 GET /api/door");
    }

    @Test
    void a_device_opens_nothing_made_for_people_or_programs_and_leaves_a_trace() throws Exception {
        var key = new String[]{"Authorization", "Bearer hubd_door", "Content-Type", "application/json"};
        expect(server.get("/api/me", key), 401, "session.required");
        expect(server.get("/api/admin", key), 401, "session.required");
        expect(server.get("/api/bells", key), 401, "key.unknown");
        expect(server.get("/api/numbers/5", key), 401, "session.required");
        assertThat(server.get("/api/stream/sse", key).statusCode()).isEqualTo(401);
        assertThat(server.misused).containsExactly("7 GET /api/me", "7 GET /api/admin", "7 GET /api/bells",
                "7 GET /api/numbers/:n", "7 GET /api/stream");
    }

    @Test
    void neither_a_session_nor_a_program_opens_a_route_made_for_devices() throws Exception {
        for (var cookie : List.of("hub_session=misaki", "hub_session=hubd_door")) {
            expect(server.get("/api/door", "Cookie", cookie), 401, "key.unknown");
        }
        expect(server.get("/api/door", "Authorization", "Bearer hubk_doors"), 401, "key.unknown");
        expect(server.get("/api/door?key=hubd_door"), 401, "key.unknown");
        assertThat(server.misused).isEmpty();
    }

    @Test
    void a_revoked_device_is_refused_from_the_next_request_on() throws Exception {
        server.screens.remove("hubd_door");
        expect(server.get("/api/door", "Authorization", "Bearer hubd_door"), 401, "key.unknown");
    }

    @Test
    void guessing_keys_of_devices_is_slowed_down_and_does_not_stop_the_others() throws Exception {
        server.close();
        server = new KernelServer(folder, 1);
        for (int i = 0; i < 10; i++) {
            expect(server.get("/api/door", "Authorization", "Bearer hubd_" + i), 401, "key.unknown");
        }
        expect(server.get("/api/door", "Authorization", "Bearer hubd_11"), 429, "request.too_many");
        assertThat(server.get("/api/door", "Authorization", "Bearer hubd_door").statusCode()).isEqualTo(200);
    }

    private static void expect(HttpResponse<String> answer, int status, String code) {
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
