package hub.searchindex.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import hub.searchindex.bench.SqliteFinder.How;

/// Fills the hub's index and SQLite with the same messages and asks both for the same pairs of words: the newest twenty that
/// have both, in the 120 rooms of 500 that somebody reads. One thread, all in one run.
final class Speed {

    private static final int BATCH = 10_000;
    private static final int READERS = 50, ROOMS_READ = 120;
    /// A pair takes LIKE a tenth of a second or more: the first pairs stand for all.
    private static final int LIKE_PAIRS = 300;
    private static final int SHOWN = 200;
    private static final int SAMPLE_EVERY = 37;
    private static final double MEGABYTE = 1e6;

    private final int messages;
    private final int queries;
    private final long seed;
    private final Path folder;

    private final List<long[]> readers = new ArrayList<>();
    private final List<String> sample = new ArrayList<>();

    Speed(int messages, int queries, long seed) throws IOException {
        this.messages = messages;
        this.queries = queries;
        this.seed = seed;
        this.folder = Files.createTempDirectory("hub-speed");
    }

    void run() throws Exception {
        machine("before");
        var chatter = new Chatter(town(), seed);
        for (int i = 0; i < READERS; i++) readers.add(chatter.reader(ROOMS_READ));
        try (var hub = new HubFinder(folder.resolve("index"));
                var like = new SqliteFinder(folder.resolve("messages.db"), How.LIKE)) {
            warm(chatter);
            double rate = fill("the hub's index", hub, chatter.again(seed + 1));
            fill("SQLite, the table alone", like, chatter.again(seed + 1));
            long table = like.bytes();
            var pairs = new Pairs(seed).of(sample, queries);
            compare(hub, like, pairs, table, rate);
            shown(hub, chatter);
        } finally {
            machine("after");
            delete();
        }
    }

    private void compare(HubFinder hub, SqliteFinder like, List<Pairs.Pair> pairs, long table, double rate)
            throws Exception {
        try (var trigram = new SqliteFinder(folder.resolve("messages.db"), How.TRIGRAM)) {
            long began = System.nanoTime();
            trigram.done();
            System.out.printf("%-44s %6.1f s %26.0f MB besides the table%n", "SQLite, FTS5 trigram",
                    (System.nanoTime() - began) / 1e9,
                    (trigram.bytes() - table) / MEGABYTE);
            var three = pairs.stream().filter(Pairs.Pair::forTrigrams).toList();
            System.out.printf("%n%-44s %12s %12s %12s %12s %7s%n", "two words, rooms somebody reads, newest 20", "p50",
                    "p99",
                    "CPU p50", "CPU p99", "pairs");
            var hubTimes = time("the hub", hub, pairs);
            var likeTimes = time("SQLite LIKE", like, pairs.subList(0, Math.min(LIKE_PAIRS, pairs.size())));
            time("SQLite FTS5 trigram (both words 3 letters)", trigram, three);
            time("the hub, the same pairs", hub, three);
            agreement(hub, like, pairs);
            targets(hubTimes, likeTimes, rate, hub.bytes());
        }
    }

    /// Java compiles what runs often: that is not what is measured.
    private void warm(Chatter chatter) throws Exception {
        try (var other = new HubFinder(folder.resolve("warm"))) {
            other.add(batch(chatter, Math.min(messages / 10 + 1, 30_000)));
            other.done();
        }
    }

    /// Messages a second of the indexing thread: by the clock, and by its processor time, which does not count what else the
    /// machine does.
    private double fill(String name, Finder finder, Chatter chatter) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long nanos = 0, cpu = 0, letters = 0;
        for (int left = messages; left > 0; left -= BATCH) {
            var batch = batch(chatter, Math.min(left, BATCH));
            letters += batch.stream().mapToLong(m -> m.text().length()).sum();
            if (sample.size() < messages / SAMPLE_EVERY)
                batch.stream().limit(BATCH / SAMPLE_EVERY + 1).forEach(m -> sample.add(m.text()));
            long began = System.nanoTime(), cpuBegan = threads.getCurrentThreadCpuTime();
            finder.add(batch);
            nanos += System.nanoTime() - began;
            cpu += threads.getCurrentThreadCpuTime() - cpuBegan;
        }
        long began = System.nanoTime();
        finder.done();
        nanos += System.nanoTime() - began;
        double rate = messages / (nanos / 1e9);
        System.out.printf(Locale.ROOT,
                "%-44s %6.1f s %,9.0f/s (%,9.0f per CPU second) %6.0f MB, %,d messages of %.0f letters%n", name,
                nanos / 1e9,
                rate, messages / (cpu / 1e9), finder.bytes() / MEGABYTE, messages, (double) letters / messages);
        return rate;
    }

    private Times time(String name, Finder finder, List<Pairs.Pair> pairs) throws Exception {
        for (int i = 0; i < Math.min(pairs.size() / 5, 100); i++) finder.find(pairs.get(i), readers.get(i % READERS));
        var times = new Times();
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            var rooms = readers.get(i % READERS);
            times.time(() -> finder.find(pair, rooms));
        }
        System.out.printf("%-44s %s%n", name, times);
        return times;
    }

    /// How much of what LIKE shows the hub finds: among its own newest twenty.
    private void agreement(Finder hub, Finder like, List<Pairs.Pair> pairs) throws Exception {
        int truth = 0, found = 0;
        for (int i = 0; i < Math.min(50, pairs.size()); i++) {
            var right = new LinkedHashSet<>(like.find(pairs.get(i), readers.get(i % READERS)));
            truth += right.size();
            right.retainAll(hub.find(pairs.get(i), readers.get(i % READERS)));
            found += right.size();
        }
        System.out.printf(Locale.ROOT, "%nof %,d messages that LIKE shows for 50 pairs the hub shows %.1f %%%n", truth,
                100.0 * found / Math.max(1, truth));
    }

    private void shown(HubFinder hub, Chatter chatter) throws Exception {
        var times = new Times();
        for (var message : batch(chatter.again(seed + 2), SHOWN)) {
            times.time(() -> hub.show(message));
        }
        System.out.printf("%n%-44s %s%n", "one more message until a search sees it", times);
    }

    private static void targets(Times hub, Times like, double rate, long bytes) {
        System.out.println();
        target("p50 at most 1 % of LIKE's", 100 * hub.median() / like.median(), "%",
                hub.median() <= like.median() / 100);
        target("the same by processor time", 100 * hub.cpuMedian() / like.cpuMedian(), "%",
                hub.cpuMedian() <= like.cpuMedian() / 100);
        target("p99 at most 20 ms", hub.worst(), "ms", hub.worst() <= 20);
        target("the same by processor time", hub.cpuWorst(), "ms", hub.cpuWorst() <= 20);
        target("20,000 messages a second and more", rate, "/s", rate >= 20_000);
        target("150 MB at most (for 1,000,000 messages)", bytes / MEGABYTE, "MB", bytes / MEGABYTE <= 150);
    }

    private static void target(String what, double value, String unit, boolean met) {
        System.out.printf(Locale.ROOT, "%-44s %,12.2f %-3s %s%n", what, value, unit, met ? "met" : "MISSED");
    }

    private static List<Chatter.Message> batch(Chatter chatter, int count) {
        var batch = new ArrayList<Chatter.Message>(count);
        for (int i = 0; i < count; i++) batch.add(chatter.next());
        return batch;
    }

    private static Path town() throws IOException {
        return List.of(Path.of("config/demo"), Path.of("../config/demo")).stream().filter(Files::exists).findFirst()
                .orElseThrow(() -> new IOException("config/demo is not here: run this in the repository"));
    }

    private static void machine(String when) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(Locale.ROOT, "load %s: %.1f on %d processors, Java %s%n", when, system.getSystemLoadAverage(),
                system.getAvailableProcessors(), Runtime.version());
    }

    private void delete() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
