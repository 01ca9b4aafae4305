package hub.presence.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.World;

import static hub.presence.watch.WatchTown.ask;
import static hub.presence.watch.WatchTown.fired;
import static hub.presence.watch.WatchTown.watches;
import static org.assertj.core.api.Assertions.assertThat;

class WatchTest {

    /// 20:00 in Japan on the day of the tests.
    private static final Instant EVENING = Instant.parse("2026-11-18T11:00:00Z");

    @TempDir Path folder;

    private WatchTown town;
    private Browser nakamura;
    private Browser sasaki;

    @BeforeEach
    void open() {
        town = new WatchTown(folder);
        nakamura = town.nakamura();
        sasaki = town.sasaki();
        town.choose(sasaki, "BUSY");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_watch_waits_until_the_evening() {
        var watch = ask(nakamura, sasaki).ok();
        assertThat(watch.getLong("person")).isEqualTo(sasaki.person());
        assertThat(watch.getInstant("until")).isEqualTo(EVENING);
        assertThat(watch.getString("firedAt")).isNull();
        assertThat(watches(nakamura)).containsExactly(watch);
    }

    @Test
    void asked_again_it_is_the_same_watch() {
        var watch = ask(nakamura, sasaki).ok();
        town.clock.advance(Duration.ofMinutes(5));
        assertThat(ask(nakamura, sasaki).ok()).isEqualTo(watch);
        assertThat(watches(nakamura)).containsExactly(watch);
    }

    @Test
    void it_fires_once_on_all_three_devices() {
        var devices = Stream.generate(() -> nakamura.stream("")).limit(3).toList();
        var watch = ask(nakamura, sasaki).ok();
        town.choose(sasaki, "AVAILABLE");
        assertThat(devices).allSatisfy(device -> assertThat(fired(device).getLong("id"))
                .isEqualTo(watch.getLong("id")));
        town.choose(sasaki, "BUSY");
        town.choose(sasaki, "TELEWORK");
        assertThat(devices).allSatisfy(device -> assertThat(town.toldOfWatches(nakamura, device)).isEmpty());
        assertThat(watches(nakamura)).singleElement()
                .satisfies(kept -> assertThat(kept.getString("firedAt")).isNotNull());
        devices.forEach(StreamClient::close);
    }

    @Test
    void whoever_is_free_already_is_told_at_once() {
        town.choose(sasaki, "TELEWORK");
        try (var device = nakamura.stream("")) {
            ask(nakamura, sasaki).ok();
            assertThat(fired(device).getLong("person")).isEqualTo(sasaki.person());
        }
    }

    @Test
    void it_fires_when_a_state_chosen_by_hand_is_over_and_the_person_is_at_a_device() {
        try (var desk = sasaki.stream(""); var device = nakamura.stream("")) {
            ask(nakamura, sasaki).ok();
            desk.say("{\"t\":\"activity\",\"visible\":true,\"touched\":true}");
            sasaki.delete("/api/presence/manual").ok();
            assertThat(fired(device).getLong("person")).isEqualTo(sasaki.person());
        }
    }

    @Test
    void everybody_who_waits_is_told_and_the_person_is_not() {
        var watchers = List.of(nakamura, town.takahashi(), town.browser(World.KOBAYASHI));
        var devices = watchers.stream().map(watcher -> watcher.stream("")).toList();
        try (var watched = sasaki.stream("")) {
            watchers.forEach(watcher -> ask(watcher, sasaki).ok());
            town.choose(sasaki, "AVAILABLE");
            assertThat(devices).allSatisfy(WatchTown::fired);
            assertThat(town.toldOfWatches(sasaki, watched)).isEmpty();
        }
        assertThat(watches(sasaki)).isEmpty();
        devices.forEach(StreamClient::close);
    }

    @Test
    void free_at_the_moment_of_asking_is_never_missed() throws InterruptedException {
        try (var device = nakamura.stream("")) {
            for (int round = 0; round < 30; round++) {
                town.choose(sasaki, "BUSY");
                var free = Thread.ofVirtual().start(() -> town.choose(sasaki, "AVAILABLE"));
                var id = ask(nakamura, sasaki).ok().getLong("id");
                free.join();
                assertThat(fired(device).getLong("id")).isEqualTo(id);
            }
            assertThat(town.toldOfWatches(nakamura, device)).isEmpty();
        }
    }

    @Test
    void asked_from_many_devices_at_once_it_is_one_watch() {
        var ids = IntStream.range(0, 16).parallel()
                .mapToObj(_ -> ask(nakamura, sasaki).ok().getLong("id")).distinct().toList();
        assertThat(ids).hasSize(1);
        assertThat(watches(nakamura)).hasSize(1);
    }

    @Test
    void a_restart_between_asking_and_free_loses_nothing() {
        var watch = ask(nakamura, sasaki).ok();
        restart();
        assertThat(watches(nakamura)).containsExactly(watch);
        try (var device = nakamura.stream("")) {
            town.choose(sasaki, "AVAILABLE");
            assertThat(fired(device).getLong("id")).isEqualTo(watch.getLong("id"));
        }
    }

    @Test
    void what_fired_before_a_restart_does_not_fire_again() {
        ask(nakamura, sasaki).ok();
        fire();
        var before = watches(nakamura);
        restart();
        try (var device = nakamura.stream("")) {
            town.choose(sasaki, "BUSY");
            town.choose(sasaki, "AVAILABLE");
            assertThat(town.toldOfWatches(nakamura, device)).isEmpty();
        }
        assertThat(watches(nakamura)).isEqualTo(before);
    }

    @Test
    void a_device_that_was_away_is_told_when_it_resumes() {
        String since;
        try (var device = nakamura.stream("")) {
            since = position(device);
        }
        var watch = ask(nakamura, sasaki).ok();
        fire();
        try (var device = nakamura.stream(since)) {
            assertThat(fired(device).getLong("id")).isEqualTo(watch.getLong("id"));
        }
    }

    @Test
    void who_became_free_just_before_the_hub_stopped_is_found_at_the_start() {
        town.choose(sasaki, "AVAILABLE");
        String since;
        try (var device = nakamura.stream("")) {
            since = position(device);
        }
        town.stop();
        town.write(nakamura, false, sasaki.person());
        start();
        try (var device = nakamura.stream(since)) {
            assertThat(fired(device).getLong("person")).isEqualTo(sasaki.person());
            assertThat(town.toldOfWatches(nakamura, device)).isEmpty();
        }
    }

    @Test
    void twenty_watches_are_the_most() {
        town.stop();
        town.write(nakamura, false, LongStream.rangeClosed(9001, 9020).toArray());
        start();
        assertThat(ask(nakamura, sasaki).code()).isEqualTo("presence.watch_too_many");
        assertThat(watches(nakamura)).hasSize(WatchService.MAX_WATCHES);
    }

    @Test
    void the_oldest_that_fired_makes_room() {
        town.stop();
        town.write(nakamura, false, LongStream.rangeClosed(9001, 9018).toArray());
        town.write(nakamura, true, 9019, 9020);
        start();
        ask(nakamura, sasaki).ok();
        assertThat(watches(nakamura)).hasSize(20).extracting(watch -> watch.getLong("person"))
                .contains(9020L, sasaki.person()).doesNotContain(9019L);
    }

    @Test
    void old_snapshot_and_its_events_are_the_new_snapshot() {
        var takahashi = town.takahashi();
        town.choose(takahashi, "BUSY");
        try (var device = nakamura.stream("")) {
            var held = new WatchesOfClient(watches(nakamura));
            var first = ask(nakamura, sasaki).ok().getLong("id");
            held.hear(device, 1).is(watches(nakamura));
            ask(nakamura, takahashi).ok();
            held.hear(device, 1).is(watches(nakamura));
            town.choose(sasaki, "AVAILABLE");
            held.hear(device, 1).is(watches(nakamura));
            ask(nakamura, sasaki).ok();
            held.hear(device, 3).is(watches(nakamura));
            assertThat(putAway(nakamura, first).code()).as("the new one took its place").isEqualTo("not_found");
            town.clock.set(EVENING);
            held.hear(device, 2).is(watches(nakamura));
            assertThat(watches(nakamura)).isEmpty();
        }
    }

    @Test
    void once_put_away_it_is_gone_on_all_devices_and_can_be_asked_anew() {
        try (var device = nakamura.stream("")) {
            var first = ask(nakamura, sasaki).ok().getLong("id");
            assertThat(putAway(nakamura, first).status()).isEqualTo(200);
            assertThat(device.next("presence.watch.ended").getJsonObject("d").getLong("id")).isEqualTo(first);
            assertThat(watches(nakamura)).isEmpty();
            town.choose(sasaki, "AVAILABLE");
            assertThat(town.toldOfWatches(nakamura, device)).isEmpty();
            town.choose(sasaki, "BUSY");
            assertThat(ask(nakamura, sasaki).ok().getLong("id")).isGreaterThan(first);
        }
    }

    @Test
    void in_the_evening_all_of_it_is_over() {
        town.choose(town.takahashi(), "BUSY");
        ask(nakamura, sasaki).ok();
        ask(nakamura, town.takahashi()).ok();
        fire();
        try (var device = nakamura.stream("")) {
            town.clock.set(EVENING.minusSeconds(1));
            assertThat(town.toldOfWatches(nakamura, device)).isEmpty();
            town.clock.set(EVENING.plusSeconds(1));
            town.choose(town.takahashi(), "AVAILABLE");
            device.next("presence.watch.ended");
            device.next("presence.watch.ended");
            assertThat(town.toldOfWatches(nakamura, device)).isEmpty();
        }
        assertThat(watches(nakamura)).isEmpty();
    }

    @Test
    void what_ended_while_the_hub_was_down_does_not_fire() {
        ask(nakamura, sasaki).ok();
        town.stop();
        town.clock.set(EVENING.plusSeconds(60));
        start();
        try (var device = nakamura.stream("")) {
            town.choose(sasaki, "AVAILABLE");
            assertThat(town.toldOfWatches(nakamura, device)).doesNotContain("fired");
        }
    }

    @Test
    void who_leaves_is_not_waited_for_any_more() {
        var takahashi = town.takahashi();
        town.choose(takahashi, "BUSY");
        ask(nakamura, takahashi).ok();
        try (var device = nakamura.stream("")) {
            World.leave(sasaki, LocalDate.of(2026, 11, 18), World.TAKAHASHI);
            device.next("presence.watch.ended");
        }
        assertThat(watches(nakamura)).isEmpty();
        assertThat(ask(nakamura, takahashi).code()).isEqualTo("not_found");
    }

    @Test
    void nobody_waits_for_oneself_or_for_who_is_not_there() {
        assertThat(ask(nakamura, nakamura).code()).isEqualTo("presence.watch_of_oneself");
        assertThat(nakamura.post("/api/presence/watches", Map.of("person", 999_999)).code()).isEqualTo("not_found");
        assertThat(nakamura.post("/api/presence/watches", Map.of()).code()).isEqualTo("request.invalid");
        assertThat(watches(nakamura)).isEmpty();
    }

    @Test
    void the_watches_of_others_can_neither_be_seen_nor_ended() {
        var watch = ask(nakamura, sasaki).ok();
        assertThat(putAway(sasaki, watch.getLong("id")).code()).isEqualTo("not_found");
        assertThat(putAway(town.takahashi(), watch.getLong("id")).code()).isEqualTo("not_found");
        assertThat(watches(town.takahashi())).isEmpty();
        assertThat(watches(nakamura)).containsExactly(watch);
    }

    @Test
    void who_is_not_signed_in_asks_for_nothing() {
        var stranger = town.stranger();
        assertThat(ask(stranger, sasaki).code()).isEqualTo("session.required");
        assertThat(stranger.get("/api/presence/watches").code()).isEqualTo("session.required");
        assertThat(putAway(stranger, 1).code()).isEqualTo("session.required");
    }

    private static String position(StreamClient device) {
        var welcome = device.next("welcome").getJsonObject("d");
        return welcome.getString("epoch") + ":" + welcome.getLong("seq");
    }

    private static Browser.Answer putAway(Browser watcher, long id) {
        return watcher.delete("/api/presence/watches/" + id);
    }

    /// Sasaki is free, and Nakamura has been told on a device.
    private void fire() {
        try (var device = nakamura.stream("")) {
            town.choose(sasaki, "AVAILABLE");
            fired(device);
        }
    }

    private void restart() {
        town.restart();
        nakamura = town.nakamura();
        sasaki = town.sasaki();
    }

    private void start() {
        town.start();
        nakamura = town.nakamura();
        sasaki = town.sasaki();
    }
}
