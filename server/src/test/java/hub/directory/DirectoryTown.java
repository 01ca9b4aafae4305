package hub.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import hub.directory.DirectoryEvent.DirectoryChanged;
import hub.directory.signin.PasswordHash;
import hub.directory.signin.SessionLimits;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.db.Migration;
import hub.kernel.events.EventLog;
import hub.kernel.net.Api;
import hub.kernel.net.CloseCode;
import hub.kernel.net.Devices;
import hub.kernel.net.NetConfig;
import hub.kernel.net.Stream;
import hub.kernel.net.WebServer;
import hub.testing.TestClock;

/// The directory behind the real web server, on a file of its own, with four people one can remember: 佐々木 (chief of IT,
/// administrator), 中村 (IT), 髙橋 (building), and 五十嵐, who left.
final class DirectoryTown implements AutoCloseable {

    static final String PASSWORD = "海の見える窓口で待つ";

    private static final String HASH = PasswordHash.of(PASSWORD);

    final TestClock clock = new TestClock();
    final Database db;
    final EventLog log;
    final DirectoryFeature feature;
    final List<DirectoryChanged> changes = new ArrayList<>();
    final List<String> ended = new ArrayList<>();

    private final WebServer server;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private DirectoryTown(Path folder, boolean empty) {
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 2),
                migrations(),
                () -> {});
        log = new EventLog(db, clock);
        if (!empty) fill();
        log.on(DirectoryChanged.class, changes::add);
        var api = new Api();
        var stream = new Stream(log);
        feature = new DirectoryFeature(log, db, api, clock,
                new DirectorySettings("みなと市", "本庁舎", false, SessionLimits.USUAL));
        feature.sessions().onEnded((session, why) -> ended.add(session + " " + why));
        feature.sessions().onEnded((session, why) -> stream.closeSession(session, CloseCode.SESSION_REVOKED));
        var net = new NetConfig("127.0.0.1", 0, Optional.empty(), Set.of(), 1000);
        server = WebServer.start(net, 1, api, feature.sessions(), feature.apiKeys(), Devices.NONE, stream, clock);
    }

    static DirectoryTown open(Path folder) {
        return new DirectoryTown(folder, false);
    }

    static DirectoryTown openEmpty(Path folder) {
        return new DirectoryTown(folder, true);
    }

    Device device() {
        return new Device(null, null);
    }

    /// Signs in with the password that everybody has.
    Device signIn(String staffNumber) {
        var device = device();
        var answer = device.post("/api/session", Map.of("staffNumber", staffNumber, "password", PASSWORD));
        if (answer.status != 200) throw new AssertionError(answer.toString());
        return device;
    }

    @Override
    public void close() {
        server.close();
        feature.close();
        db.close();
    }

    private static List<Migration> migrations() {
        var all = new ArrayList<>(DirectoryFeature.MIGRATIONS);
        all.addAll(EventLog.MIGRATIONS);
        return all;
    }

    private void fill() {
        unit(1, "0100", "総務部", "そうむぶ", null, "DEPARTMENT", 10);
        unit(2, "0300", "情報政策課", "じょうほうせいさくか", 1L, "SECTION", 10);
        unit(3, "0700", "建築課", "けんちくか", null, "SECTION", 20);
        person(1, "100001", "佐々木 健太郎", "ささき けんたろう", "Sasaki Kentaro", 2, "課長", 140, null);
        person(2, "100002", "中村 美咲", "なかむら みさき", "Nakamura Misaki", 2, "主任", 250, null);
        person(3, "100003", "髙橋 蓮", "たかはし れん", "Takahashi Ren", 3, "主事", 280, null);
        person(4, "100004", "五十嵐 大輔", "いがらし だいすけ", "Igarashi Daisuke", 2, "主査", 240, "2026-10-01");
        run("insert into role_grant (person_id, role) values (1, 'ADMINISTRATOR')", Map.of());
    }

    private void unit(long id, String code, String name, String kana, @Nullable Long parent, String level, int sort) {
        run("insert into unit (id, code) values (:id, :code)", Map.of("id", id, "code", code));
        var values = new HashMap<String, Object>(Map.of("id", id, "name", name, "kana", kana, "level", level,
                "sort", sort));
        values.put("parent", parent);
        run("""
                insert into unit_version (unit_id, valid_from, name, kana, parent_id, level, sort)
                values (:id, '2020-04-01', :name, :kana, :parent, :level, :sort)
                """, values);
    }

    private void person(long id, String number, String name, String kana, String romaji, long unit, String title,
            int rank, @Nullable String left) {
        var values = new HashMap<String, Object>(Map.of("id", id, "number", number, "name", name, "kana", kana,
                "romaji", romaji, "unit", unit, "title", title, "rank", rank, "hash", HASH, "extension",
                "21" + id + "0"));
        values.put("left", left);
        run("insert into person (id, staff_number, joined_on, left_on) values (:id, :number, '2020-04-01', :left)",
                values);
        run("""
                insert into person_version (person_id, valid_from, name, kana, romaji, extension)
                values (:id, '2020-04-01', :name, :kana, :romaji, :extension)
                """, values);
        run("""
                insert into post (person_id, unit_id, title, rank, main, valid_from, valid_to)
                values (:id, :unit, :title, :rank, 1, '2020-04-01', :left)
                """, values);
        run("insert into credential (person_id, hash, changed_at) values (:id, :hash, 0)", values);
    }

    private void run(String statement, Map<String, Object> values) {
        log.write(tx -> {
            var update = tx.sql().update(statement);
            values.forEach((name, value) -> {
                if (statement.contains(":" + name)) update.bind(name, value);
            });
            return update.run();
        });
    }

    /// What came back.
    record Answer(int status, JsonObject body) {

        String code() {
            return body.getString("code", "");
        }
    }

    /// @param closed the code with which the server ended it
    record Live(WebSocket socket, CompletableFuture<Integer> closed) implements AutoCloseable {

        @Override
        public void close() {
            socket.abort();
        }
    }

    /// A browser: keeps its cookie and its token.
    final class Device {

        private @Nullable String cookie;
        private @Nullable String csrf;
        private String language = "ja";

        private Device(@Nullable String cookie, @Nullable String csrf) {
            this.cookie = cookie;
            this.csrf = csrf;
        }

        /// The same cookie in other hands.
        Device withoutToken() {
            return new Device(cookie, null);
        }

        Device speaking(String other) {
            language = other;
            return this;
        }

        @Nullable
        String cookie() {
            return cookie;
        }

        Answer get(String path) {
            return send("GET", path, null);
        }

        Answer post(String path, Object body) {
            return send("POST", path, body);
        }

        Answer put(String path, Object body) {
            return send("PUT", path, body);
        }

        Answer delete(String path) {
            return send("DELETE", path, null);
        }

        /// A live connection; returns when the stream has said welcome.
        Live connect() {
            var closed = new CompletableFuture<Integer>();
            var welcome = new CompletableFuture<CharSequence>();
            var socket = http.newWebSocketBuilder().subprotocols("hub.v1").header("Cookie", String.valueOf(cookie))
                    .buildAsync(URI.create("ws://127.0.0.1:" + server.port() + "/api/stream"),
                            new WebSocket.Listener() {
                                @Override
                                public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
                                    welcome.complete(text);
                                    from.request(1);
                                    return CompletableFuture.completedStage(text);
                                }

                                @Override
                                public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
                                    closed.complete(status);
                                    return CompletableFuture.completedStage(status);
                                }
                            })
                    .join();
            welcome.orTimeout(10, TimeUnit.SECONDS).join();
            return new Live(socket, closed);
        }

        private Answer send(String method, String path, @Nullable Object body) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                    .header("Accept-Language", language)
                    .header("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/143.0 Safari/537.36")
                    .header("Origin", "http://127.0.0.1:" + server.port())
                    .method(method, body == null ? HttpRequest.BodyPublishers.noBody()
                            : HttpRequest.BodyPublishers.ofString(Json.encode(body)));
            if (body != null) request.header("Content-Type", "application/json");
            if (cookie != null) request.header("Cookie", cookie);
            if (csrf != null) request.header("X-Hub-Csrf", csrf);
            return received(exchange(request.build()));
        }

        private Answer received(HttpResponse<String> response) {
            response.headers().allValues("Set-Cookie").forEach(set -> cookie = set.split(";", 2)[0]);
            var answer = new Answer(response.statusCode(), new JsonObject(response.body()));
            csrf = answer.body.getString("csrf", csrf);
            return answer;
        }

        private HttpResponse<String> exchange(HttpRequest request) {
            try {
                return http.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
