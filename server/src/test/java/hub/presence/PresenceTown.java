package hub.presence;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import hub.HubConfig;
import hub.directory.DirectoryFeature;
import hub.directory.DirectorySettings;
import hub.directory.signin.SessionLimits;
import hub.kernel.db.Command;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.db.Migration;
import hub.kernel.db.Sql;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.Devices;
import hub.kernel.net.NetConfig;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.net.Stream;
import hub.kernel.net.WebServer;
import hub.kernel.time.HubTime;
import hub.presence.board.PresenceState;
import hub.testing.TestClock;

import static hub.presence.Day.at;

/// A hub with nothing but people and presence, over real sockets and a real file. Sato and Suzuki work in one section,
/// Tanaka in another; whoever shows a number as cookie is that person, and -3 is Tanaka as a guest.
final class PresenceTown implements AutoCloseable {

    static final PersonId SATO = new PersonId(1);
    static final PersonId SUZUKI = new PersonId(2);
    static final PersonId TANAKA = new PersonId(3);
    static final PersonId NOBODY = new PersonId(99);

    /// Looks at the others from outside.
    static final PersonId GUEST = new PersonId(-3);

    private static final PresenceSettings SETTINGS = HubConfig.of(List.of()).presence();

    final PresenceFeature presence;

    private final TestClock clock;
    private final DirectoryFeature directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Database db;
    private final WebServer server;

    PresenceTown(Path folder, TestClock clock) {
        this.clock = clock;
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), migrations(), () -> {});
        db.write(PresenceTown::settle);
        var log = new EventLog(db, clock);
        var api = new Api();
        var stream = new Stream(log);
        directory = new DirectoryFeature(log, db, api, clock,
                new DirectorySettings("みなと市", "", false, SessionLimits.USUAL));
        presence = new PresenceFeature(log, db, api, stream, directory.directory(), directory.managers(), SETTINGS,
                clock);
        directory.directory().onChange(presence::staffChanged);
        var net = new NetConfig("127.0.0.1", 0, Optional.empty(), Set.of(), 1000);
        server = WebServer.start(net, 1, api, PresenceTown::session, _ -> Optional.empty(), Devices.NONE, stream,
                clock);
    }

    /// Opens the hub on one more device of that person.
    Device open(PersonId person) {
        return Device.open(http, URI.create("ws://127.0.0.1:" + server.port() + "/api/stream"), cookie(person));
    }

    /// What `asker` sees of these people.
    JsonNode states(PersonId asker, PersonId... people) {
        var ids = String.join(",", List.of(people).stream().map(PersonId::toString).toList());
        return ask(asker, "GET", "/api/presence?people=" + ids, "").body().get("states");
    }

    Answer setByHand(PersonId person, PresenceState state, String until) {
        return ask(person, "PUT", "/api/presence/manual", """
                {"state": "%s", "note": "議会対応中", "until": "%s"}""".formatted(state, at(until)));
    }

    Answer ask(PersonId person, String method, String path, String body) {
        return send(request(method, path, body).header("Cookie", cookie(person)).header("X-Hub-Csrf", "csrf").build());
    }

    Answer askWithoutSession(String method, String path, String body) {
        return send(request(method, path, body).build());
    }

    @Override
    public void close() {
        server.close();
        presence.close();
        directory.close();
        db.close();
        http.close();
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
    }

    private Answer send(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The person's last day at the town hall is over, and it is ten o'clock of the next.
    void leave(PersonId person) {
        turnTo(1, sql -> sql.update("update person set left_on = :on where id = :id")
                .bind("on", HubTime.today(clock).plusDays(1)).bind("id", person).run());
        presence.tick();
    }

    /// The person is taken on again, the next day.
    void comeBack(PersonId person) {
        turnTo(1, sql -> sql.update("update person set left_on = null where id = :id").bind("id", person).run());
    }

    private void turnTo(int daysLater, Command<Integer> change) {
        db.write(change);
        clock.advance(Duration.ofDays(daysLater));
        directory.everyMinute();
    }

    private static List<Migration> migrations() {
        var all = new ArrayList<>(DirectoryFeature.MIGRATIONS);
        all.addAll(PresenceFeature.MIGRATIONS);
        all.addAll(EventLog.MIGRATIONS);
        return all;
    }

    private static int settle(Sql sql) {
        if (!sql.query("select id from unit").list(row -> row.longOf("id")).isEmpty()) {
            return 0;
        }
        unit(sql, 1, "情報政策課");
        unit(sql, 2, "建築課");
        person(sql, SATO, "佐藤 直樹", 1);
        person(sql, SUZUKI, "鈴木 陽子", 1);
        return person(sql, TANAKA, "田中 誠", 2);
    }

    private static void unit(Sql sql, long id, String name) {
        sql.update("insert into unit (id, code) values (:id, :code)").bind("id", id).bind("code", "0" + id).run();
        sql.update("""
                insert into unit_version (unit_id, valid_from, name, kana, level, sort)
                values (:id, '2020-04-01', :name, '', 'SECTION', :id)
                """).bind("id", id).bind("name", name).run();
    }

    private static int person(Sql sql, PersonId id, String name, long unit) {
        sql.update("insert into person (id, staff_number, joined_on) values (:id, :number, '2020-04-01')")
                .bind("id", id).bind("number", "10000" + id).run();
        sql.update("""
                insert into person_version (person_id, valid_from, name, kana, romaji, extension)
                values (:id, '2020-04-01', :name, '', '', :extension)
                """).bind("id", id).bind("name", name).bind("extension", "210" + id).run();
        return sql.update("""
                insert into post (person_id, unit_id, title, rank, main, valid_from)
                values (:id, :unit, '主事', 1, 1, '2020-04-01')
                """).bind("id", id).bind("unit", unit).run();
    }

    private static String cookie(PersonId person) {
        return "hub_session=" + person;
    }

    private static Optional<Session> session(String token) {
        var id = Long.parseLong(token);
        var roles = id < 0 ? Set.of(Role.MEMBER, Role.GUEST) : Set.of(Role.MEMBER);
        return Optional.of(new Session("session-" + token, new PersonId(Math.abs(id)), roles, "csrf"));
    }

    record Answer(int status, JsonNode body) {

        String code() {
            return body.get("code").asString();
        }
    }
}
