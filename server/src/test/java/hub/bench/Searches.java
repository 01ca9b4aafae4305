package hub.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;

import hub.bench.load.Histogram;
import hub.kernel.time.HubTime;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.TestHub;
import hub.testing.World;

/// What a place for a purpose costs, asked over HTTP of a hub whose places are mostly taken: offers with their reasons, the
/// tiles with what is free now, and the ways round a refusal. One client, one question after the other.
final class Searches {

    private static final int PER_DAY = 8;
    private static final OperatingSystemMXBean PROCESS = ManagementFactory
            .getPlatformMXBean(OperatingSystemMXBean.class);
    private static final List<String> KINDS = List.of("ROOM", "ROOM", "BOOTH", "TABLE");
    private static final List<List<String>> FEATURES = List.of(List.of("CALLS_OK", "MONITOR", "SOUNDPROOF"),
            List.of("WHITEBOARD", "ROUND_TABLE"), List.of("QUIET", "POWER", "FOOD_OK"),
            List.of("BIG_SCREEN", "LONG_TABLE"));

    private final int places;
    private final int allocations;
    private final int times;
    private final LocalDate today = HubTime.today(HubTime.systemClock());
    private final Random random = new Random(5);

    /// Of options `places`, `allocations` (all ahead, eight a day in each place), `times` (questions of each kind).
    Searches(Options options) {
        places = options.number("places", 500);
        allocations = options.number("allocations", 400_000);
        times = options.number("times", 2_000);
    }

    void run() throws Exception {
        var folder = Files.createTempDirectory("hub-searches");
        World.found(folder, HubTime.systemClock());
        var spaces = furnish(folder);
        fill(folder.resolve("hub.db"), spaces);
        try (var hub = start(folder)) {
            var nakamura = hub.browser(World.NAKAMURA);
            int days = Math.max(1, allocations / spaces.size() / PER_DAY);
            measure("offers for a purpose", () -> nakamura.get("/api/booking/offers?purpose=" + (1 + random.nextInt(7))
                    + "&minutes=60&from=" + moment(days)));
            measure("tiles with what is free now", () -> nakamura.get("/api/booking/purposes"));
            measure("ways round a refusal", () -> around(nakamura, spaces, moment(days)));
        }
        System.out.println("load average | " + Machine.load());
    }

    private Browser.Answer around(Browser who, List<Long> spaces, Instant from) {
        return who.get("/api/booking/alternatives?place=" + spaces.get(random.nextInt(spaces.size())) + "&from=" + from
                + "&until=" + from.plus(Duration.ofHours(1)));
    }

    private List<Long> furnish(Path folder) {
        try (var hub = start(folder)) {
            var booker = Booker.in(hub.browser(World.SASAKI));
            return IntStream.range(0, places).mapToObj(n -> booker.place("場所" + n, Map.of(
                    "kind", KINDS.get(n % KINDS.size()), "capacity", 2 + n % 20,
                    "features", FEATURES.get(n % FEATURES.size())))).toList();
        }
    }

    private static TestHub start(Path folder) {
        return TestHub.on(folder, HubTime.systemClock(), "--net.requests-per-second=100000");
    }

    private void fill(Path file, List<Long> spaces) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var insert = connection.prepareStatement("""
                        insert into space_allocation (space_id, from_at, until_at, state, kind, reservation_id, changed_at)
                        values (?, ?, ?, 'CONFIRMED', 'bench', ?, 0)
                        """)) {
            connection.setAutoCommit(false);
            for (int n = 0; n < allocations; n++) {
                int turn = n / spaces.size();
                var from = Booker.at(today.plusDays(turn / PER_DAY), 8, 0)
                        .plus(Duration.ofMinutes(75L * (turn % PER_DAY)));
                insert.setLong(1, spaces.get(n % spaces.size()));
                insert.setLong(2, from.toEpochMilli());
                insert.setLong(3, from.plus(Duration.ofMinutes(15 + 5 * random.nextInt(11))).toEpochMilli());
                insert.setLong(4, n);
                insert.executeUpdate();
            }
            connection.commit();
        }
    }

    /// In the next two weeks, which every policy lets one book.
    private Instant moment(int days) {
        return Booker.at(today.plusDays(1 + random.nextInt(Math.min(13, days))), 8, 0)
                .plus(Duration.ofMinutes(5L * random.nextInt(110)));
    }

    /// The CPU is that of the whole process, the asking and the timers too: more than the questions cost.
    private void measure(String what, Supplier<Browser.Answer> ask) {
        var waited = new Histogram();
        IntStream.range(0, times).forEach(_ -> ask.get().ok());
        long used = PROCESS.getProcessCpuTime();
        for (int n = 0; n < times; n++) {
            long begun = System.nanoTime();
            ask.get().ok();
            waited.add((System.nanoTime() - begun) / 1_000);
        }
        System.out.printf("%s, %d places, %,d allocations: p50 ms | %s | p99 ms | %s | CPU ms each | %s%n", what,
                places,
                allocations, Figures.number(waited.millis(0.5)), Figures.number(waited.millis(0.99)),
                Figures.number((PROCESS.getProcessCpuTime() - used) / 1e6 / times));
    }
}
