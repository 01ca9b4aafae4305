package hub.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Browser;
import hub.testing.HubProcess;
import hub.testing.World;

import static org.assertj.core.api.Assertions.assertThat;

/// `kill -9` at any moment, again and again, while many write: what was acknowledged stays, once and in its place.
///
/// `-Dhub.kill.rounds=1000` for a long night; `-Dhub.kill.seed=…` repeats the moments of a run.
class KillIT {

    private static final int ROUNDS = Integer.getInteger("hub.kill.rounds", 50);
    private static final long SEED = Long.getLong("hub.kill.seed", System.nanoTime());
    private static final int WRITERS = 8;
    private static final int LEAST_MS = 300;
    private static final int SPREAD_MS = 500;

    @TempDir Path folder;

    private final Random moments = new Random(SEED);

    @Test
    void what_is_acknowledged_survives_every_kill_once_and_in_order() throws Exception {
        World.found(folder, HubTime.systemClock());
        HubProcess.start(folder, 0).stop();
        Sender sender;
        Watcher watcher;
        try (var hub = HubProcess.start(folder, 0)) {
            var sasaki = new Browser(hub.url()).signIn(World.SASAKI, World.PASSWORD);
            var nakamura = new Browser(hub.url()).signIn(World.NAKAMURA, World.PASSWORD);
            var rooms = IntStream.range(0, 3).mapToObj(i -> World.group(sasaki, "部屋" + i, nakamura)).toList();
            sender = new Sender(sasaki, rooms);
            watcher = new Watcher(nakamura);
            watcher.beginAfresh();
            sendUntilKilled(hub, sender);
            watcher.cutOff();
        }
        var started = System.nanoTime();
        for (int round = 2; round <= ROUNDS; round++) {
            try (var hub = HubProcess.start(folder, 0)) {
                comeBack(hub, sender, watcher);
                sendUntilKilled(hub, sender);
                watcher.cutOff();
            } catch (Throwable broken) {
                throw new AssertionError("round " + round + " of seed " + SEED, broken);
            }
        }
        try (var hub = HubProcess.start(folder, 0)) {
            comeBack(hub, sender, watcher);
        }
        System.out.printf("kill -9, %d rounds: %,d messages, %d sent again, %d ms a round%n", ROUNDS,
                sender.delivered().size(), sender.sentAgain(), (System.nanoTime() - started) / 1_000_000 / ROUNDS);
    }

    private void sendUntilKilled(HubProcess hub, Sender sender) throws InterruptedException {
        var threads = sender.start(WRITERS);
        sender.awaitFirstAnswer();
        Thread.sleep(LEAST_MS + moments.nextInt(SPREAD_MS));
        hub.kill();
        for (var thread : threads) {
            thread.join();
        }
    }

    private void comeBack(HubProcess hub, Sender sender, Watcher watcher) throws Exception {
        sender.moveTo(hub.url());
        watcher.comeBack(hub.url());
        sender.repeatSomeAnswered();
        sender.sendUnansweredAgain();
        try (var store = new Store(folder)) {
            assertThat(store.messages()).isEqualTo(sender.delivered());
            assertThat(store.gaps()).isEmpty();
            var posted = store.posted();
            assertThat(posted).hasSameSizeAs(sender.delivered());
            assertThat(watcher.seen(posted.size())).isEqualTo(posted);
            assertThat(store.integrity()).isEqualTo(List.of("ok"));
        }
    }
}
