package hub.booking.feed;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.testing.Booker.booked;
import static hub.testing.Booker.objects;
import static org.assertj.core.api.Assertions.assertThat;

class FeedTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-24");
    private static final Instant START = Booker.at(FIRST, 13, 0);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private long booth;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        booth = Booker.in(sasaki).booth("ブース1");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void a_feed_says_only_that_one_is_busy_unless_one_wants_more() {
        booked(nakamura, "内々の相談", START, 60, booth);
        var busy = fetched(feed(nakamura, null, true));
        assertThat(busy).contains("予定あり", "DTSTART;TZID=Asia/Tokyo:20261124T130000", "BEGIN:VTIMEZONE")
                .doesNotContain("内々", "ブース1");
        assertThat(fetched(feed(nakamura, null, false))).contains("内々の相談", "ブース1");
    }

    @Test
    void a_feed_that_was_withdrawn_is_not_there() {
        var url = feed(nakamura, null, true);
        var id = nakamura.get("/api/booking/feeds").ok().getJsonArray("feeds").getJsonObject(0).getLong("id");
        assertThat(takahashi.delete("/api/booking/feeds/" + id).status()).isEqualTo(404);
        assertThat(open(url).status()).isEqualTo(200);
        nakamura.delete("/api/booking/feeds/" + id).ok();
        assertThat(open(url).status()).isEqualTo(404);
        assertThat(open("/api/booking/ics/nobody-knows-this").status()).isEqualTo(404);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var url = feed(nakamura, null, true);
        var tag = nakamura.file(url).headers().firstValue("ETag").orElseThrow();
        assertThat(nakamura.file(url, "If-None-Match", tag).statusCode()).isEqualTo(304);
        booked(nakamura, "会議", START, 60);
        assertThat(nakamura.file(url, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void the_secret_is_nowhere_in_the_tables() throws IOException {
        var secret = feed(nakamura, null, true).replace("/api/booking/ics/", "").replace(".ics", "");
        hub.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString()).doesNotContain(secret);
            }
        }
    }

    @Test
    void a_place_tells_what_everybody_may_read_at_its_door() {
        booked(nakamura, "公開の会議", START, 60, booth);
        var hidden = Booker.wish("内々の相談", START.plus(Duration.ofDays(1)), 60, booth);
        hidden.put("visibility", "PARTICIPANTS");
        Booker.book(nakamura, hidden).ok();
        var text = fetched(feed(sasaki, booth, false));
        assertThat(text).contains("公開の会議", "予約あり").doesNotContain("内々");
        assertThat(make(takahashi, booth, false).code()).isEqualTo("feed.not_yours");
    }

    @Test
    void a_series_is_one_event_with_what_was_moved_beside_it() throws IOException, ParserException {
        var wish = Booker.wish("定例, 打合せ; 長い", START, 60, booth);
        wish.put("repeat", Map.of("freq", "WEEKLY", "interval", 1, "days", List.of(), "count", 4));
        wish.put("conflicts", "BOOK_AROUND");
        var made = nakamura.post("/api/booking/series", wish).ok().getJsonArray("bookings");
        Booker.cancel(nakamura, made.getJsonObject(1).getLong("id")).ok();
        Booker.change(nakamura, made.getJsonObject(2).getLong("id"), Map.of("from",
                START.plus(Duration.ofDays(14)).plusSeconds(3600).toString(), "until",
                START.plus(Duration.ofDays(14)).plusSeconds(7200).toString())).ok();
        var text = fetched(feed(nakamura, null, false));
        var calendar = parsed(text);
        assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(2);
        assertThat(text).contains("RRULE:FREQ=WEEKLY", "EXDATE;TZID=Asia/Tokyo:20261201T130000",
                "RECURRENCE-ID;TZID=Asia/Tokyo:20261208T130000");
        var read = IcsDates.of(IcsReader.read(text.getBytes(StandardCharsets.UTF_8)), LocalDate.parse("2026-11-18"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.dates().stream().map(Imported::from)).containsExactly(START,
                START.plus(Duration.ofDays(14)).plusSeconds(3600), START.plus(Duration.ofDays(21)));
        assertThat(read.dates().getFirst().title()).isEqualTo("定例, 打合せ; 長い");
    }

    @Test
    void a_file_is_looked_at_then_taken_and_the_second_time_changes_what_has_changed() {
        var file = file("SUMMARY:健診", "13");
        var looked = look(file);
        assertThat(looked.getInteger("adds")).isEqualTo(1);
        assertThat(events()).isEmpty();
        take(file, looked.getString("digest")).ok();
        assertThat(events()).hasSize(1);
        assertThat(look(file).getInteger("same")).isEqualTo(1);

        var moved = file("SUMMARY:健診（変更）", "15");
        assertThat(take(moved, look(file).getString("digest")).code()).isEqualTo("feed.changed");
        take(moved, look(moved).getString("digest")).ok();
        assertThat(events()).hasSize(1);
        assertThat(events().getFirst().getString("title")).isEqualTo("健診（変更）");
        assertThat(events().getFirst().getString("visibility")).isEqualTo("PARTICIPANTS");

        Booker.cancel(nakamura, events().getFirst().getLong("id")).ok();
        var again = file("SUMMARY:健診（再変更）", "16");
        assertThat(look(again).getJsonArray("faults").getJsonObject(0).getString("code"))
                .isEqualTo("feed.import.cancelled_here");
    }

    @Test
    void a_file_that_is_too_large_is_refused_before_it_is_read() {
        var refused = nakamura.post("/api/booking/import", Map.of("ics", "x".repeat(3 << 20), "apply", false));
        assertThat(refused.code()).isEqualTo("request.too_large");
    }

    @Test
    void there_are_ten_feeds_at_most() {
        for (int i = 0; i < 10; i++) {
            make(nakamura, null, true).ok();
        }
        assertThat(make(nakamura, null, true).code()).isEqualTo("feed.too_many_feeds");
    }

    private List<JsonObject> events() {
        return objects(nakamura.get("/api/booking/calendar?from=" + START.minus(Duration.ofDays(2)) + "&until="
                + START.plus(Duration.ofDays(2))).ok().getJsonArray("bookings")).toList();
    }

    private JsonObject look(String file) {
        return nakamura.post("/api/booking/import", Map.of("ics", file, "apply", false)).ok();
    }

    private Answer take(String file, String digest) {
        return nakamura.post("/api/booking/import", Map.of("ics", file, "apply", true, "digest", digest));
    }

    private static String file(String summary, String hour) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:x\n" + summary + "\nDTSTART:20261124T" + hour
                + "0000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private static Answer make(Browser who, @Nullable Long place, boolean busyOnly) {
        var wish = new HashMap<String, Object>(Map.of("busyOnly", busyOnly));
        if (place != null) {
            wish.put("place", place);
        }
        return who.post("/api/booking/feeds", wish);
    }

    private static String feed(Browser who, @Nullable Long place, boolean busyOnly) {
        return make(who, place, busyOnly).ok().getString("url");
    }

    private Answer open(String url) {
        return new Browser(hub.url()).get(url);
    }

    /// As read by who is not signed in; lines that were folded are whole again.
    private String fetched(String url) {
        var answer = open(url);
        assertThat(answer.status()).isEqualTo(200);
        return answer.text().replaceAll("\r?\n[ \t]", "");
    }

    private static Calendar parsed(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
