package hub.presence;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.events.EventLog;
import hub.kernel.id.PersonId;
import hub.kernel.net.Api;
import hub.kernel.net.NetConfig;
import hub.kernel.net.Session;
import hub.kernel.net.Stream;
import hub.kernel.net.WebServer;
import hub.testing.TestClock;

import static hub.presence.Day.at;

/// A hub with nothing but presence, over real sockets and a real file. The staff are Sato, Suzuki and Tanaka; whoever
/// shows a number as cookie is that person.
final class PresenceTown implements AutoCloseable {

    static final PersonId SATO = new PersonId(1);
    static final PersonId SUZUKI = new PersonId(2);
    static final PersonId TANAKA = new PersonId(3);
    static final PersonId NOBODY = new PersonId(99);

    final Set<PersonId> staff = ConcurrentHashMap.newKeySet();
    final PresenceFeature presence;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Database db;
    private final WebServer server;

    PresenceTown(Path folder, TestClock clock) {
        staff.addAll(List.of(SATO, SUZUKI, TANAKA));
        db = Database.open(
                new DatabaseConfig(folder.resolve("hub.db"), 1), List.of(EventLog.MIGRATION, PresenceFeature.MIGRATION),
                () -> {
                });
        var log = new EventLog(db, clock);
        var api = new Api();
        var stream = new Stream(log);
        presence = new PresenceFeature(log, db, api, stream, staff::contains, clock);
        var net = new NetConfig("127.0.0.1", 0, Optional.empty(), Set.of(), 1000);
        server = WebServer.start(net, 1, api, PresenceTown::session, stream, clock);
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
        presence.close();
        server.close();
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

    private static String cookie(PersonId person) {
        return "hub_session=" + person;
    }

    private static Optional<Session> session(String token) {
        return Optional.of(new Session("session-" + token, new PersonId(Long.parseLong(token)), Set.of(), "csrf"));
    }

    record Answer(int status, JsonNode body) {

        String code() {
            return body.get("code").asString();
        }
    }
}
