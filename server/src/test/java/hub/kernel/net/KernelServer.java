package hub.kernel.net;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.events.Audience;
import hub.kernel.events.Event;
import hub.kernel.events.EventLog;
import hub.kernel.events.Grants;
import hub.kernel.events.Kind;
import hub.kernel.events.Revokes;
import hub.kernel.id.PersonId;
import hub.kernel.wire.Json;
import hub.kernel.wire.KernelError;
import hub.kernel.wire.Refused;
import hub.testing.StreamClient;
import hub.testing.TestClock;

/// The kernel without features: two people, a bell that anybody hears, clubs that only members hear.
final class KernelServer implements AutoCloseable {

    static final PersonId MISAKI = new PersonId(1);
    static final PersonId KENTARO = new PersonId(2);

    final TestClock clock = new TestClock();
    final Map<String, Session> sessions = new ConcurrentHashMap<>(Map.of(
            "misaki", new Session("s1", MISAKI, Set.of(Role.MEMBER), "token-m"),
            "kentaro", new Session("s2", KENTARO, Set.of(Role.MEMBER, Role.ADMINISTRATOR), "token-k")));
    final Map<String, ApiKey> keys = new ConcurrentHashMap<>(Map.of(
            "hubk_bells", new ApiKey(1, "鐘楼", Set.of("test.bells")),
            "hubk_doors", new ApiKey(2, "扉", Set.of("test.doors"))));
    final List<String> misused = new CopyOnWriteArrayList<>();
    final Map<String, Device> screens = new ConcurrentHashMap<>(Map.of(
            "hubd_door", new Device(7, "DOOR"), "hubd_desk", new Device(8, "DESK")));
    final Map<Long, String> weather = new ConcurrentHashMap<>();
    final AtomicInteger encoded = new AtomicInteger();
    final EventLog log;
    final Stream stream;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Database db;
    private final WebServer server;

    @Kind("test.rang")
    record Rang(String bell) implements Event {
        @Override
        public Audience audience() {
            return new Audience.Everyone();
        }
    }

    @Kind("test.said")
    record Said(long club, String text) implements Event {
        @Override
        public Audience audience() {
            return new Audience.Group("club", club);
        }
    }

    @Kind("test.entered")
    record Entered(PersonId grantee, long club) implements Grants {
        @Override
        public Audience audience() {
            return new Audience.One(grantee);
        }

        @Override
        public Audience.Group granted() {
            return new Audience.Group("club", club);
        }
    }

    @Kind("test.expelled")
    record Expelled(PersonId loser, long club) implements Revokes {
        @Override
        public Audience audience() {
            return new Audience.One(loser);
        }

        @Override
        public Audience.Group revoked() {
            return new Audience.Group("club", club);
        }
    }

    /// A request body for the tests of bad input.
    record Note(String text, int stars, List<String> tags) {}

    KernelServer(Path folder) {
        this(folder, Integer.MAX_VALUE / 100);
    }

    KernelServer(Path folder, int requestsPerSecond) {
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), EventLog.MIGRATIONS, () -> {
            throw new AssertionError("the disk failed");
        });
        log = new EventLog(db, clock);
        stream = new Stream(log);
        stream.live(new Weather());
        var api = new Api();
        api.get("/api/open", "For anyone").gives(Note.class).open((_, _) -> new Note("open", 1, List.of()));
        api.get("/api/me", "For anyone signed in").gives(Note.class).signedIn((call, _) -> me(call));
        api.post("/api/notes", "Takes a note").takes(Note.class).gives(Note.class).signedIn((_, note) -> note);
        api.post("/api/large", "Takes much, from few").takes(Note.class).maxBody(1 << 20)
                .role(Role.ADMINISTRATOR, (_, _) -> None.NONE);
        api.get("/api/admin", "For administrators").role(Role.ADMINISTRATOR, (_, _) -> None.NONE);
        api.post("/api/bells", "For the bells").takes(Note.class).gives(Note.class)
                .key("test.bells", (call, note) -> new Note(call.key().name(), note.stars(), note.tags()));
        api.get("/api/bells", "For the bells").key("test.bells", (_, _) -> None.NONE);
        api.get("/api/door", "For doors").gives(Note.class)
                .device("DOOR", (call, _) -> new Note("door " + call.device().id(), 1, List.of()));
        api.get("/api/broken", "Fails").signedIn((_, _) -> {
            throw new IllegalStateException("a bug with a secret");
        });
        api.get("/api/numbers/:n", "Takes a number").signedIn((call, _) -> {
            call.pathLong("n");
            return None.NONE;
        });
        var devices = new Devices() {

            @Override
            public Optional<Device> find(String key) {
                return Optional.ofNullable(screens.get(key));
            }

            @Override
            public void misused(Device device, String what) {
                misused.add(device.id() + " " + what);
            }
        };
        var config = new NetConfig("127.0.0.1", 0, Optional.empty(), Set.of(), requestsPerSecond);
        server = WebServer.start(config, 2, api, new SessionsOfTest(), secret -> Optional.ofNullable(keys.get(secret)),
                devices, stream, clock);
    }

    private static Note me(Call call) {
        return new Note(call.session().person().toString(), 0, List.of());
    }

    private Optional<Session> find(String token) {
        if (token.equals("ended")) {
            throw new Refused(KernelError.SESSION_EXPIRED);
        }
        return Optional.ofNullable(sessions.get(token));
    }

    StreamClient open(String token, String since) {
        return StreamClient.open(http, server.port(), "hub_session=" + token, since,
                "http://127.0.0.1:" + server.port());
    }

    StreamClient openFrom(String token, String origin) {
        return StreamClient.open(http, server.port(), "hub_session=" + token, "", origin);
    }

    void emit(Event event) {
        log.write(tx -> {
            tx.emit(event);
            return event;
        });
    }

    String at(long seq) {
        return log.epoch() + ":" + seq;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        return http.send(request(path).headers(headers).POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        db.close();
    }

    private final class SessionsOfTest implements Sessions {

        @Override
        public Optional<Session> find(String token) {
            return KernelServer.this.find(token);
        }

        @Override
        public Session current(Session session) {
            return sessions.values().stream().filter(now -> now.id().equals(session.id())).findAny().orElse(session);
        }
    }

    private final class Weather implements LiveSource {

        @Override
        public String kind() {
            return "test.weather";
        }

        @Override
        public Class<?> value() {
            return Map.class;
        }

        @Override
        public @Nullable Object view(Session session, long key) {
            return key < 1_000 ? session.has(Role.ADMINISTRATOR) ? "exact" : "rough" : null;
        }

        @Override
        public byte[] current(long key, Object view) {
            encoded.incrementAndGet();
            return Json.bytes(Map.of("place", key, "weather", weather.getOrDefault(key, "fine"), "view", view));
        }
    }
}
