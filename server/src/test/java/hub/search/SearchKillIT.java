package hub.search;

import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.db.Database;
import hub.kernel.db.DatabaseConfig;
import hub.kernel.time.HubTime;
import hub.testing.Browser;
import hub.testing.HubProcess;
import hub.testing.World;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// `kill -9` while the index is written and while a new one is made: everything is found again, without anybody's help.
class SearchKillIT {

    private static final int ROUNDS = Integer.getInteger("hub.kill.rounds", 3);
    private static final long SEED = Long.getLong("hub.kill.seed", System.nanoTime());
    private static final int WRITERS = 4;
    private static final int HISTORY = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;

    private final Random moments = new Random(SEED);
    private final AtomicLong newest = new AtomicLong();
    private volatile long acknowledged;
    private long room;

    @Test
    void what_was_acknowledged_is_found_after_every_kill_in_the_middle_of_indexing() throws Exception {
        found();
        for (int round = 1; round <= ROUNDS; round++) {
            try (var hub = HubProcess.start(folder, 0)) {
                var sasaki = signIn(hub);
                eventually(() -> documents(sasaki), messages());
                assertThat(hits(sasaki, "記録" + acknowledged + "号")).as("seed " + SEED).isEqualTo(round == 1 ? 0 : 1);
                sendUntilKilled(hub, sasaki);
            }
        }
        try (var hub = HubProcess.start(folder, 0)) {
            var sasaki = signIn(hub);
            eventually(() -> documents(sasaki), messages());
            assertThat(hits(sasaki, "記録" + acknowledged + "号")).as("seed " + SEED).isEqualTo(1);
        }
    }

    @Test
    void the_old_index_answers_after_every_kill_in_the_middle_of_making_a_new_one() throws Exception {
        found();
        writeHistory();
        SearchTown.deleteIndex(folder);
        try (var hub = HubProcess.start(folder, 0)) {
            var sasaki = signIn(hub);
            eventually(() -> documents(sasaki), (long) HISTORY);
            hub.stop();
        }
        for (int round = 1; round <= ROUNDS; round++) {
            try (var hub = HubProcess.start(folder, 0)) {
                var sasaki = signIn(hub);
                assertThat(hits(sasaki, "歴史77号")).as("seed " + SEED).isEqualTo(1);
                sasaki.post("/api/search/rebuild", Map.of()).ok();
                eventually(() -> status(sasaki).getLong("done") > 0, true);
                World.say(sasaki, room, "作り直し" + round + "回目");
                LockSupport.parkNanos(Duration.ofMillis(moments.nextInt(500)).toNanos());
                hub.kill();
            }
        }
        try (var hub = HubProcess.start(folder, 0)) {
            var sasaki = signIn(hub);
            eventually(() -> documents(sasaki), (long) HISTORY + ROUNDS);
            sasaki.post("/api/search/rebuild", Map.of()).ok();
            eventually(() -> status(sasaki).getString("state"), "READY");
            assertThat(documents(sasaki)).isEqualTo((long) HISTORY + ROUNDS);
            assertThat(hits(sasaki, "作り直し" + ROUNDS + "回目")).isEqualTo(1);
        }
    }

    private void found() {
        World.found(folder, HubTime.systemClock());
        try (var hub = HubProcess.start(folder, 0)) {
            room = World.group(signIn(hub), "記録室", new Browser(hub.url()).signIn(World.NAKAMURA, World.PASSWORD));
            hub.stop();
        }
    }

    private static Browser signIn(HubProcess hub) {
        return new Browser(hub.url()).signIn(World.SASAKI, World.PASSWORD);
    }

    private void sendUntilKilled(HubProcess hub, Browser by) throws InterruptedException {
        var before = newest.get();
        var threads = IntStream.range(0, WRITERS).mapToObj(_ -> Thread.ofVirtual().start(() -> send(by))).toList();
        eventually(() -> newest.get() > before + WRITERS, true);
        Thread.sleep(300 + moments.nextInt(700));
        hub.kill();
        for (var thread : threads) {
            thread.join();
        }
    }

    private void send(Browser by) {
        try {
            while (true) {
                var i = newest.incrementAndGet();
                World.say(by, room, "記録" + i + "号");
                acknowledged = i;
            }
        } catch (RuntimeException killed) {
            assertThat(killed).isNotNull();
        }
    }

    private void writeHistory() {
        inDatabase(db -> db.write(sql -> {
            var author = sql.query("select min(id) as id from person").one(row -> row.longOf("id"));
            for (int n = 1; n <= HISTORY; n++) {
                sql.update(
                        "insert into chat_message (room_id, n, author_id, at, text) values (:room, :n, :author, :at, :text)")
                        .bind("room", room).bind("n", n).bind("author", author).bind("at", 1_760_000_000_000L + n)
                        .bind("text", "窓口の歴史" + n + "号について確認しました").run();
            }
            return sql.update("update chat_room set head = :head where id = :room").bind("head", HISTORY)
                    .bind("room", room)
                    .run();
        }));
    }

    private long messages() {
        return inDatabase(db -> db
                .read(sql -> sql.query("select count(*) as all_ from chat_message").one(row -> row.longOf("all_"))));
    }

    private <T> T inDatabase(Function<Database, T> work) {
        try (var db = Database.open(new DatabaseConfig(folder.resolve("hub.db"), 1), List.of(), () -> {})) {
            return work.apply(db);
        }
    }

    private static JsonObject status(Browser by) {
        return by.get("/api/search/status").ok();
    }

    private static long documents(Browser by) {
        return status(by).getLong("documents");
    }

    private static int hits(Browser by, String text) {
        var answer = by.get("/api/search?kind=messages&text=" + URLEncoder.encode("\"" + text + "\"", UTF_8)).ok();
        return answer.getJsonObject("messages").getJsonArray("hits").size();
    }

    private static <T> void eventually(Supplier<T> actual, T expected) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && !actual.get().equals(expected)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(actual.get()).isEqualTo(expected);
    }
}
