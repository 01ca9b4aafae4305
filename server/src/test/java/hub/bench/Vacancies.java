package hub.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import hub.bench.load.Histogram;
import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.events.EventLog;
import hub.space.SpaceFeature;
import hub.space.allocation.Allocations;
import hub.space.allocation.Availability;
import hub.space.allocation.Slot;
import hub.space.place.PlaceTables;
import hub.space.place.SpaceId;

/// What is free in all places on a day, asked of memory in this process: which of them for an hour, and all gaps of all.
final class Vacancies {

    private static final int PER_DAY = 8;

    private final int places;
    private final int allocations;
    private final int times;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.DAYS);
    private final Random random = new Random(5);

    /// Of options `places`, `allocations` (all ahead, eight a day in each place), `times` (questions of each kind).
    Vacancies(Options options) {
        places = options.number("places", 500);
        allocations = options.number("allocations", 400_000);
        times = options.number("times", 5_000);
    }

    void run() throws Exception {
        var file = Files.createTempDirectory("hub-vacancies").resolve("hub.db");
        try (var db = Database.open(new DatabaseConfig(file, 1),
                Stream.of(EventLog.MIGRATIONS, SpaceFeature.MIGRATIONS).flatMap(List::stream).toList(), () -> {
                })) {
            var tables = new PlaceTables(db);
            var spaces = IntStream.range(0, places).mapToObj(_ -> tables.room(0, 5)).toList();
            fill(file, spaces);
            long begun = System.nanoTime();
            var memory = new Allocations(db, tables.places(), now).availability();
            System.out.println("loaded at the start in ms | " + (System.nanoTime() - begun) / 1_000_000);
            measure("free for an hour", spaces, day -> memory.free(spaces, hour(day)).size());
            measure("all gaps of the day", spaces, day -> gaps(memory, spaces, day));
            System.out.println("load average | " + Machine.load());
        }
    }

    private void fill(Path file, List<SpaceId> spaces) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var insert = connection.prepareStatement("""
                        insert into space_allocation (space_id, from_at, until_at, teardown, state, kind,
                            reservation_id, changed_at) values (?, ?, ?, 5, 'CONFIRMED', 'bench', ?, 0)
                        """)) {
            connection.setAutoCommit(false);
            for (int n = 0; n < allocations; n++) {
                int turn = n / spaces.size();
                var from = now.plus(Duration.ofDays(turn / PER_DAY)).plus(Duration.ofMinutes(75L * (turn % PER_DAY)));
                insert.setLong(1, spaces.get(n % spaces.size()).value());
                insert.setLong(2, from.toEpochMilli());
                insert.setLong(3, from.plus(Duration.ofMinutes(15 + 5 * random.nextInt(11))).toEpochMilli());
                insert.setLong(4, n);
                insert.executeUpdate();
            }
            connection.commit();
        }
    }

    private void measure(String what, List<SpaceId> spaces, IntUnaryOperator ask) {
        int days = Math.max(1, allocations / spaces.size() / PER_DAY);
        var times = new Histogram();
        var busy = new Histogram();
        var thread = ManagementFactory.getThreadMXBean();
        for (int n = 0; n < 2 * this.times; n++) {
            int day = random.nextInt(days);
            long used = thread.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            int found = ask.applyAsInt(day);
            if (n >= this.times && found >= 0) {
                times.add((System.nanoTime() - begun) / 1_000);
                busy.add((thread.getCurrentThreadCpuTime() - used) / 1_000);
            }
        }
        System.out.printf("%s, %d places of %,d allocations: p50 ms | %s | p99 ms | %s | CPU p99 ms | %s%n", what,
                spaces.size(),
                allocations, Figures.number(times.millis(0.5)), Figures.number(times.millis(0.99)),
                Figures.number(busy.millis(0.99)));
    }

    private static int gaps(Availability memory, List<SpaceId> spaces, Slot day) {
        return spaces.stream().mapToInt(space -> memory.gaps(space, day).size()).sum();
    }

    private int gaps(Availability memory, List<SpaceId> spaces, int day) {
        return gaps(memory, spaces, new Slot(at(day, 0), at(day + 1, 0)));
    }

    private Slot hour(int day) {
        var from = at(day, 5 * random.nextInt(120));
        return new Slot(from, from.plus(Duration.ofHours(1)));
    }

    private Instant at(int day, int minutes) {
        return now.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(minutes));
    }
}
