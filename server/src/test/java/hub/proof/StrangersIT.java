package hub.proof;

import java.net.http.WebSocketHandshakeException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.vertx.core.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Those who must not: each is told so by a stable code and a sentence, nothing changes, and the log keeps no secret.
class StrangersIT {

    private static final String SECRET = "来年度の異動案です";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private LogWatch logged;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private long room;

    @BeforeEach
    void start() {
        logged = LogWatch.begin();
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        room = World.group(sasaki, "人事の相談", nakamura);
        World.say(sasaki, room, SECRET);
    }

    @AfterEach
    void stop() {
        hub.close();
        logged.end();
        assertThat(logged.text()).doesNotContain(SECRET, "人事の相談", World.PASSWORD)
                .doesNotContain(sasaki.secrets()).doesNotContain(nakamura.secrets())
                .doesNotContain(takahashi.secrets());
        assertThat(logged.errors()).isEmpty();
    }

    @Test
    void a_room_one_is_not_in_is_not_there_on_any_route() {
        var before = everythingOf(room);
        for (var attempt : attempts(room)) {
            var answer = attempt.by(takahashi);
            assertThat(answer.status()).as(attempt.toString()).isEqualTo(404);
            assertThat(answer.code()).as(attempt.toString()).isEqualTo("not_found");
        }
        assertThat(everythingOf(room)).isEqualTo(before);
    }

    @Test
    void a_room_one_is_not_in_cannot_be_told_from_one_that_does_not_exist() {
        var nowhere = attempts(987_654).iterator();
        for (var attempt : attempts(room)) {
            assertThat(attempt.by(takahashi)).as(attempt.toString()).isEqualTo(nowhere.next().by(takahashi));
        }
        assertThat(takahashi.get("/api/chat/rooms").text()).doesNotContain("人事の相談", SECRET);
    }

    @Test
    void who_was_taken_out_of_a_room_is_a_stranger_again() {
        sasaki.delete("/api/chat/rooms/" + room + "/members/" + nakamura.person()).ok();
        for (var attempt : attempts(room)) {
            assertThat(attempt.by(nakamura).code()).as(attempt.toString()).isEqualTo("not_found");
        }
    }

    @Test
    void over_the_stream_a_stranger_hears_and_says_nothing() {
        var lobby = World.group(sasaki, "ロビー", nakamura, takahashi);
        var stranger = listening(takahashi);
        var member = listening(nakamura);
        watch(stranger, room, lobby);
        watch(member, room, lobby);
        stranger.say(typing(room));
        nakamura.put("/api/chat/rooms/" + room + "/pointers", Map.of("mine", 1, "shown", 1)).ok();
        World.say(sasaki, room, SECRET);
        stranger.say(typing(lobby));
        var heard = heardUntil(member, "髙橋");
        member.say(typing(room));
        World.say(sasaki, lobby, "おわり");

        assertThat(heardUntil(stranger, "おわり")).doesNotContain(SECRET, "\"room\":" + room + ",");
        assertThat(heard + heardUntil(member, "おわり")).contains(SECRET)
                .doesNotContain("\"room\":" + room + ",\"people\":[{\"id\":" + takahashi.person() + ",");
    }

    @Test
    void nobody_speaks_over_the_connection_of_another() {
        var connection = nakamura.stream("").next("welcome").getJsonObject("d").getString("connection");
        var answer = takahashi.send("POST", "/api/stream/sse/" + connection, typing(room));
        assertThat(answer.code()).isEqualTo("not_found");
    }

    @Test
    void a_person_who_left_gets_in_nowhere_and_is_brought_in_nowhere() {
        var igarashi = hub.browser(World.IGARASHI);
        World.leave(sasaki, HubTime.today(clock), World.IGARASHI);
        var before = everythingOf(room);

        assertThat(igarashi.get("/api/chat/rooms").code()).isEqualTo("session.expired");
        assertThat(igarashi.stream("").closeCode()).isEqualTo(4101);
        assertThat(signIn(World.IGARASHI, World.PASSWORD)).isEqualTo(signIn("999999", World.PASSWORD));
        assertThat(signIn(World.IGARASHI, World.PASSWORD).code()).isEqualTo("directory.sign_in_failed");
        var people = List.of(igarashi.person());
        expect(sasaki.post(path(room, "/members"), Map.of("people", people)), 409, "chat.person_left");
        expect(sasaki.post("/api/chat/direct", Map.of("person", igarashi.person())), 409, "chat.person_left");
        expect(sasaki.post("/api/chat/rooms", Map.of("op", World.op(), "name", "会", "people", people)), 409,
                "chat.person_left");
        assertThat(everythingOf(room)).isEqualTo(before);
    }

    @Test
    void an_expired_session_opens_nothing() {
        var before = everythingOf(room);
        clock.advance(Duration.ofHours(13));
        expect(nakamura.get("/api/chat/rooms"), 401, "session.expired");
        expect(say(nakamura, "遅かった"), 401, "session.expired");
        assertThat(nakamura.stream("").closeCode()).isEqualTo(4101);
        sasaki = hub.browser(World.SASAKI);
        assertThat(everythingOf(room)).isEqualTo(before);
    }

    @Test
    void a_connection_whose_session_runs_out_is_told_to_sign_in_again() {
        var stream = listening(nakamura);
        clock.advance(Duration.ofHours(13));
        hub.server().everyMinute();
        assertThat(stream.closeCode()).isEqualTo(4101);
    }

    @Test
    void a_foreign_page_can_neither_read_nor_write_nor_listen() {
        var before = everythingOf(room);
        var post = Json.encode(Map.of("op", World.op(), "text", "よその画面から"));
        for (var origin : List.of("http://evil.example", "null", "https://127.0.0.1:" + hub.port())) {
            expect(nakamura.send("GET", path(room, ""), "", "Origin", origin), 403, "request.foreign_origin");
            expect(nakamura.send("POST", path(room, "/messages"), post, "Origin", origin), 403,
                    "request.foreign_origin");
            assertThatThrownBy(() -> StreamClient.open(Browser.HTTP, hub.port(), nakamura.cookie(), "", origin))
                    .hasCauseInstanceOf(WebSocketHandshakeException.class).hasStackTraceContaining("403");
        }
        expect(nakamura.send("POST", path(room, "/messages"), post, "X-Hub-Csrf", "wrong"), 403, "request.csrf");
        assertThat(everythingOf(room)).isEqualTo(before);
    }

    @Test
    void too_large_is_refused_by_route_and_cut_on_the_stream_and_others_do_not_notice() {
        var before = everythingOf(room);
        expect(say(nakamura, "長".repeat(10_001)), 400, "chat.text_too_long");
        expect(say(nakamura, " \n　"), 400, "chat.text_empty");
        expect(say(nakamura, "長".repeat(400_000)), 413, "request.too_large");
        assertThat(everythingOf(room)).isEqualTo(before);

        var large = listening(nakamura);
        var other = listening(sasaki);
        large.say("x".repeat(20_000));
        assertThat(large.closeCode()).isEqualTo(4014);
        say(nakamura, "まだいます").ok();
        other.next("chat.posted");
    }

    @Test
    void too_many_are_told_when_to_come_again_and_others_do_not_notice() {
        hub.close();
        hub = TestHub.on(folder, clock, "--net.requests-per-second=2");
        var many = nakamura.at(hub.url());
        var other = sasaki.at(hub.url());
        var refused = Stream.generate(() -> many.get("/api/chat/rooms")).limit(50)
                .filter(answer -> answer.status() != 200).findFirst().orElseThrow();
        expect(refused, 429, "request.too_many");
        assertThat(refused.body().getJsonObject("detail").getLong("afterMs")).isPositive();
        other.get("/api/chat/rooms").ok();

        var flood = listening(other);
        var calm = listening(takahashi.at(hub.url()));
        try {
            for (int i = 0; i < 200; i++) {
                flood.say("{\"t\":\"pong\"}");
            }
        } catch (RuntimeException cutOff) {
            // Writing fails once the server has closed.
        }
        assertThat(flood.closeCode()).isEqualTo(4013);
        assertThat(calm.isOpen()).isTrue();
    }

    @Test
    void what_is_of_the_wrong_type_is_named_and_never_quoted() {
        var before = everythingOf(room);
        for (var body : List.of("{\"op\":\"1\",\"text\":5}", "{\"op\":\"1\"}", "{\"op\":\"1\",\"text\":null}",
                "{\"op\":1,\"text\":\"" + SECRET + "\"}", "{\"op\":\"1\",\"text\":\"" + SECRET + "\",\"more\":1}",
                "[\"" + SECRET + "\"]", SECRET, "")) {
            var answer = nakamura.send("POST", path(room, "/messages"), body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.code()).as(body).isIn("request.invalid", "request.malformed");
            assertThat(answer.text()).as(body).doesNotContain(SECRET);
        }
        expect(nakamura.get("/api/chat/rooms/seven"), 400, "request.invalid");
        expect(nakamura.get(path(room, "/messages?before=soon")), 400, "request.invalid");
        assertThat(everythingOf(room)).isEqualTo(before);

        var stream = listening(nakamura);
        for (var frame : List.of(SECRET, "{}", "{\"t\":\"typing\"}", "{\"t\":\"typing\",\"room\":\"" + SECRET + "\"}",
                "{\"t\":\"watch\",\"topics\":5}", "{\"t\":\"activity\",\"visible\":\"" + SECRET + "\"}")) {
            stream.say(frame);
            var error = stream.next("error").getJsonObject("d");
            assertThat(error.getString("code")).as(frame).isIn("request.invalid", "request.malformed");
            assertThat(error.encode()).as(frame).doesNotContain(SECRET);
        }
    }

    @Test
    void what_does_not_exist_is_said_in_the_language_of_who_asks() {
        assertThat(nakamura.get("/api/nothing")).isEqualTo(nakamura.get("/api/nothing/more"));
        expect(nakamura.get("/api/nothing"), 404, "request.unknown_route");
        var english = nakamura.send("GET", "/api/nothing", "", "Accept-Language", "en").body().getString("message");
        assertThat(english).matches("[ -~’]+");
        assertThat(nakamura.get("/api/nothing").body().getString("message")).matches(".*[ぁ-ん].*");

        var stream = listening(nakamura);
        stream.say("{\"t\":\"nothing\"}");
        assertThat(stream.next("error").getJsonObject("d").getString("code")).isEqualTo("request.invalid");
        assertThat(stream.isOpen()).isTrue();
    }

    @Test
    void who_is_not_signed_in_gets_only_the_page_in_front() {
        var nobody = new Browser(hub.url());
        for (var attempt : attempts(room)) {
            assertThat(attempt.by(nobody).code()).as(attempt.toString()).isEqualTo("session.required");
        }
        nobody.get("/api/setup").ok();
        assertThat(nobody.post("/api/setup", Map.of("token", "x", "staffNumber", "1", "name", "侵 入", "kana", "しん にゅう",
                "password", "とても長いパスワード")).status()).isNotEqualTo(200);
    }

    /// Everything that can be asked about a room, and done to it.
    private List<Attempt> attempts(long of) {
        var someone = sasaki.person();
        return List.of(
                new Attempt("GET", path(of, ""), ""),
                new Attempt("PATCH", path(of, ""), "{\"name\":\"別の名前\",\"purpose\":null}"),
                new Attempt("GET", path(of, "/members"), ""),
                new Attempt("POST", path(of, "/members"), "{\"people\":[" + takahashi.person() + "]}"),
                new Attempt("DELETE", path(of, "/members/" + someone), ""),
                new Attempt("DELETE", path(of, "/members/" + takahashi.person()), ""),
                new Attempt("GET", path(of, "/messages"), ""),
                new Attempt("GET", path(of, "/messages?before=2"), ""),
                new Attempt("GET", path(of, "/messages?after=0"), ""),
                new Attempt("GET", path(of, "/messages?around=1"), ""),
                new Attempt("POST", path(of, "/messages"), "{\"op\":\"" + World.op() + "\",\"text\":\"失礼します\"}"),
                new Attempt("PUT", path(of, "/pointers"), "{\"mine\":1,\"shown\":1}"),
                new Attempt("GET", path(of, "/messages/1/readers"), ""));
    }

    private record Attempt(String method, String path, String body) {

        Answer by(Browser browser) {
            return browser.send(method, path, body);
        }
    }

    /// The room as its owner sees it, and the position of the log: equal if nothing at all has happened.
    private String everythingOf(long of) {
        return Stream.of("/api/chat/rooms", path(of, ""), path(of, "/members"), path(of, "/messages"))
                .map(path -> sasaki.get(path).ok().encode()).toList().toString();
    }

    private Answer signIn(String staffNumber, String password) {
        return new Browser(hub.url()).post("/api/session",
                Map.of("staffNumber", staffNumber, "password", password));
    }

    private Answer say(Browser author, String text) {
        return author.post(path(room, "/messages"), Map.of("op", World.op(), "text", text));
    }

    private static String path(long room, String rest) {
        return "/api/chat/rooms/" + room + rest;
    }

    private static String typing(long room) {
        return "{\"t\":\"typing\",\"room\":" + room + "}";
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

    /// Every frame up to the one with this text.
    private static String heardUntil(StreamClient stream, String text) {
        var heard = new StringBuilder();
        stream.next(frame -> {
            heard.append(frame.encode()).append('\n');
            return frame.encode().contains(text);
        });
        return heard.toString();
    }

    private static void expect(Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().getString("message")).isNotBlank();
    }
}
