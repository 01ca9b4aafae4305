package hub.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import hub.bench.load.HttpPool;
import hub.bench.load.StreamLink;
import hub.bench.load.Swarm;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.seating.plan.PlanFile;
import hub.seating.plan.PlanFounding;
import hub.seating.plan.PlanSeat;
import hub.seating.plan.PlanZone;
import hub.seating.plan.SeatKind;
import hub.seating.plan.Structure;
import hub.space.place.AreaId;
import hub.space.place.SpaceId;
import hub.space.place.SpaceMode;

/// A floor on the screens of a whole town while its seats are taken and given back: what is sent for a change, beside what
/// sending the whole floor would take. Sits down people for later today, so it needs an hour that begins before 21:00 in
/// Japan.
final class SeatMap implements StreamLink.Listener {

    private static final Pattern LISTENING = Pattern.compile("http://[^:/ ]+:(\\d+)");
    private static final Pattern ID = Pattern.compile("\\{\"id\":(\\d+)");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int ROW = 25;

    private final Options options;
    private final int seats;
    private final int clients;
    private final int perSecond;
    private final Swarm swarm;
    private List<SpaceId> ids = List.of();
    private long bytes;
    private long frames;
    private long values;
    private int ready;
    private long lastMessage;
    private long changes;
    private int underWay;

    /// Of options `seats`, `clients`, `changes` (a second), `warm`, `seconds`.
    SeatMap(Options options) throws IOException {
        this.options = options;
        seats = options.number("seats", 400);
        clients = options.number("clients", 2_000);
        perSecond = options.number("changes", 100);
        swarm = new Swarm();
    }

    void run() throws Exception {
        Machine.pinMeToSecondCore();
        Path folder = Path.of(options.text("folder", "target/bench")).toAbsolutePath().resolve("seatmap");
        empty(folder);
        BenchTown.build(folder.resolve("hub.db"), new Town(clients));
        draw(folder.resolve("hub.db"));
        try (var server = ServerProcess.start(folder, List.of(), LISTENING, List.of("hub.Main",
                "--data.folder=" + folder, "--net.port=0", "--net.requests-per-second=1000000"))) {
            measure(server);
        } finally {
            swarm.close();
        }
    }

    private void measure(ServerProcess server) {
        IntStream.range(0, clients).forEach(client -> {
            open(server, client);
            Subject.must(swarm.runUntil(() -> ready >= client - 200, PATIENCE), "sockets");
        });
        Subject.must(swarm.runUntil(() -> ready >= clients, PATIENCE), ready + " sockets");
        var people = people(server);
        swarm.runFor(options.seconds("warm", 10));
        var load = Machine.load();
        var before = new long[]{bytes, frames, values, changes};
        var meter = new Meter(server.pid());
        swarm.runFor(options.seconds("seconds", 20));
        var reading = meter.read();
        people.stop();
        swarm.runFor(Duration.ofSeconds(2));
        report(reading, before, whole(server), load);
    }

    private void report(Meter.Reading reading, long[] before, long whole, double load) {
        var changed = changes - before[3];
        var perChange = (double) (bytes - before[0]) / clients / changed;
        var ticks = (double) (frames - before[1]) / clients;
        var figures = new Figures()
                .put("changes/s", changed / reading.seconds())
                .put("values delivered/s", (values - before[2]) / reading.seconds())
                .put("frames/s and client", ticks / reading.seconds())
                .put("bytes/change and client", perChange)
                .put("bytes of the whole floor", whole)
                .put("whole floor with each change ÷ what is sent", whole / perChange)
                .put("whole floor with each frame ÷ what is sent", whole * ticks / (perChange * changed))
                .put("CPU µs/value delivered", reading.serverCpu() * 1e6 / (values - before[2]))
                .put("server core in use", reading.serverCpu() / reading.seconds())
                .put(Figures.OTHERS, reading.others()).put("load", load);
        figures.values().forEach((name, value) -> System.out.printf("%-50s %,.2f%n", name, value));
    }

    /// Each takes a seat for an hour of this evening and gives it back the next time.
    private People people(ServerProcess server) {
        var people = new People(new HttpPool(swarm, server.port(), 32), new Long[seats]);
        swarm.eachPass(people::pass);
        return people;
    }

    private final class People {

        private final HttpPool http;
        private final Long[] sittings;
        private final long began = System.nanoTime();
        private final Instant from = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        private long asked;
        private boolean over;

        People(HttpPool http, Long[] sittings) {
            this.http = http;
            this.sittings = sittings;
        }

        void stop() {
            over = true;
        }

        void pass() {
            while (!over && underWay < 32 && asked < (System.nanoTime() - began) / 1e9 * perSecond) {
                turn((int) (asked++ * 7 % seats));
            }
        }

        private void turn(int person) {
            underWay++;
            var sitting = sittings[person];
            var signed = "Cookie: hub_session=" + BenchTown.token(person) + "\r\nX-Hub-Csrf: " + BenchTown.csrf(person)
                    + "\r\nOrigin: http://127.0.0.1\r\n";
            if (sitting == null) {
                http.ask("POST", "/api/seating/sittings", signed, wish(person), answer -> {
                    Subject.must(answer.status() == 200, answer);
                    var id = ID.matcher(answer.toString());
                    Subject.must(id.find(), answer);
                    done(person, Long.valueOf(id.group(1)));
                });
            } else {
                http.ask("DELETE", "/api/seating/sittings/" + sitting + "?op=" + UUID.randomUUID(), signed, "",
                        answer -> {
                            Subject.must(answer.status() == 200, answer);
                            done(person, null);
                        });
            }
        }

        private void done(int person, Long sitting) {
            sittings[person] = sitting;
            changes++;
            underWay--;
        }

        private String wish(int person) {
            return """
                    {"op":"%s","seat":%d,"when":{"day":"%s","part":"HOURS","from":"%s","until":"%s"}}"""
                    .formatted(UUID.randomUUID(), ids.get(person).value(), LocalDate.now(JAPAN), from,
                            from.plus(1, ChronoUnit.HOURS));
        }
    }

    /// What somebody is sent who opens the floor now.
    private long whole(ServerProcess server) {
        open(server, clients - 1);
        Subject.must(swarm.runUntil(() -> ready > clients, PATIENCE), "one more");
        return lastMessage;
    }

    private void open(ServerProcess server, int client) {
        swarm.open(server.port(), new StreamLink(client, "/api/stream",
                "Sec-WebSocket-Protocol: hub.v1\r\nCookie: hub_session=" + BenchTown.token(client) + "\r\n", this));
    }

    @Override
    public void opened(StreamLink link) {
        // the welcome says when it stands
    }

    @Override
    public void message(StreamLink link, byte[] lent, int from, int to) {
        var text = new String(lent, from, Math.min(to - from, 60), StandardCharsets.UTF_8);
        if (text.contains("\"seating.seats\"")) {
            frames++;
            bytes += to - from;
            var count = count(lent, from, to);
            values += count;
            if (count == seats && ready < clients + 1) {
                lastMessage = to - from;
                ready++;
            }
        } else if (text.contains("\"welcome\"")) {
            link.sendText("{\"t\":\"watch\",\"topics\":{\"seating.seats\":["
                    + ids.stream().map(SpaceId::toString).collect(Collectors.joining(",")) + "]}}");
        } else if (text.contains("\"error\"")) {
            throw new IllegalStateException(new String(lent, from, to - from, StandardCharsets.UTF_8));
        } else if (text.contains("\"ping\"")) {
            link.sendText("{\"t\":\"pong\"}");
        }
    }

    /// Each value names its sittings once.
    private static int count(byte[] lent, int from, int to) {
        var word = "\"sittings\":".getBytes(StandardCharsets.UTF_8);
        var found = 0;
        for (var i = from; i <= to - word.length; i++) {
            var at = 0;
            while (at < word.length && lent[i + at] == word[at]) {
                at++;
            }
            if (at == word.length) {
                found++;
                i += word.length - 1;
            }
        }
        return found;
    }

    @Override
    public void ended(StreamLink link, String why) {
        throw new IllegalStateException(why);
    }

    private void draw(Path file) {
        var db = Database.open(new DatabaseConfig(file, 1), BenchTown.MIGRATIONS, () -> {
        });
        ids = db.write(sql -> {
            sql.update("insert into space_area (id, kind, name) values (1, 'FLOOR', '4F')").run();
            var drawn = PlanFounding.write(sql, new AreaId(1), plan(), LocalDate.now(JAPAN), Instant.now());
            sql.update("""
                    insert into zone_grant (zone_id, strength, starts, weekdays, by_id, made)
                    select id, 'OPEN', '2026-04-01', '1-7', 1, 0 from seating_zone
                    """).run();
            return List.copyOf(drawn.values());
        });
        db.close();
    }

    private PlanFile plan() {
        var outer = List.of(List.of(0.0, 0.0), List.of(100.0, 0.0), List.of(100.0, 100.0), List.of(0.0, 100.0));
        var drawn = IntStream.range(0, seats).mapToObj(n -> new PlanSeat(null, "A-" + n, SeatKind.DESK,
                List.of(2 + n % ROW * 2.0, 2 + Math.floorDiv(n, ROW) * 3.0), 0, "A", List.of(), SpaceMode.RESERVABLE, 1,
                n)).toList();
        return new PlanFile(PlanFile.FORMAT, "4F", null, List.of(100.0, 100.0),
                new Structure(outer, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(new PlanZone(null, "A", "全員", 1, null, outer, List.of(1.0, 1.0))), List.of(), drawn, List.of(),
                List.of(), null);
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
