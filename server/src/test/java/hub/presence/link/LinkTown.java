package hub.presence.link;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import hub.HubConfig;
import hub.directory.DirectoryFeature;
import hub.directory.DirectorySettings;
import hub.directory.signin.SessionLimits;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.ApiKey;
import hub.kernel.net.Devices;
import hub.kernel.net.NetConfig;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.net.Stream;
import hub.kernel.net.WebServer;
import hub.presence.board.Board;
import hub.presence.board.Claim;
import hub.presence.board.PresenceState;
import hub.presence.board.Source;
import hub.testing.TestClock;

/// A hub with nothing but people, a board and links, over real sockets and a real file. Sato, Suzuki and Tanaka have a
/// telephone each, Ito and Kato share one, Ueda has none. Sato is administrator; whoever shows a number as cookie is that
/// person. A key is called like its scope.
final class LinkTown implements AutoCloseable {

    static final PersonId SATO = new PersonId(1);
    static final PersonId SUZUKI = new PersonId(2);
    static final PersonId TANAKA = new PersonId(3);
    static final PersonId ITO = new PersonId(4);
    static final PersonId KATO = new PersonId(5);
    static final PersonId UEDA = new PersonId(6);

    static final String CALLS = "/api/links/presence/calls";
    static final String DOORS = "/api/links/presence/doors";
    static final String STATES = "/api/links/presence/states";

    final Board board;
    final Map<String, ApiKey> keys = new ConcurrentHashMap<>();

    final HttpClient http = HttpClient.newHttpClient();
    private final TestClock clock;
    private final Database db;
    private final DirectoryFeature directory;
    private final Links links;
    private final WebServer server;

    LinkTown(Path folder, TestClock clock, HookPace pace) {
        this.clock = clock;
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), migrations(), () -> {});
        db.write(LinkTown::settle);
        var log = new EventLog(db, clock);
        var api = new Api();
        var stream = new Stream(log);
        directory = new DirectoryFeature(log, db, api, clock,
                new DirectorySettings("みなと市", "", false, SessionLimits.USUAL));
        board = new Board(clock, (_, from) -> Optional.of(from), HubConfig.of(List.of()).presence().see());
        links = new Links(log, db, api, directory.directory(), board, pace, clock);
        List.of("presence.calls", "presence.doors", "presence.states", "presence.board")
                .forEach(scope -> keys.put(scope, new ApiKey(keys.size() + 1, scope, Set.of(scope))));
        server = WebServer.start(new NetConfig("127.0.0.1", 0, Optional.empty(), Set.of(), 1000), 1, api,
                LinkTown::session, secret -> Optional.ofNullable(keys.get(secret)), Devices.NONE, stream, clock);
    }

    static String call(String extension, String call, String event, @Nullable Instant at) {
        return """
                {"extension": "%s", "call": "%s", "event": "%s", "at": %s}""".formatted(extension, call, event,
                at == null ? null : "\"" + at + "\"");
    }

    static String call(String extension, String call, String event) {
        return call(extension, call, event, null);
    }

    static String door(String staffNumber, String event, @Nullable String place, @Nullable Instant at) {
        return """
                {"staffNumber": "%s", "event": "%s", "place": %s, "at": %s}""".formatted(staffNumber, event,
                place == null ? null : "\"" + place + "\"", at == null ? null : "\"" + at + "\"");
    }

    /// Posts calls as the usual exchange does.
    Answer calls(String... events) {
        return program("presence.calls", "POST", CALLS, events(events));
    }

    Answer doors(String... events) {
        return program("presence.doors", "POST", DOORS, events(events));
    }

    static String events(String... events) {
        return "{\"events\": [" + String.join(",", events) + "]}";
    }

    /// What a program is answered.
    Answer program(String secret, String method, String path, String body) {
        return send(request(method, path, body).header("Authorization", "Bearer " + secret));
    }

    /// What a person is answered.
    Answer person(PersonId person, String method, String path, String body) {
        return send(request(method, path, body).header("Cookie", "hub_session=" + person).header("X-Hub-Csrf", "csrf"));
    }

    /// What machines are told of everybody, by staff number; what has ended by now is over.
    Map<String, String> states() {
        var _ = board.turn("");
        var states = new TreeMap<String, String>();
        program("presence.states", "GET", STATES, "").body().get("states")
                .forEach(one -> states.put(one.get("staffNumber").asString(), one.get("state").asString()));
        return states;
    }

    PresenceState state(PersonId person) {
        var _ = board.turn("");
        return board.presence(person).state();
    }

    /// The person says by hand what it is, or takes it back.
    void manual(PersonId person, @Nullable PresenceState state, Instant since, Instant until) {
        board.says(person, "manual", state == null
                ? List.of()
                : List.of(new Claim(Source.MANUAL, state, "窓口", "ひみつ", since, until, Instant.MAX)));
    }

    /// The person has another telephone from the next day on, and it is the next day.
    void move(PersonId person, String extension) {
        db.write(sql -> sql.update("update person_version set extension = :extension where person_id = :person")
                .bind("extension", extension).bind("person", person).run());
        clock.advance(Duration.ofDays(1));
        directory.everyMinute();
    }

    @Override
    public void close() {
        server.close();
        links.close();
        directory.close();
        db.close();
        http.close();
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Migration> migrations() {
        var all = new ArrayList<>(DirectoryFeature.MIGRATIONS);
        all.add(Links.MIGRATION);
        all.addAll(EventLog.MIGRATIONS);
        return all;
    }

    private static int settle(Sql sql) {
        if (!sql.query("select id from unit").list(row -> row.longOf("id")).isEmpty()) {
            return 0;
        }
        sql.update("insert into unit (id, code) values (1, '0100')").run();
        sql.update("""
                insert into unit_version (unit_id, valid_from, name, kana, level, sort)
                values (1, '2020-04-01', '情報政策課', '', 'SECTION', 1)
                """).run();
        person(sql, SATO, "佐藤 直樹", "2101");
        person(sql, SUZUKI, "鈴木 陽子", "2102");
        person(sql, TANAKA, "田中 誠", "2103");
        person(sql, ITO, "伊藤 恵", "2104");
        person(sql, KATO, "加藤 亮", "2104");
        person(sql, UEDA, "上田 梓", null);
        var gone = person(sql, new PersonId(7), "井上 守", "2107");
        sql.update("update person set left_on = '2026-04-01' where id = 7").run();
        return gone;
    }

    private static int person(Sql sql, PersonId id, String name, @Nullable String extension) {
        sql.update("insert into person (id, staff_number, joined_on) values (:id, :number, '2020-04-01')")
                .bind("id", id).bind("number", "10000" + id).run();
        sql.update("""
                insert into person_version (person_id, valid_from, name, kana, romaji, extension)
                values (:id, '2020-04-01', :name, '', '', :extension)
                """).bind("id", id).bind("name", name).bind("extension", extension).run();
        return sql.update("""
                insert into post (person_id, unit_id, title, rank, main, valid_from)
                values (:id, 1, '主事', :id, 1, '2020-04-01')
                """).bind("id", id).run();
    }

    private static Optional<Session> session(String token) {
        var person = new PersonId(Long.parseLong(token));
        var roles = person.equals(SATO) ? Set.of(Role.MEMBER, Role.ADMINISTRATOR) : Set.of(Role.MEMBER);
        return Optional.of(new Session("session-" + token, person, roles, "csrf"));
    }

    record Answer(int status, JsonNode body) {

        String code() {
            return body.path("code").asString("");
        }

        /// What was refused of a list, as `index code`.
        List<String> refused() {
            var refused = new ArrayList<String>();
            body.get("refused").forEach(
                    one -> refused.add(one.get("index").asInt() + " " + one.get("code").asString()));
            return refused;
        }

        int taken() {
            return body.get("taken").asInt();
        }
    }
}
