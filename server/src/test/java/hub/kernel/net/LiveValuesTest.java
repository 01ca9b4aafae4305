package hub.kernel.net;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.StreamClient;

import static hub.kernel.net.KernelServer.MISAKI;
import static org.assertj.core.api.Assertions.assertThat;

class LiveValuesTest {

    private static final String KIND = "test.weather";

    @TempDir Path folder;

    private KernelServer server;

    @BeforeEach
    void start() {
        server = new KernelServer(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void who_sees_alike_shares_what_was_encoded_once_and_each_view_has_its_own() {
        var clients = IntStream.range(0, 12).mapToObj(i -> open(i % 2 == 0 ? "misaki" : "kentaro")).toList();
        clients.forEach(client -> places(client, watch(1)));
        server.encoded.set(0);
        change(1, "storm");
        for (int i = 0; i < clients.size(); i++) {
            assertThat(told(clients.get(i), 1, "storm").getString("view")).isEqualTo(i % 2 == 0 ? "rough" : "exact");
        }
        // Two views on two loops.
        assertThat(server.encoded.get()).isBetween(2, 4);
    }

    @Test
    void what_nobody_may_see_is_not_sent_and_does_no_harm() {
        var misaki = open("misaki");
        assertThat(places(misaki, watch(1, 5_000))).containsOnlyKeys(1L);
        change(5_000, "secret");
        change(1, "storm");
        assertThat(values(misaki.next(KIND))).containsExactly(Map.entry(1L, "storm"));
    }

    @Test
    void other_roles_count_for_a_connection_that_is_open_and_it_is_sent_all_anew_under_the_new_view() {
        var misaki = open("misaki");
        misaki.say(watch(1, 2));
        var before = misaki.next(KIND);
        server.sessions.put("misaki", new Session("s1", MISAKI, Set.of(Role.MEMBER, Role.ADMINISTRATOR), "token-m"));
        server.stream.viewsChanged();
        var after = misaki.next(KIND);
        assertThat(values(after)).containsOnlyKeys(1L, 2L);
        assertThat(after.getJsonArray("d").stream().map(value -> ((JsonObject) value).getString("view")))
                .containsOnly("exact");
        assertThat(generation(after)).isNotEqualTo(generation(before));
        misaki.close();
        assertThat(places(open("misaki"), watch(since(before), 1, 2))).as("a mark of before").containsOnlyKeys(1L, 2L);
    }

    @Test
    void who_comes_back_is_sent_only_what_changed_meanwhile() {
        var misaki = open("misaki");
        misaki.say(watch(1, 2, 3));
        misaki.next(KIND);
        change(1, "rain");
        var last = misaki.next(KIND);
        misaki.close();
        change(3, "fog");
        assertThat(places(open("misaki"), watch(since(last), 1, 2, 3))).containsExactly(Map.entry(3L, "fog"));
    }

    @Test
    void who_comes_back_to_something_unchanged_is_sent_nothing() {
        var misaki = open("misaki");
        misaki.say(watch(1, 2));
        var mark = since(misaki.next(KIND));
        misaki.say(watch());
        misaki.say(watch(mark, 1, 2));
        misaki.say(watch(1, 2, 3));
        assertThat(values(misaki.next(KIND))).containsOnlyKeys(3L);
    }

    @Test
    void what_comes_into_sight_is_sent_however_old_it_is() {
        var misaki = open("misaki");
        misaki.say(watch(1));
        misaki.next(KIND);
        change(2, "rain");
        change(1, "rain");
        var mark = since(misaki.next(KIND));
        assertThat(places(misaki, watch(1, 2))).as("scrolled to").containsExactly(Map.entry(2L, "rain"));
        misaki.say(watch(1));
        assertThat(places(misaki, watch(1, 2))).as("scrolled away and back").containsExactly(Map.entry(2L, "rain"));
        var back = open("misaki");
        back.say(watch(mark, 1));
        assertThat(places(back, watch(1, 2))).as("after a cut").containsExactly(Map.entry(2L, "rain"));
    }

    @Test
    void a_mark_that_says_nothing_means_all() {
        var mark = since(firstFrame(open("misaki")));
        for (var worthless : List.of("other:1", mark + "999", mark + "x", "", ":", "x:-1")) {
            assertThat(places(open("misaki"), watch(worthless, 1, 2))).as(worthless).containsOnlyKeys(1L, 2L);
        }
        server.close();
        server = new KernelServer(folder);
        assertThat(places(open("misaki"), watch(mark, 1, 2))).as("a restart").containsOnlyKeys(1L, 2L);
    }

    @Test
    void frames_name_the_watch_they_were_sent_under() {
        var misaki = open("misaki");
        misaki.say("""
                {"t":"watch","topics":{"test.weather":[1]},"n":7}""");
        assertThat(misaki.next(KIND).getLong("n")).isEqualTo(7);
        misaki.say("""
                {"t":"watch","topics":{"test.weather":[1,2]},"n":8}""");
        assertThat(misaki.next(KIND).getLong("n")).isEqualTo(8);
        change(1, "rain");
        assertThat(misaki.next(KIND).getLong("n")).isEqualTo(8);
    }

    @Test
    void a_rush_of_changes_is_two_frames_a_second_at_most() throws InterruptedException {
        var misaki = open("misaki");
        places(misaki, watch(1, 2));
        for (int i = 0; i < 150; i++) {
            change(1 + i % 2, "wind " + i);
            Thread.sleep(10);
        }
        told(misaki, 2, "wind 149");
        assertThat(misaki.taken()).isEmpty();
        // Some three on an idle machine; without the tick it would be 150.
        assertThat(seen).isLessThan(50);
    }

    @Test
    void who_does_not_read_for_a_while_finds_the_newest_of_everything_and_only_that() {
        var frozen = open("misaki");
        var lively = open("misaki");
        places(frozen, watch(1, 2));
        places(lively, watch(1, 2));
        frozen.freeze();
        var far = LongStream.rangeClosed(100, 259).toArray();
        var long_text = "長い話".repeat(12_000);
        LongStream.of(far).forEach(place -> server.weather.put(place, long_text));
        frozen.say(watch(LongStream.concat(LongStream.of(1, 2), LongStream.of(far)).toArray()));
        for (var weather : List.of("wind", "rain", "fog")) {
            change(1, weather);
            told(lively, 1, weather);
        }
        change(2, "snow");
        told(lively, 2, "snow");
        frozen.thaw();
        var first = frozen.next(KIND);
        assertThat(values(first)).hasSize(far.length);
        assertThat(values(frozen.next(KIND))).containsExactly(Map.entry(1L, "fog"), Map.entry(2L, "snow"));
    }

    private int seen;

    private StreamClient open(String who) {
        var client = server.open(who, "");
        client.next("welcome");
        return client;
    }

    private void change(long place, String weather) {
        server.weather.put(place, weather);
        server.stream.changed(KIND, place);
    }

    private JsonObject firstFrame(StreamClient client) {
        client.say(watch(1));
        return client.next(KIND);
    }

    private static Map<Long, String> places(StreamClient client, String watch) {
        client.say(watch);
        return values(client.next(KIND));
    }

    private static Map<Long, String> values(JsonObject frame) {
        var values = new TreeMap<Long, String>();
        frame.getJsonArray("d").stream().map(JsonObject.class::cast)
                .forEach(value -> values.put(value.getLong("place"), value.getString("weather")));
        return values;
    }

    /// Waits until the client is told this weather of this place.
    private JsonObject told(StreamClient client, long place, String weather) {
        while (true) {
            var frame = client.next(KIND);
            seen++;
            for (var value : frame.getJsonArray("d")) {
                var one = (JsonObject) value;
                if (one.getLong("place") == place && one.getString("weather").equals(weather)) {
                    return one;
                }
            }
        }
    }

    private static String watch(long... places) {
        return "{\"t\":\"watch\",\"topics\":{\"test.weather\":" + list(places) + "}}";
    }

    private static String watch(String since, long... places) {
        return "{\"t\":\"watch\",\"topics\":{\"test.weather\":" + list(places) + "},\"since\":\"" + since + "\"}";
    }

    private static List<Long> list(long... places) {
        return LongStream.of(places).boxed().toList();
    }

    private static String since(JsonObject frame) {
        return frame.getString("v");
    }

    private static String generation(JsonObject frame) {
        return frame.getString("v").split(":", -1)[0];
    }
}
