package hub.community.watch;

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

import hub.community.Plaza;
import hub.testing.Browser;
import hub.testing.TestClock;

import static hub.community.Plaza.digest;
import static hub.community.Plaza.notices;
import static org.assertj.core.api.Assertions.assertThat;

/// What waits for an answer, told when work begins. The clock shows Wednesday 18 November 2026, 10:24; work begins at
/// 8:30.
class DigestTest {

    private static final Instant THURSDAY_MORNING = Instant.parse("2026-11-18T23:31:00Z");
    private static final Instant THURSDAY_NOON = Instant.parse("2026-11-19T03:30:00Z");
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-19T23:31:00Z");
    private static final Instant SATURDAY_MORNING = Instant.parse("2026-11-21T00:00:00Z");

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private Plaza plaza;
    private long tag;

    @BeforeEach
    void start() {
        plaza = new Plaza(folder, clock);
        tag = plaza.tag("旅費");
    }

    @AfterEach
    void stop() {
        plaza.close();
    }

    @Test
    void what_waits_is_told_when_work_begins_and_not_before() {
        plaza.watch(plaza.takahashi, "tag", tag).ok();
        plaza.unwatch(plaza.watanabe, "tag", tag).ok();
        var question = plaza.ask(plaza.nakamura, "宿泊費の上限は", tag);
        read(plaza.takahashi);
        turn(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(digest(plaza.takahashi)).as("asked today, told tomorrow").isEmpty();
        turn(THURSDAY_MORNING.minus(Duration.ofMinutes(5)));
        assertThat(digest(plaza.takahashi)).as("not at work yet").isEmpty();
        turn(THURSDAY_MORNING);
        assertThat(digest(plaza.takahashi)).containsExactly(List.of(question));
        assertThat(Plaza.unread(plaza.takahashi)).isEqualTo(1);
        assertThat(digest(plaza.nakamura)).as("asked it").isEmpty();
        assertThat(digest(plaza.watanabe)).as("does not care").isEmpty();
    }

    @Test
    void nobody_is_told_twice_a_day_even_after_a_restart_or_by_two_timers_at_once() throws InterruptedException {
        plaza.watch(plaza.takahashi, "tag", tag).ok();
        plaza.ask(plaza.nakamura, "宿泊費の上限は", tag);
        clock.set(THURSDAY_MORNING);
        var timers = IntStream.range(0, 8)
                .mapToObj(_ -> Thread.ofVirtual().start(plaza.hub().server()::everyMinute)).toList();
        for (var timer : timers) {
            timer.join();
        }
        plaza.signInAgain();
        plaza.ask(plaza.nakamura, "日当は出ますか", tag);
        plaza.restart();
        turn(THURSDAY_NOON);
        assertThat(digests(plaza.takahashi)).isEqualTo(1);
        turn(FRIDAY_MORNING);
        assertThat(digests(plaza.takahashi)).isEqualTo(2);
    }

    @Test
    void who_was_not_told_because_the_hub_was_down_is_told_when_it_is_back() {
        plaza.watch(plaza.takahashi, "tag", tag).ok();
        var question = plaza.ask(plaza.nakamura, "宿泊費の上限は", tag);
        clock.set(THURSDAY_NOON);
        plaza.restart();
        plaza.hub().server().everyMinute();
        assertThat(digest(plaza.takahashi)).containsExactly(List.of(question));
    }

    @Test
    void who_has_answered_in_a_topic_is_told_of_it_and_not_of_the_same_question_daily() {
        var before = plaza.ask(plaza.nakamura, "日当は出ますか", tag);
        plaza.answer(plaza.kobayashi, before, "出ます");
        var question = plaza.ask(plaza.nakamura, "宿泊費の上限は", tag);
        turn(THURSDAY_MORNING);
        assertThat(digest(plaza.kobayashi)).as("the other has an answer").containsExactly(List.of(question));
        turn(FRIDAY_MORNING);
        assertThat(digests(plaza.kobayashi)).isEqualTo(1);
        turn(FRIDAY_MORNING.plus(Duration.ofDays(7)));
        assertThat(digests(plaza.kobayashi)).as("a week later").isEqualTo(2);
    }

    @Test
    void what_is_answered_hidden_or_asked_before_waits_no_more() {
        plaza.watch(plaza.takahashi, "tag", tag).ok();
        var answered = plaza.ask(plaza.nakamura, "宿泊費の上限は", tag);
        var hidden = plaza.ask(plaza.nakamura, "不適切な内容", tag);
        plaza.answer(plaza.igarashi, answered, "1万円です");
        plaza.hide(hidden);
        turn(THURSDAY_MORNING);
        assertThat(digest(plaza.takahashi)).isEmpty();
    }

    @Test
    void what_is_hidden_later_leaves_the_digest_and_an_empty_digest_goes() {
        plaza.watch(plaza.takahashi, "tag", tag).ok();
        var first = plaza.ask(plaza.nakamura, "宿泊費の上限は", tag);
        var second = plaza.ask(plaza.nakamura, "日当は出ますか", tag);
        turn(THURSDAY_MORNING);
        plaza.hide(first);
        assertThat(digest(plaza.takahashi)).containsExactly(List.of(second));
        plaza.hide(second);
        assertThat(digests(plaza.takahashi)).isZero();
    }

    @Test
    void the_section_in_charge_is_told_and_nobody_on_a_day_off() {
        var question = plaza.ask(plaza.nakamura, "確認申請の控えはどこ",
                Map.of("concerned", plaza.unit("建築課")));
        turn(SATURDAY_MORNING);
        assertThat(digest(plaza.watanabe)).as("Saturday").isEmpty();
        turn(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(digest(plaza.watanabe)).containsExactly(List.of(question));
        assertThat(digest(plaza.igarashi)).isEmpty();
    }

    @Test
    void who_asked_anonymously_is_not_told_of_the_own_question() {
        var category = plaza.anonymousCategory();
        plaza.watch(plaza.takahashi, "tag", tag).ok();
        plaza.watch(plaza.kobayashi, "tag", tag).ok();
        plaza.askAnonymously(plaza.takahashi, category, "旅費を立て替えられません", tag);
        turn(THURSDAY_MORNING);
        assertThat(digests(plaza.takahashi)).isZero();
        assertThat(digests(plaza.kobayashi)).isEqualTo(1);
    }

    private void turn(Instant to) {
        clock.set(to);
        plaza.hub().server().everyMinute();
        plaza.signInAgain();
    }

    private static long digests(Browser person) {
        return notices(person).stream().filter("DIGEST"::equals).count();
    }

    private static void read(Browser person) {
        person.post("/api/community/notices/read", Map.of("upTo", Long.MAX_VALUE)).ok();
    }
}
