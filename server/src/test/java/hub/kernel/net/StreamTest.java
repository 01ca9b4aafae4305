package hub.kernel.net;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.net.KernelServer.Entered;
import hub.kernel.net.KernelServer.Expelled;
import hub.kernel.net.KernelServer.Rang;
import hub.kernel.net.KernelServer.Said;
import hub.testing.StreamClient;

import static hub.kernel.net.KernelServer.KENTARO;
import static hub.kernel.net.KernelServer.MISAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StreamTest {

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
    void a_new_client_is_told_to_load_afresh_and_from_where_events_will_come() {
        server.emit(new Rang("before"));
        var misaki = server.open("misaki", "");
        var welcome = misaki.next("welcome").getJsonObject("d");
        assertThat(welcome.getString("mode")).isEqualTo("RESET");
        assertThat(welcome.getLong("seq")).isEqualTo(1);
        assertThat(welcome.getString("epoch")).isEqualTo(server.log.epoch());
        server.emit(new Rang("after"));
        assertThat(misaki.next("test.rang")).isEqualTo(new JsonObject("""
                {"s":2,"t":"test.rang","d":{"bell":"after"}}"""));
    }

    @Test
    void who_comes_back_gets_exactly_what_was_missed_and_then_what_is_new() {
        IntStream.rangeClosed(1, 5).forEach(i -> server.emit(new Rang("bell " + i)));
        var misaki = server.open("misaki", server.at(2));
        assertThat(misaki.next("welcome").getJsonObject("d").getString("mode")).isEqualTo("RESUMED");
        server.emit(new Rang("bell 6"));
        assertThat(seqs(misaki, 4)).containsExactly(3L, 4L, 5L, 6L);
    }

    @Test
    void a_position_of_another_log_or_from_the_future_or_unreadable_means_load_afresh() {
        server.emit(new Rang("one"));
        for (var since : List.of("other:1", server.at(99), server.at(0) + "x")) {
            assertThat(server.open("misaki", since).next("welcome").getJsonObject("d").getString("mode"))
                    .isEqualTo("RESET");
        }
    }

    @Test
    void who_was_away_longer_than_the_ring_reaches_loads_afresh() {
        server.emit(new Rang("one"));
        server.clock.advance(Duration.ofMinutes(11));
        server.emit(new Rang("two"));
        assertThat(server.open("misaki", server.at(0)).next("welcome").getJsonObject("d").getString("mode"))
                .isEqualTo("RESET");
        assertThat(server.open("misaki", server.at(1)).next("welcome").getJsonObject("d").getString("mode"))
                .isEqualTo("RESUMED");
    }

    @Test
    void only_members_hear_their_club_from_entering_to_leaving() {
        var misaki = server.open("misaki", "");
        var kentaro = server.open("kentaro", "");
        misaki.next("welcome");
        kentaro.next("welcome");
        server.emit(new Said(7, "too early"));
        server.emit(new Entered(MISAKI, 7));
        server.emit(new Said(7, "welcome"));
        server.emit(new Expelled(MISAKI, 7));
        server.emit(new Said(7, "too late"));
        server.emit(new Rang("end"));
        assertThat(kinds(misaki)).containsExactly("test.entered", "test.said", "test.expelled", "test.rang");
        assertThat(kinds(kentaro)).containsExactly("test.rang");
    }

    @Test
    void every_reader_gets_every_event_once_and_in_order_while_many_write() {
        var readers = IntStream.range(0, 20).mapToObj(i -> server.open(i % 2 == 0 ? "misaki" : "kentaro", "")).toList();
        readers.forEach(reader -> reader.next("welcome"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 1_000).forEach(i -> threads.submit(() -> server.emit(new Rang("bell " + i))));
        }
        var expected = LongStream.rangeClosed(1, 1_000).boxed().toList();
        readers.forEach(reader -> assertThat(seqs(reader, 1_000)).isEqualTo(expected));
    }

    @Test
    void a_client_cut_off_at_any_moment_misses_nothing_and_sees_nothing_twice() {
        var seen = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> IntStream.range(0, 2_000).forEach(i -> server.emit(new Rang("bell " + i))));
            long position = 0;
            while (position < 2_000) {
                try (var misaki = server.open("misaki", server.at(position))) {
                    for (var seq : seqs(misaki, (int) Math.min(150, 2_000 - position))) {
                        seen.add(seq);
                        position = seq;
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(LongStream.rangeClosed(1, 2_000).boxed().toList());
    }

    @Test
    void a_reader_that_stops_reading_holds_up_nobody_and_reads_on_where_it_was() {
        var frozen = server.open("misaki", "");
        var lively = server.open("kentaro", "");
        frozen.next("welcome");
        lively.next("welcome");
        frozen.freeze();
        var long_text = "長い話".repeat(2_000);
        IntStream.range(0, 600).forEach(i -> server.emit(new Rang(i + long_text)));
        var expected = LongStream.rangeClosed(1, 600).boxed().toList();
        assertThat(seqs(lively, 600)).isEqualTo(expected);
        frozen.thaw();
        assertThat(seqs(frozen, 600)).isEqualTo(expected);
    }

    @Test
    void live_values_come_at_once_when_watched_then_only_the_newest_and_only_those_watched() {
        var misaki = server.open("misaki", "");
        misaki.next("welcome");
        misaki.say("""
                {"t":"watch","topics":{"test.weather":[1,2,5000]}}""");
        assertThat(misaki.next("test.weather").getJsonArray("d")).hasSize(2);
        IntStream.rangeClosed(1, 100).forEach(i -> {
            server.weather.put(1L, "wind " + i);
            server.weather.put(3L, "rain " + i);
            server.stream.changed("test.weather", 1);
            server.stream.changed("test.weather", 3);
        });
        assertThat(misaki.next(frame -> frame.encode().contains("wind 100")).getJsonArray("d")).hasSize(1);
        misaki.say("""
                {"t":"watch","topics":{"test.weather":[2]}}""");
        misaki.say("""
                {"t":"watch","topics":{"test.weather":[2,4]}}""");
        assertThat(misaki.next("test.weather").getJsonArray("d").getJsonObject(0).getLong("place")).isEqualTo(4);
    }

    @Test
    void a_foreign_page_cannot_open_the_stream() {
        for (var origin : List.of("http://evil.example", "https://127.0.0.1:" + server.port(), "http://127.0.0.1:1",
                "null")) {
            assertThatThrownBy(() -> server.openFrom("misaki", origin))
                    .hasRootCauseMessage("Unexpected HTTP response status code 403");
        }
    }

    @Test
    void who_is_not_signed_in_or_no_longer_is_told_to_sign_in() {
        assertThat(server.open("nobody", "").closeCode()).isEqualTo(4101);
        assertThat(server.open("ended", "").closeCode()).isEqualTo(4101);
    }

    @Test
    void a_revoked_session_loses_its_connection_and_the_others_keep_theirs() {
        var misaki = server.open("misaki", "");
        var kentaro = server.open("kentaro", "");
        misaki.next("welcome");
        kentaro.next("welcome");
        server.stream.closeSession("s1", CloseCode.SESSION_REVOKED);
        assertThat(misaki.closeCode()).isEqualTo(4103);
        server.emit(new Rang("still here"));
        kentaro.next("test.rang");
    }

    @Test
    void who_asks_whether_the_line_still_works_is_answered() {
        var misaki = server.open("misaki", "");
        misaki.next("welcome");
        misaki.say("{\"t\":\"ping\"}");
        misaki.next("pong");
    }

    @Test
    void bad_frames_are_answered_with_what_is_wrong_and_change_nothing() {
        var misaki = server.open("misaki", "");
        misaki.next("welcome");
        var tooMany = "{\"t\":\"watch\",\"topics\":{\"test.weather\":" + LongStream.range(0, 1_001).boxed().toList()
                + "}}";
        for (var bad : List.of(
                "not json", "[]", "{}", "{\"t\":5}", "{\"t\":\"unknown\"}", "{\"t\":\"watch\"}",
                "{\"t\":\"watch\",\"topics\":{\"test.weather\":[\"x\"]}}",
                "{\"t\":\"watch\",\"topics\":{\"a\":[1]},\"more\":1}", tooMany)) {
            misaki.say(bad);
            var error = misaki.next("error").getJsonObject("d");
            assertThat(error.getString("code")).as(bad).isIn("request.malformed", "request.invalid");
            assertThat(error.getString("message")).isNotEmpty();
        }
        server.emit(new Rang("still here"));
        misaki.next("test.rang");
    }

    @Test
    void a_frame_above_the_limit_ends_the_connection_and_others_do_not_notice() {
        var misaki = server.open("misaki", "");
        var kentaro = server.open("kentaro", "");
        kentaro.next("welcome");
        misaki.say("x".repeat(StreamRoutes.MAX_FRAME + 1));
        assertThat(misaki.closeCode()).isEqualTo(4014);
        server.emit(new Rang("still here"));
        kentaro.next("test.rang");
    }

    @Test
    void a_client_that_floods_is_cut_with_a_code_that_says_so() {
        var misaki = server.open("misaki", "");
        misaki.next("welcome");
        try {
            for (int i = 0; i < 200 && misaki.isOpen(); i++) {
                misaki.say("{\"t\":\"pong\"}");
            }
        } catch (RuntimeException cutOff) {
            // Writing fails once the server has closed.
        }
        assertThat(misaki.closeCode()).isEqualTo(4013);
    }

    @Test
    void one_person_cannot_open_sockets_without_end() {
        var open = new ArrayList<StreamClient>();
        IntStream.range(0, 20).forEach(_ -> open.add(server.open("misaki", "")));
        open.forEach(client -> client.next("welcome"));
        assertThat(server.open("misaki", "").closeCode()).isEqualTo(4104);
        open.getFirst().close();
        server.open("kentaro", "").next("welcome");
    }

    private static List<Long> seqs(StreamClient client, int count) {
        return IntStream.range(0, count).mapToObj(_ -> client.next(frame -> frame.containsKey("s")).getLong("s"))
                .toList();
    }

    /// Kinds of the events up to the bell that ends a test.
    private static List<String> kinds(StreamClient client) {
        var kinds = new ArrayList<String>();
        do {
            kinds.add(client.next(frame -> frame.containsKey("s")).getString("t"));
        } while (!kinds.getLast().equals("test.rang"));
        return kinds;
    }
}
