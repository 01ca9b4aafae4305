package hub.proof;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// One reader in twenty stops reading: the others do not notice, and the hub keeps a place in the log for each, not a
/// queue.
class FrozenReadersIT {

    private static final int SOCKETS_EACH = 20;
    private static final int FROZEN = 5;
    private static final int MESSAGES = 2_000;
    private static final String LONG = "とても長い話".repeat(170);

    /// What a socket may have on its way: the buffers of the system are not ours, those of Netty hold some 64 KiB.
    private static final long PER_FROZEN_BYTES = 512 * 1024;

    /// What the whole process may have grown by besides, whoever reads: compiled code's data, caches, pooled buffers.
    private static final long OTHER_BYTES = 24L * 1024 * 1024;

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void five_of_a_hundred_stop_reading_and_nobody_notices() throws Exception {
        var author = hub.browser(World.SASAKI);
        var others = World.EVERYBODY.stream().skip(1).map(hub::browser).toList();
        var room = World.group(author, "全員", others.toArray(Browser[]::new));
        var readers = others.stream().flatMap(browser -> IntStream.range(0, SOCKETS_EACH)
                .mapToObj(_ -> new Reader(browser.stream("")))).toList();
        readers.forEach(Reader::welcomed);
        var frozen = IntStream.range(0, FROZEN).mapToObj(i -> readers.get(i * readers.size() / FROZEN)).toList();
        var lively = new ArrayList<>(readers);
        lively.removeAll(frozen);
        var before = memory();

        frozen.forEach(reader -> reader.stream.freeze());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            lively.forEach(reader -> threads.submit(() -> reader.readUpTo(MESSAGES)));
            IntStream.range(0, MESSAGES).forEach(i -> say(author, room, i));
        }

        var expected = LongStream.rangeClosed(1, MESSAGES).boxed().toList();
        lively.forEach(reader -> assertThat(reader.numbers).isEqualTo(expected));
        var grown = memory() - before;
        var ring = MESSAGES * 3L * LONG.length() * 2;
        System.out.printf("frozen readers: %,d KiB more in memory, of them at most %,d KiB the shared ring%n",
                grown / 1024, ring / 1024);
        assertThat(grown).isLessThan(ring + FROZEN * PER_FROZEN_BYTES + OTHER_BYTES);

        var thawed = frozen.subList(0, 3);
        thawed.forEach(reader -> reader.stream.thaw());
        thawed.forEach(reader -> reader.readUpTo(MESSAGES));
        thawed.forEach(reader -> assertThat(reader.numbers).isEqualTo(expected));

        clock.advance(Duration.ofMinutes(11));
        say(author, room, MESSAGES);
        thawed.forEach(reader -> reader.readUpTo(MESSAGES + 1));
        var late = frozen.subList(3, FROZEN);
        late.forEach(reader -> reader.stream.thaw());
        late.forEach(reader -> assertThat(reader.stream.closeCode()).isEqualTo(4008));
        late.forEach(reader -> assertThat(reader.rest()).isEqualTo(expected.subList(0, reader.numbers.size()))
                .hasSizeLessThan(MESSAGES));
    }

    private static void say(Browser author, long room, int i) {
        author.post("/api/chat/rooms/" + room + "/messages", Map.of("op", World.op(), "text", i + LONG)).ok();
    }

    /// Bytes in use on the heap, once what is garbage is gone, and in buffers outside of it.
    private static long memory() {
        System.gc();
        var outside = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() + outside;
    }

    /// Keeps the numbers of what it hears, not the texts.
    private static final class Reader {

        private final StreamClient stream;
        private final List<Long> numbers = new ArrayList<>();

        Reader(StreamClient stream) {
            this.stream = stream;
        }

        void welcomed() {
            stream.next("welcome");
        }

        void readUpTo(int count) {
            while (numbers.size() < count) {
                numbers.add(stream.next("chat.posted").getJsonObject("d").getJsonObject("message").getLong("n"));
            }
        }

        List<Long> rest() {
            stream.taken().stream().filter(frame -> frame.getString("t").equals("chat.posted"))
                    .forEach(frame -> numbers.add(frame.getJsonObject("d").getJsonObject("message").getLong("n")));
            return numbers;
        }
    }
}
