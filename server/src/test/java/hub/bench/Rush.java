package hub.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;

import hub.bench.load.Histogram;
import hub.bench.load.HttpLink;
import hub.bench.load.Swarm;

/// The morning: everybody taps 「席をとる」 once, so many per second as in the worst minute, over HTTP; from the tap to the
/// answer. Sections of a hundred with a zone of their own of eighty seats, four zones a floor: the last of each section
/// are told that nothing is left.
final class Rush {

    private static final Pattern LISTENING = Pattern.compile("http://[^:/ ]+:(\\d+)");
    private static final int SEATS = 80;
    private static final int ZONES = 4;
    private static final int LINKS = 64;
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final int people;
    private final int pace;
    private final List<String> flags;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Tokyo"));
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// Of options `people` (taps) and `pace` (a second).
    Rush(Options options) {
        people = options.number("people", 1_200);
        pace = options.number("pace", 70);
        flags = options.list("jvm", "-XX:+UseSerialGC,-Xmx1g");
    }

    void run() throws Exception {
        var folder = Files.createTempDirectory("hub-rush");
        var database = folder.resolve("hub.db");
        BenchTown.build(database, new Town(people));
        admit(database);
        try (var first = start(folder)) {
            draw(first.port());
        }
        try (var server = start(folder)) {
            tap(server, Math.min(people / 4, 300), "warm", people);
            tap(server, people, "rush", people);
        }
        System.out.println("overlaps | " + overlaps(database));
        System.out.println("load average | " + Machine.load());
    }

    private ServerProcess start(Path folder) throws IOException, InterruptedException {
        return ServerProcess.start(folder, flags, LISTENING, List.of("hub.Main", "--data.folder=" + folder,
                "--net.port=0", "--net.requests-per-second=1000000"));
    }

    private static void admit(Path database) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into role_grant (person_id, role) values (1, 'ADMINISTRATOR')");
        }
    }

    /// By the routes, as a facility manager would.
    private void draw(int port) throws IOException, InterruptedException {
        var site = post(port, "/api/space/areas", Map.of("kind", "SITE", "name", "本庁")).getLong("id");
        int sections = Math.ceilDiv(people, Town.SECTION);
        for (int floor = 0; floor * ZONES < sections; floor++) {
            var area = post(port, "/api/space/areas", Map.of("kind", "FLOOR", "parent", site, "name",
                    (floor + 1) + "F", "level", floor + 1)).getLong("id");
            var plan = post(port, "/api/seating/plans/import", Map.of("text", file(area).encode()))
                    .getJsonObject("plan").getLong("id");
            post(port, "/api/seating/plans/" + plan + "/use", Map.of("op", op(), "from", today.toString()));
            grant(port, floor, plan, sections);
        }
    }

    private void grant(int port, int floor, long plan, int sections) throws IOException, InterruptedException {
        var zones = send(port, "GET", "/api/seating/plans/" + plan, "").getJsonArray("zones");
        for (int zone = 0; zone < ZONES && floor * ZONES + zone < sections; zone++) {
            post(port, "/api/seating/grants", Map.of("op", op(), "zone", zones.getJsonObject(zone).getLong("id"),
                    "unit", floor * ZONES + zone + 1L, "strength", "HOME", "from", today.toString(), "weekdays",
                    "1-7"));
        }
    }

    private static JsonObject file(long area) {
        var seats = new ArrayList<Map<String, Object>>();
        var zones = new ArrayList<Map<String, Object>>();
        for (int zone = 0; zone < ZONES; zone++) {
            var letter = Character.toString('A' + zone);
            double west = 16.0 * zone;
            zones.add(Map.of("letter", letter, "name", "ゾーン" + letter, "style", zone + 1, "labelAt",
                    List.of(west, 0.5), "poly",
                    List.of(List.of(west, 0.0), List.of(west + 16, 0.0), List.of(west + 16, 24.0),
                            List.of(west, 24.0))));
            for (int n = 0; n < SEATS; n++) {
                seats.add(Map.of("code", "%s-%02d".formatted(letter, n + 1), "kind", n % 7 == 0 ? "LIFT" : "DESK", "at",
                        List.of(west + 1 + 1.5 * (n % 10), 2 + 2.6 * Math.floorDiv(n, 10)), "rot", 0, "zone", letter,
                        "order", n, "features", n % 5 == 0 ? List.of("MONITOR") : List.of()));
            }
        }
        return new JsonObject(Map.of("format", "hub-floor-plan/1", "floor", Long.toString(area), "size",
                List.of(64.0, 24.0), "structure", Map.of("outer", List.of(List.of(0, 0), List.of(64, 0),
                        List.of(64, 24), List.of(0, 24))),
                "zones", zones, "seats", seats));
    }

    private void tap(ServerProcess server, int taps, String name, int everybody) throws Exception {
        var counting = new Counting();
        var meter = new Meter(server.pid());
        try (var swarm = new Swarm()) {
            var links = IntStream.range(0, LINKS).mapToObj(_ -> new HttpLink()).toList();
            links.forEach(link -> swarm.open(server.port(), link));
            var beat = new Pace(pace);
            swarm.eachPass(() -> {
                for (int due = beat.take(); due > 0 && counting.begun < taps; due--) {
                    boolean warm = name.equals("warm");
                    ask(links.get(counting.begun % LINKS), spread(counting.begun++, everybody), warm, counting);
                }
            });
            if (!swarm.runUntil(() -> counting.begun == taps && counting.underWay == 0, LIMIT)) {
                throw new IllegalStateException(counting.underWay + " taps were never answered");
            }
        }
        var reading = meter.read();
        System.out.printf("%s, %,d taps at %d/s: p50 ms | %s | p99 ms | %s | max ms | %s | seated | %,d | nothing free"
                + " | %,d | CPU ms per tap | %s | cores of others | %s%n", name, taps, pace,
                Figures.number(counting.times.millis(0.5)), Figures.number(counting.times.millis(0.99)),
                Figures.number(counting.times.millis(1)), counting.seated, counting.refused,
                Figures.number(1_000 * reading.serverCpu() / taps), Figures.number(reading.others()));
    }

    /// People of all sections in turn, as they come through the door.
    private static int spread(int tap, int everybody) {
        int sections = Math.ceilDiv(everybody, Town.SECTION);
        return Math.min(everybody - 1, tap % sections * Town.SECTION + tap / sections);
    }

    /// To warm up seats are only looked for.
    private void ask(HttpLink link, int person, boolean warm, Counting counting) {
        long begun = System.nanoTime();
        counting.underWay++;
        var body = "{\"op\":\"%s\",\"wishes\":[],\"when\":{\"day\":\"%s\",\"part\":\"NOW\"}}".formatted(op(), today);
        link.ask(warm ? "GET" : "POST", warm ? "/api/seating/offers" : "/api/seating/take", headers(person),
                warm ? "" : body, answer -> {
                    counting.times.add((System.nanoTime() - begun) / 1_000);
                    counting.underWay--;
                    switch (answer.status()) {
                        case 200 -> counting.seated++;
                        case 409 -> counting.refused++;
                        default -> throw new IllegalStateException("Not what was expected: " + answer);
                    }
                });
    }

    private static String headers(int person) {
        return "Cookie: hub_session=" + BenchTown.token(person) + "\r\nX-Hub-Csrf: " + BenchTown.csrf(person)
                + "\r\nOrigin: http://127.0.0.1\r\n";
    }

    private JsonObject post(int port, String path, Map<String, Object> body) throws IOException, InterruptedException {
        return send(port, "POST", path, new JsonObject(body).encode());
    }

    private JsonObject send(int port, String method, String path, String body)
            throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", "hub_session=" + BenchTown.token(0)).header("X-Hub-Csrf", BenchTown.csrf(0))
                .header("Origin", "http://127.0.0.1:" + port).header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return new JsonObject(answer.body());
    }

    private static String op() {
        return UUID.randomUUID().toString();
    }

    private static long overlaps(Path database) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from space_allocation a join space_allocation b on b.id > a.id
                            and b.from_at < a.until_at and b.until_at > a.from_at
                            and (b.space_id = a.space_id or b.person_id = a.person_id)
                        where a.occupies = 1 and b.occupies = 1
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static final class Counting {
        private final Histogram times = new Histogram();
        private int begun;
        private int underWay;
        private int seated;
        private int refused;
    }
}
