package hub.chat.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Browser;
import hub.testing.StreamClient;
import hub.testing.World;

import static hub.chat.desk.DeskTown.letter;
import static hub.chat.desk.DeskTown.listed;
import static org.assertj.core.api.Assertions.assertThat;

class ScheduleTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir Path folder;

    private DeskTown town;
    private Browser nakamura;

    @BeforeEach
    void open() {
        town = new DeskTown(folder);
        nakamura = town.nakamura();
    }

    @AfterEach
    void close() {
        town.close();
    }

    private long schedule(String text, Duration ahead) {
        return town.schedule(nakamura, text, town.in(ahead)).ok().getLong("id");
    }

    private static void awaitSent(StreamClient device, long id) {
        device.next(frame -> frame.getString("t").equals("chat.unscheduled")
                && frame.getJsonObject("d").getLong("id") == id);
    }

    private static void awaitFailed(StreamClient device) {
        device.next(frame -> frame.getString("t").equals("chat.scheduled")
                && frame.getJsonObject("d").getJsonObject("scheduled").getString("failed") != null);
    }

    @Test
    void it_is_sent_when_its_time_has_come_and_not_before() {
        try (var device = nakamura.stream(""); var reader = town.sasaki().stream("")) {
            var later = schedule("夕方の報告です", HOUR.multipliedBy(2));
            var soon = schedule("朝の報告です", HOUR);
            town.clock.advance(HOUR);
            awaitSent(device, soon);
            assertThat(town.said(nakamura)).containsExactly("朝の報告です");
            assertThat(reader.next("chat.posted").getJsonObject("d").getJsonObject("message").getInstant("at"))
                    .isEqualTo(town.clock.instant());
            assertThat(listed(nakamura, "scheduled")).extracting(it -> it.getLong("id")).containsExactly(later);
        }
    }

    @Test
    void the_others_know_nothing_of_what_waits() {
        try (var other = town.sasaki().stream("")) {
            var id = schedule("まだ内緒です", HOUR);
            assertThat(town.toldOfDesk(town.sasaki(), other)).isEmpty();
            assertThat(listed(town.sasaki(), "scheduled")).isEmpty();
            assertThat(town.sasaki().delete("/api/chat/scheduled/" + id).code()).isEqualTo("not_found");
            assertThat(town.sasaki().post("/api/chat/scheduled/" + id + "/now", Map.of()).code())
                    .isEqualTo("not_found");
            assertThat(town.sasaki().patch("/api/chat/scheduled/" + id, Map.of("text", "すりかえ")).code())
                    .isEqualTo("not_found");
        }
    }

    @Test
    void a_restart_and_a_clock_that_jumps_neither_lose_nor_repeat_it() {
        schedule("一度だけ", HOUR);
        town.stop();
        town.clock.advance(HOUR.multipliedBy(5));
        town.start();
        nakamura = town.nakamura();
        try (var device = nakamura.stream("")) {
            town.clock.set(town.clock.instant().minus(HOUR.multipliedBy(6)));
            var second = schedule("そのあと", HOUR.multipliedBy(3));
            town.clock.advance(HOUR.multipliedBy(7));
            awaitSent(device, second);
        }
        assertThat(town.said(nakamura)).containsExactlyInAnyOrder("一度だけ", "そのあと");
    }

    @Test
    void what_was_due_together_is_sent_in_the_order_of_the_times() {
        try (var device = nakamura.stream("")) {
            var last = schedule("三", HOUR.multipliedBy(3));
            schedule("一", HOUR);
            schedule("二", HOUR.multipliedBy(2));
            town.clock.advance(HOUR.multipliedBy(5));
            awaitSent(device, last);
        }
        assertThat(town.said(nakamura)).containsExactly("一", "二", "三");
    }

    @Test
    void cancelled_while_it_becomes_due_it_is_either_sent_or_cancelled() throws InterruptedException {
        var ids = IntStream.range(0, 40).mapToObj(i -> schedule("第" + i, Duration.ofMinutes(10))).toList();
        town.clock.advance(HOUR);
        var refused = 0;
        for (var id : ids) {
            Thread.sleep(Duration.ofMillis(40));
            var code = nakamura.delete("/api/chat/scheduled/" + id).code();
            assertThat(code).isIn("", "desk.already_sent");
            refused += code.isEmpty() ? 0 : 1;
        }
        assertThat(listed(nakamura, "scheduled")).isEmpty();
        assertThat(town.said(nakamura)).hasSize(refused);
    }

    @Test
    void sent_now_from_many_devices_it_is_one_message() {
        var id = schedule("いま送る", HOUR);
        var codes = IntStream.range(0, 8).parallel()
                .mapToObj(_ -> nakamura.post("/api/chat/scheduled/" + id + "/now", Map.of()).code()).sorted().toList();
        assertThat(codes).startsWith("", "desk.already_sent").filteredOn(String::isEmpty).hasSize(1);
        assertThat(town.said(nakamura)).containsExactly("いま送る");
    }

    @Test
    void scheduled_twice_with_one_operation_it_is_one() {
        var first = DeskTown.schedule(nakamura, "once", town.room, letter("一つ"), town.in(HOUR)).ok();
        assertThat(DeskTown.schedule(nakamura, "once", town.room, letter("一つ"), town.in(HOUR)).ok()).isEqualTo(first);
        assertThat(listed(nakamura, "scheduled")).containsExactly(first);
    }

    @Test
    void text_and_time_can_be_changed() {
        var id = schedule("下書きのまま", HOUR);
        try (var device = nakamura.stream("")) {
            nakamura.patch("/api/chat/scheduled/" + id,
                    Map.of("text", "直しました", "at", town.in(HOUR.multipliedBy(3)).toString())).ok();
            town.clock.advance(HOUR.multipliedBy(2));
            assertThat(town.toldOfDesk(nakamura, device)).containsExactly("chat.scheduled");
            town.clock.advance(HOUR.multipliedBy(2));
            awaitSent(device, id);
        }
        assertThat(town.said(nakamura)).contains("直しました").doesNotContain("下書きのまま");
    }

    @Test
    void refused_when_it_is_due_it_stays_and_its_author_is_told() {
        var id = schedule("もう届きません", HOUR);
        try (var device = nakamura.stream("")) {
            nakamura.delete("/api/chat/rooms/" + town.room + "/members/" + nakamura.person()).ok();
            town.clock.advance(HOUR);
            awaitFailed(device);
        }
        assertThat(listed(nakamura, "scheduled")).singleElement()
                .satisfies(failed -> assertThat(failed.getString("failed")).isEqualTo("not_found"));
        assertThat(town.said(town.sasaki())).isEmpty();
        assertThat(nakamura.post("/api/chat/scheduled/" + id + "/now", Map.of()).code()).isEqualTo("not_found");
        assertThat(listed(nakamura, "scheduled")).hasSize(1);
        nakamura.delete("/api/chat/scheduled/" + id).ok();
        assertThat(listed(nakamura, "scheduled")).isEmpty();
    }

    @Test
    void one_that_failed_waits_again_when_it_is_given_another_time() {
        var id = schedule("戻ってきました", HOUR);
        try (var device = nakamura.stream("")) {
            nakamura.delete("/api/chat/rooms/" + town.room + "/members/" + nakamura.person()).ok();
            town.clock.advance(HOUR);
            awaitFailed(device);
            town.sasaki().post("/api/chat/rooms/" + town.room + "/members",
                    Map.of("people", List.of(nakamura.person()))).ok();
            nakamura.patch("/api/chat/scheduled/" + id, Map.of("at", town.in(HOUR).toString())).ok();
            town.clock.advance(HOUR);
            awaitSent(device, id);
        }
        assertThat(town.said(nakamura)).containsExactly("戻ってきました");
    }

    @Test
    void an_answer_goes_to_its_thread() {
        var n = World.say(town.sasaki(), town.room, "どう思いますか");
        var answer = letter("賛成です");
        answer.put("root", n);
        try (var device = nakamura.stream("")) {
            var id = DeskTown.schedule(nakamura, World.op(), town.room, answer, town.in(HOUR)).ok().getLong("id");
            town.clock.advance(HOUR);
            awaitSent(device, id);
        }
        assertThat(town.said(nakamura)).containsExactly("どう思いますか");
        var thread = nakamura.get("/api/chat/rooms/" + town.room + "/messages/" + n + "/thread").ok();
        assertThat(thread.getLong("head")).isEqualTo(1);
    }

    @Test
    void what_could_not_be_sent_is_said_when_it_is_scheduled() {
        var now = town.clock.instant();
        assertThat(town.schedule(nakamura, "過ぎた", now).code()).isEqualTo("desk.time_past");
        assertThat(town.schedule(nakamura, "過ぎた", Instant.EPOCH).code()).isEqualTo("desk.time_past");
        assertThat(town.schedule(nakamura, "遠い", now.plus(Duration.ofDays(400))).code()).isEqualTo("desk.time_far");
        assertThat(town.schedule(nakamura, " ", now.plus(HOUR)).code()).isEqualTo("chat.text_empty");
        assertThat(town.schedule(nakamura, "あ".repeat(10_001), now.plus(HOUR)).code()).isEqualTo("chat.text_too_long");
        assertThat(town.schedule(town.browser(World.TAKAHASHI), "外から", now.plus(HOUR)).code()).isEqualTo("not_found");
        var poll = letter("返信では問えません");
        poll.put("root", 1);
        poll.put("poll", Map.of("options", List.of("可", "否"), "multiple", false, "anonymous", false));
        assertThat(DeskTown.schedule(nakamura, World.op(), town.room, poll, now.plus(HOUR)).code())
                .isEqualTo("request.invalid");
        assertThat(listed(nakamura, "scheduled")).isEmpty();
    }

    @Test
    void a_hundred_may_wait() {
        IntStream.range(0, 100).forEach(i -> schedule("第" + i, HOUR));
        assertThat(town.schedule(nakamura, "百一", town.in(HOUR)).code()).isEqualTo("desk.too_many_scheduled");
    }
}
