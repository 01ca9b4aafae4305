package hub.kernel.net;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class HttpTest {

    private static final String[] MISAKI = {
        "Cookie", "hub_session=misaki", "X-Hub-Csrf", "token-m", "Content-Type", "application/json"
    };

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
    void a_request_is_answered_as_the_person_of_the_cookie() throws Exception {
        assertThat(body(server.get("/api/me", "Cookie", "hub_session=misaki")).getString("text")).isEqualTo("1");
        assertThat(body(server.get("/api/me", "Cookie", "hub_session=kentaro")).getString("text")).isEqualTo("2");
    }

    @Test
    void what_is_not_open_needs_a_session_and_what_needs_a_role_needs_the_role() throws Exception {
        expect(server.get("/api/me"), 401, "session.required");
        expect(server.get("/api/me", "Cookie", "hub_session=nobody"), 401, "session.required");
        expect(server.get("/api/me", "Cookie", "hub_session=ended"), 401, "session.expired");
        expect(server.get("/api/admin", "Cookie", "hub_session=misaki"), 403, "not_allowed");
        assertThat(server.get("/api/admin", "Cookie", "hub_session=kentaro").statusCode()).isEqualTo(200);
        assertThat(server.get("/api/open", "Cookie", "hub_session=ended").statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_route_says_so() throws Exception {
        expect(server.get("/api/nothing"), 404, "request.unknown_route");
    }

    @Test
    void a_sentence_comes_in_the_language_asked_for() throws Exception {
        assertThat(body(server.get("/api/me")).getString("message")).isEqualTo("サインインしてください。");
        assertThat(body(server.get("/api/me", "Accept-Language", "en-GB,ja;q=0.5")).getString("message"))
                .isEqualTo("Please sign in.");
        assertThat(body(server.get("/api/me", "Accept-Language", "fr,en")).getString("message"))
                .isEqualTo("サインインしてください。");
    }

    @Test
    void a_request_that_may_change_something_needs_the_token_of_the_session() throws Exception {
        var note = "{\"text\":\"a\",\"stars\":1,\"tags\":[]}";
        expect(server.post("/api/notes", note, "Cookie", "hub_session=misaki", "Content-Type", "application/json"), 403,
                "request.csrf");
        expect(server.post("/api/notes", note, "Cookie", "hub_session=misaki", "X-Hub-Csrf", "token-k", "Content-Type",
                "application/json"), 403, "request.csrf");
        assertThat(server.post("/api/notes", note, MISAKI).statusCode()).isEqualTo(200);
    }

    @Test
    void a_request_from_a_foreign_page_is_refused_even_to_read() throws Exception {
        expect(server.get("/api/me", "Cookie", "hub_session=misaki", "Origin", "http://evil.example"), 403,
                "request.foreign_origin");
        var ours = "http://127.0.0.1:" + server.port();
        assertThat(server.get("/api/me", "Cookie", "hub_session=misaki", "Origin", ours).statusCode()).isEqualTo(200);
    }

    @Test
    void bad_bodies_get_a_clear_error_that_names_the_field_and_quotes_nothing() throws Exception {
        var wrong = Map.of(
                "{\"text\":\"a\",\"stars\":\"秘密\",\"tags\":[]}", "stars",
                "{\"text\":\"a\",\"stars\":1.5,\"tags\":[]}", "stars",
                "{\"text\":\"a\",\"stars\":null,\"tags\":[]}", "stars",
                "{\"text\":null,\"stars\":1,\"tags\":[]}", "text",
                "{\"stars\":1,\"tags\":[]}", "text",
                "{\"text\":\"a\",\"stars\":1,\"tags\":[null]}", "[]",
                "{\"text\":\"a\",\"stars\":1,\"tags\":[],\"more\":1}", "more");
        for (var bad : wrong.entrySet()) {
            var answer = server.post("/api/notes", bad.getKey(), MISAKI);
            expect(answer, 400, "request.invalid");
            assertThat(body(answer).getJsonObject("detail").getString("field")).as(bad.getKey())
                    .isEqualTo(bad.getValue());
            assertThat(answer.body()).doesNotContain("秘密");
        }
        for (var bad : List.of("[1]", "7", "null", "{\"text\":", "[".repeat(5_000),
                "{\"text\":\"a\",\"tags\":[]}", "{\"text\":5,\"stars\":1,\"tags\":[]}",
                "{\"text\":\"a\",\"stars\":1,\"tags\":[]} x")) {
            var answer = server.post("/api/notes", bad, MISAKI);
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(body(answer).getString("code")).isIn("request.malformed", "request.invalid");
        }
        expect(server.post("/api/notes", "", MISAKI), 400, "request.malformed");
    }

    @Test
    void a_body_of_another_type_or_too_large_is_refused() throws Exception {
        var form = new String[]{"Cookie", "hub_session=misaki", "X-Hub-Csrf", "token-m", "Content-Type", "text/plain"};
        expect(server.post("/api/notes", "{\"text\":\"a\",\"stars\":1,\"tags\":[]}", form), 400, "request.malformed");
        expect(server.post("/api/notes", "{\"text\":\"" + "a".repeat(70_000) + "\",\"stars\":1,\"tags\":[]}", MISAKI),
                413, "request.too_large");
    }

    @Test
    void a_large_body_is_not_even_read_from_who_may_not_send_it() throws Exception {
        var large = "{\"text\":\"" + "a".repeat(500_000) + "\",\"stars\":1,\"tags\":[]}";
        expect(server.post("/api/large", large, MISAKI), 403, "not_allowed");
        expect(server.post("/api/large", large, "Content-Type", "application/json"), 401, "session.required");
        var kentaro = new String[]{"Cookie", "hub_session=kentaro", "X-Hub-Csrf", "token-k", "Content-Type",
            "application/json"};
        assertThat(server.post("/api/large", large, kentaro).statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_number_in_the_path_is_named() throws Exception {
        var answer = server.get("/api/numbers/seven", "Cookie", "hub_session=misaki");
        expect(answer, 400, "request.invalid");
        assertThat(body(answer).getJsonObject("detail").getString("field")).isEqualTo("n");
    }

    @Test
    void a_bug_is_told_without_its_details() throws Exception {
        var answer = server.get("/api/broken", "Cookie", "hub_session=misaki");
        expect(answer, 500, "internal");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void too_many_requests_are_told_when_to_come_again_and_others_are_not_held_up(@TempDir Path other)
            throws Exception {
        try (var slow = new KernelServer(other, 2)) {
            HttpResponse<String> last = null;
            for (int i = 0; i < 21; i++) {
                last = slow.get("/api/me", "Cookie", "hub_session=misaki");
            }
            expect(last, 429, "request.too_many");
            assertThat(body(last).getJsonObject("detail").getLong("afterMs")).isPositive();
            assertThat(slow.get("/api/me", "Cookie", "hub_session=kentaro").statusCode()).isEqualTo(200);
            slow.clock.advance(Duration.ofSeconds(1));
            assertThat(slow.get("/api/me", "Cookie", "hub_session=misaki").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void answers_are_not_kept_by_caches_and_carry_the_security_headers() throws Exception {
        var headers = server.get("/api/open").headers();
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'",
                "frame-ancestors 'none'");
    }

    private static void expect(HttpResponse<String> answer, int status, String code) {
        assertThat(body(answer).getString("code")).as(answer.body()).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private static JsonObject body(HttpResponse<String> answer) {
        return new JsonObject(answer.body());
    }
}
