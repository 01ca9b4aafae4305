package hub.presence.plan;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

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
import hub.kernel.net.Devices;
import hub.kernel.net.NetConfig;
import hub.kernel.net.Role;
import hub.kernel.net.Session;
import hub.kernel.net.Stream;
import hub.kernel.net.WebServer;
import hub.presence.PresenceFeature;
import hub.presence.plan.PlanEvent.Planned;
import hub.testing.StreamClient;
import hub.testing.TestClock;

/// A town hall with presence and its plans, over real sockets and a real file; whoever shows a number as cookie is that
/// person. It is Wednesday 18 November 2026, 10:24; Monday the 23rd is a holiday.
///
/// 総務部 (1) has 情報政策課 (2), to which デジタル推進係 (3) belongs, and 建築課 (4).
final class PlanTown implements AutoCloseable {

    /// 部長, of 総務部 itself.
    static final PersonId HEAD = new PersonId(1);

    /// 課長 of 情報政策課, unit manager of no named unit.
    static final PersonId CHIEF = new PersonId(2);

    /// Of デジタル推進係.
    static final PersonId CLERK = new PersonId(3);

    /// Of 建築課.
    static final PersonId BUILDER = new PersonId(4);

    /// Of 建築課, but made manager of デジタル推進係.
    static final PersonId LENT = new PersonId(5);

    /// Administrator, of 建築課.
    static final PersonId ADMIN = new PersonId(6);

    /// Works along in 情報政策課 from outside.
    static final PersonId GUEST = new PersonId(7);

    private static final Map<PersonId, Set<Role>> ROLES = Map.of(CHIEF, Set.of(Role.UNIT_MANAGER), LENT,
            Set.of(Role.UNIT_MANAGER), ADMIN, Set.of(Role.ADMINISTRATOR), GUEST, Set.of(Role.GUEST));

    final TestClock clock;
    final Database db;
    final PresenceFeature presence;
    final List<Planned> planned = new ArrayList<>();

    private final HttpClient http = HttpClient.newHttpClient();
    private final DirectoryFeature directory;
    private final WebServer server;

    PlanTown(Path folder, TestClock clock) {
        this.clock = clock;
        db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 2), migrations(), () -> {});
        db.write(PlanTown::settle);
        var log = new EventLog(db, clock);
        log.on(Planned.class, planned::add);
        var api = new Api();
        var stream = new Stream(log);
        directory = new DirectoryFeature(log, db, api, clock,
                new DirectorySettings("みなと市", "", false, SessionLimits.USUAL));
        presence = new PresenceFeature(log, db, api, stream, directory.directory(), directory.managers(),
                HubConfig.of(List.of()).presence(), clock);
        server = WebServer.start(new NetConfig("127.0.0.1", 0, Optional.empty(), Set.of(), 1000), 1, api,
                PlanTown::session, _ -> Optional.empty(), Devices.NONE, stream, clock);
    }

    /// Plans something; the part is DAY, AM or PM.
    Answer plan(PersonId by, PersonId whose, String from, String to, String part, String kind, boolean replace) {
        return ask(by, "POST", "/api/presence/plans", """
                {"person":%s,"from":"2026-%s","to":"2026-%s","part":"%s","kind":"%s","place":null,"note":null,
                "replace":%s}""".formatted(whose, from, to, part, kind, replace));
    }

    /// The same for the own day.
    Answer plan(PersonId whose, String day, String part, String kind) {
        return plan(whose, whose, day, day, part, kind, false);
    }

    Answer week(PersonId by, long unit, String from) {
        return ask(by, "GET", "/api/presence/units/" + unit + "/week?from=2026-" + from, "");
    }

    /// A person's days in the week of 情報政策課, each as `18 TELEWORK -`.
    List<String> days(PersonId whose, String from) {
        var rows = week(ADMIN, 2, from).body().get("rows");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.get("person").get("id").asLong() == whose.value())
                .flatMap(row -> StreamSupport.stream(row.get("days").spliterator(), false))
                .map(PlanTown::day)
                .filter(day -> !day.endsWith("- -"))
                .toList();
    }

    static String day(JsonNode day) {
        return day.get("day").asString().substring(8) + " " + kind(day.get("am")) + " " + kind(day.get("pm"));
    }

    /// What an administrator sees a person do, such as `TELEWORK 2026-11-18T08:15:00Z`.
    String state(PersonId whose) {
        presence.tick();
        var state = ask(ADMIN, "GET", "/api/presence?people=" + whose, "").body().get("states").get(0);
        return state.get("state").asString()
                + (state.get("until").isNull() ? "" : " " + state.get("until").asString());
    }

    Answer file(PersonId by, String what, String csv, @Nullable String digest) {
        return file(by, what, csv.getBytes(StandardCharsets.UTF_8), digest);
    }

    Answer file(PersonId by, String what, byte[] csv, @Nullable String digest) {
        var body = JsonMapper.shared().createObjectNode()
                .put("csv", Base64.getEncoder().encodeToString(csv)).put("digest", digest);
        return ask(by, "POST", "/api/presence/plans/" + what, body.toString());
    }

    /// Opens the stream and puts the week of a unit on the screen.
    StreamClient watch(PersonId by, long unit) {
        var client = StreamClient.open(http, server.port(), "hub_session=" + by, "", "");
        client.next("welcome");
        client.say("{\"t\":\"watch\",\"topics\":{\"presence.week\":[" + unit + "]}}");
        return client;
    }

    Answer ask(PersonId by, String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", "application/json")
                .header("Cookie", "hub_session=" + by)
                .header("X-Hub-Csrf", "csrf")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        presence.close();
        directory.close();
        db.close();
        http.close();
    }

    private static String kind(JsonNode half) {
        return half.isNull() ? "-" : half.get("kind").asString();
    }

    private static Optional<Session> session(String token) {
        var person = new PersonId(Long.parseLong(token));
        return Optional.of(new Session("session-" + token, person, ROLES.getOrDefault(person, Set.of()), "csrf"));
    }

    private static List<Migration> migrations() {
        var all = new ArrayList<>(DirectoryFeature.MIGRATIONS);
        all.addAll(PresenceFeature.MIGRATIONS);
        all.addAll(EventLog.MIGRATIONS);
        return all;
    }

    private static int settle(Sql sql) {
        if (sql.query("select id from unit").first(row -> row.longOf("id")).isPresent()) {
            return 0;
        }
        unit(sql, 1, null, "DEPARTMENT", "総務部");
        unit(sql, 2, 1L, "SECTION", "情報政策課");
        unit(sql, 3, 2L, "SUBSECTION", "デジタル推進係");
        unit(sql, 4, 1L, "SECTION", "建築課");
        person(sql, HEAD, "田中 修", 1);
        person(sql, CHIEF, "佐々木 健太郎", 2);
        person(sql, CLERK, "中村 美咲", 3);
        person(sql, BUILDER, "髙橋 蓮", 4);
        person(sql, LENT, "小林 直子", 4);
        person(sql, ADMIN, "渡邉 彩", 4);
        person(sql, GUEST, "外部 太郎", 2);
        return sql.update("insert into role_grant (person_id, role, unit_id) values (5, 'UNIT_MANAGER', 3)").run();
    }

    private static void unit(Sql sql, long id, @Nullable Long parent, String level, String name) {
        sql.update("insert into unit (id, code) values (:id, :code)").bind("id", id).bind("code", "0" + id).run();
        sql.update("""
                insert into unit_version (unit_id, valid_from, name, kana, parent_id, level, sort)
                values (:id, '2020-04-01', :name, '', :parent, :level, :id)
                """).bind("id", id).bind("name", name).bind("parent", parent).bind("level", level).run();
    }

    private static void person(Sql sql, PersonId id, String name, long unit) {
        sql.update("insert into person (id, staff_number, joined_on) values (:id, :number, '2020-04-01')")
                .bind("id", id).bind("number", "10000" + id).run();
        sql.update("""
                insert into person_version (person_id, valid_from, name, kana, romaji)
                values (:id, '2020-04-01', :name, '', '')
                """).bind("id", id).bind("name", name).run();
        sql.update("""
                insert into post (person_id, unit_id, title, rank, main, valid_from)
                values (:id, :unit, '主事', :id, 1, '2020-04-01')
                """).bind("id", id).bind("unit", unit).run();
    }

    record Answer(int status, JsonNode body) {

        String code() {
            return status == 200 ? "" : body.get("code").asString();
        }
    }
}
