package hub.booking.notice;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.testing.Booker.act;
import static hub.testing.Booker.invited;
import static hub.testing.Booker.objects;
import static hub.testing.Booker.pass;
import static org.assertj.core.api.Assertions.assertThat;

class BookingNoticeTest {

    private static final Instant START = Booker.at(LocalDate.parse("2026-11-18"), 13, 0);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser nakamura;
    private Browser takahashi;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void who_is_invited_is_told_and_who_invites_hears_the_answer() {
        var meeting = meeting("打合せ");
        assertThat(kinds(takahashi)).containsExactly("INVITED");
        assertThat(kinds(nakamura)).isEmpty();
        act(takahashi, meeting, "answer", Map.of("answer", "MAYBE")).ok();
        assertThat(kinds(nakamura)).containsExactly("ANSWERED");
        Booker.change(nakamura, meeting, Map.of("title", "打合せ（改）")).ok();
        Booker.change(nakamura, meeting, Map.of("note", "資料あり")).ok();
        assertThat(kinds(takahashi)).containsExactly("CHANGED", "INVITED");
        Booker.cancel(nakamura, meeting).ok();
        assertThat(kinds(takahashi)).containsExactly("CANCELLED", "CHANGED", "INVITED");
    }

    @Test
    void many_dates_of_a_series_are_one_notice() {
        var wish = Booker.wish("定例", START, 60);
        wish.put("attendees", invited(takahashi));
        wish.put("repeat", Map.of("freq", "WEEKLY", "interval", 1, "days", List.of(), "count", 5));
        wish.put("conflicts", "BOOK_AROUND");
        var made = nakamura.post("/api/booking/series", wish).ok();
        assertThat(kinds(takahashi)).containsExactly("INVITED");
        nakamura.delete("/api/booking/series/" + made.getLong("series") + "?scope=all&op=" + World.op()).ok();
        assertThat(kinds(takahashi)).containsExactly("CANCELLED", "INVITED");
    }

    @Test
    void notices_come_at_once_and_are_read_on_all_devices() {
        try (var stream = takahashi.stream("")) {
            stream.next("welcome");
            meeting("打合せ");
            var told = stream.next("booking.noticed").getJsonObject("d").getJsonObject("notice");
            assertThat(told.getString("kind")).isEqualTo("INVITED");
            assertThat(page(takahashi).getInteger("unread")).isEqualTo(1);
            takahashi.post("/api/booking/notices/read", Map.of("upTo", told.getLong("id"))).ok();
            assertThat(stream.next("booking.noticesRead").getJsonObject("d").getLong("upTo"))
                    .isEqualTo(told.getLong("id"));
            assertThat(page(takahashi).getInteger("unread")).isZero();
        }
    }

    @Test
    void one_is_reminded_once_as_long_before_as_one_has_chosen() {
        meeting("打合せ");
        takahashi.put("/api/booking/notices/settings", Map.of("minutes", 30)).ok();
        clock.set(START.minus(Duration.ofMinutes(35)));
        hub.server().everyMinute();
        assertThat(kinds(takahashi)).doesNotContain("SOON");
        pass(clock, hub, Duration.ofMinutes(6));
        assertThat(kinds(takahashi)).containsExactly("SOON", "INVITED");
        assertThat(kinds(nakamura)).isEmpty();
        pass(clock, hub, Duration.ofMinutes(40));
        assertThat(kinds(takahashi)).containsExactly("SOON", "INVITED");
        assertThat(kinds(nakamura)).containsExactly("SOON");
    }

    @Test
    void who_wants_none_gets_none() {
        meeting("打合せ");
        var never = new HashMap<String, @Nullable Object>();
        never.put("minutes", null);
        takahashi.put("/api/booking/notices/settings", never).ok();
        assertThat(takahashi.get("/api/booking/notices/settings").ok().getInteger("minutes")).isNull();
        clock.set(START.minus(Duration.ofMinutes(11)));
        hub.server().everyMinute();
        pass(clock, hub, Duration.ofMinutes(15));
        assertThat(kinds(takahashi)).containsExactly("INVITED");
    }

    @Test
    void a_reminder_survives_a_restart_and_is_not_sent_twice() {
        meeting("打合せ");
        clock.set(START.minus(Duration.ofMinutes(12)));
        hub.server().everyMinute();
        hub.close();
        clock.set(START.minus(Duration.ofMinutes(4)));
        hub = TestHub.on(folder, clock);
        hub.server().everyMinute();
        takahashi = hub.browser(World.TAKAHASHI);
        assertThat(kinds(takahashi)).containsExactly("SOON", "INVITED");
        hub.close();
        hub = TestHub.on(folder, clock);
        pass(clock, hub, Duration.ofMinutes(3));
        takahashi = hub.browser(World.TAKAHASHI);
        assertThat(kinds(takahashi)).containsExactly("SOON", "INVITED");
    }

    @Test
    void what_began_long_ago_reminds_nobody_when_the_clock_leaps() {
        meeting("打合せ");
        clock.set(START.plus(Duration.ofHours(5)));
        hub.server().everyMinute();
        takahashi = hub.browser(World.TAKAHASHI);
        assertThat(kinds(takahashi)).containsExactly("INVITED");
    }

    private long meeting(String title) {
        var wish = Booker.wish(title, START, 60);
        wish.put("attendees", invited(takahashi));
        return Booker.book(nakamura, wish).ok().getLong("id");
    }

    private static JsonObject page(Browser who) {
        return who.get("/api/booking/notices").ok();
    }

    private static List<String> kinds(Browser who) {
        return objects(page(who).getJsonArray("notices")).map(one -> one.getString("kind")).toList();
    }
}
