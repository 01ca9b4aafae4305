package hub.booking.series;

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

import hub.kernel.time.HubTime;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.testing.Booker.booked;
import static hub.testing.Booker.objects;
import static hub.testing.Booker.seen;
import static org.assertj.core.api.Assertions.assertThat;

class SeriesTest {

    /// Tuesdays; today is Wednesday.
    private static final LocalDate FIRST = LocalDate.parse("2026-11-24");
    private static final Instant START = Booker.at(FIRST, 13, 0);
    private static final String SERIES = "/api/booking/series";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private long booth;
    private long other;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        var places = Booker.in(sasaki);
        booth = places.booth("ブース1");
        other = places.booth("ブース2");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void every_date_of_a_series_is_a_booking_of_its_own() {
        var made = make(weekly(4)).ok();
        assertThat(days(made)).containsExactly("2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15");
        var second = made.getJsonArray("bookings").getJsonObject(1);
        assertThat(second.getLong("series")).isEqualTo(made.getLong("series"));
        assertThat(second.getString("original")).isEqualTo(second.getString("from"));
        assertThat(Booker.blocks(takahashi, FIRST.plusWeeks(3))).hasSize(1);
    }

    @Test
    void the_same_operation_makes_one_series() {
        var wish = weekly(3);
        assertThat(make(wish).ok().getLong("series")).isEqualTo(make(wish).ok().getLong("series"));
        assertThat(Booker.blocks(takahashi, FIRST)).hasSize(1);
    }

    @Test
    void what_is_taken_is_seen_date_by_date_and_booked_around() {
        booked(takahashi, "先約", START.plus(Duration.ofDays(7)), 60, booth);
        var dates = objects(preview(weekly(3)).getJsonArray("dates")).toList();
        assertThat(dates).hasSize(3);
        assertThat(dates.get(0).getJsonObject("conflict")).isNull();
        assertThat(dates.get(1).getJsonObject("conflict").getString("code")).isEqualTo("booking.occupied");
        assertThat(dates.get(1).getJsonObject("conflict").getLong("unit")).isNotNull();
        assertThat(dates.get(1).getJsonObject("alternative")).isNotNull();

        var made = make(weekly(3)).ok();
        assertThat(days(made)).containsExactly("2026-11-24", "2026-12-08");
        assertThat(made.getJsonArray("around")).containsExactly("2026-12-01");
    }

    @Test
    void all_or_none_is_none_if_one_date_is_taken() {
        booked(takahashi, "先約", START.plus(Duration.ofDays(7)), 60, booth);
        var wish = weekly(3);
        wish.put("conflicts", "REFUSE");
        var refused = make(wish);
        assertThat(refused.code()).isEqualTo("series.conflicts");
        assertThat(refused.body().getJsonObject("detail").getJsonArray("days")).containsExactly("2026-12-01");
        assertThat(Booker.blocks(takahashi, FIRST)).isEmpty();
    }

    @Test
    void one_date_may_be_left_out_and_another_taken_elsewhere() {
        var wish = weekly(3);
        wish.put("skip", List.of("2026-12-01"));
        wish.put("instead", List.of(Map.of("original", "2026-12-08", "places", List.of(other),
                "from", START.plus(Duration.ofDays(15)).toString(),
                "until", START.plus(Duration.ofDays(15)).plusSeconds(1800).toString())));
        var made = make(wish).ok();
        assertThat(days(made)).containsExactly("2026-11-24", "2026-12-09");
        assertThat(made.getJsonArray("bookings").getJsonObject(1).getString("original")).startsWith("2026-12-08T");
    }

    @Test
    void a_holiday_is_left_out_or_another_day_takes_its_place() {
        var monday = wish(Booker.at(LocalDate.parse("2026-11-23"), 13, 0), repeat("WEEKLY", 2));
        monday.put("ifClosed", "SKIP");
        assertThat(days(make(monday).ok())).containsExactly("2026-11-30");
        var after = wish(Booker.at(LocalDate.parse("2026-11-23"), 15, 0), repeat("WEEKLY", 1));
        after.put("ifClosed", "AFTER");
        var made = make(after).ok();
        assertThat(days(made)).containsExactly("2026-11-24");
        assertThat(made.getJsonArray("bookings").getJsonObject(0).getString("original")).startsWith("2026-11-23T");
    }

    @Test
    void what_makes_no_series_is_refused_by_name() {
        assertThat(make(wish(START, repeat("WEEKLY", null))).code()).isEqualTo("series.endless");
        assertThat(make(wish(START, repeat("DAILY", 10_000))).code()).isEqualTo("series.too_many");
        var never = repeat("MONTHLY", null);
        never.put("interval", 12);
        never.put("monthDay", 31);
        never.put("until", "2027-06-01");
        assertThat(make(wish(START, never)).code()).isEqualTo("series.empty");
        var days = wish(START, repeat("DAILY", 3));
        days.put("until", START.plus(Duration.ofHours(30)).toString());
        assertThat(make(days).code()).isEqualTo("series.overlaps_itself");
        var crowd = wish(START, repeat("DAILY", 400));
        crowd.put("places", List.of());
        crowd.put("attendees", World.EVERYBODY.stream().map(hub::browser).map(one -> Map.of("person", one.person(),
                "optional", false)).toList());
        assertThat(make(crowd).status()).isEqualTo(200);
    }

    @Test
    void this_date_moves_alone_and_keeps_its_name() {
        var made = make(weekly(3)).ok();
        var original = START.plus(Duration.ofDays(7));
        var changed = change(nakamura, made, "this", original, Map.of("from", original.plusSeconds(3600).toString(),
                "until", original.plusSeconds(7200).toString())).ok().getJsonArray("bookings").getJsonObject(0);
        assertThat(changed.getString("from")).isEqualTo(original.plusSeconds(3600).toString());
        assertThat(changed.getString("original")).isEqualTo(original.toString());
        assertThat(seenDay(made, 2)).isEqualTo(START.plus(Duration.ofDays(14)).toString());
    }

    @Test
    void this_and_later_move_by_the_hour_and_by_the_day() {
        var made = make(weekly(4)).ok();
        var second = START.plus(Duration.ofDays(7));
        change(nakamura, made, "later", second, Map.of("from", second.plus(Duration.ofDays(1)).toString(), "until",
                second.plus(Duration.ofDays(1)).plusSeconds(1800).toString(), "title", "定例（改）")).ok();
        assertThat(seenDay(made, 0)).isEqualTo(START.toString());
        assertThat(seenDay(made, 1)).isEqualTo(second.plus(Duration.ofDays(1)).toString());
        assertThat(seenDay(made, 3)).isEqualTo(START.plus(Duration.ofDays(22)).toString());
        assertThat(seen(nakamura, id(made, 3)).getString("title")).isEqualTo("定例（改）");
    }

    @Test
    void all_of_a_daily_series_move_to_the_next_day_though_each_stands_where_another_was() {
        var made = make(wish(START, repeat("DAILY", 3))).ok();
        var change = Map.<String, Object>of("from", START.plus(Duration.ofDays(1)).toString(), "until",
                START.plus(Duration.ofDays(1)).plusSeconds(3600).toString());
        assertThat(change(nakamura, made, "all", START, change).ok().getJsonArray("around")).isEmpty();
        assertThat(seenDay(made, 2)).isEqualTo(START.plus(Duration.ofDays(3)).toString());
    }

    @Test
    void a_running_series_changes_from_now_on_and_what_was_cancelled_stays_so() {
        var made = make(weekly(5)).ok();
        Booker.cancel(nakamura, id(made, 3)).ok();
        clock.set(START.plus(Duration.ofDays(8)));
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        var rule = repeat("WEEKLY", 3);
        var third = START.plus(Duration.ofDays(14));
        var changed = change(nakamura, made, "all", third, Map.of("repeat", rule, "title", "新しい定例")).ok();
        assertThat(days(changed)).containsExactly("2026-12-08", "2026-12-22");
        assertThat(seen(nakamura, id(made, 0)).getString("title")).isEqualTo("定例");
        assertThat(seen(nakamura, id(made, 3)).getString("state")).isEqualTo("CANCELLED");
        assertThat(Booker.blocks(takahashi, FIRST.plusWeeks(3))).isEmpty();
        assertThat(nakamura.get(SERIES + "/" + made.getLong("series")).ok().getJsonArray("parts")).hasSize(2);
    }

    @Test
    void a_date_that_cannot_be_changed_keeps_what_it_had() {
        var made = make(weekly(3)).ok();
        booked(takahashi, "先約", START.plus(Duration.ofDays(7)).plusSeconds(7200), 60, booth);
        var later = Map.<String, Object>of("from", START.plusSeconds(7200).toString(), "until",
                START.plusSeconds(10_800).toString());
        var changed = change(nakamura, made, "all", START, later).ok();
        assertThat(changed.getJsonArray("around")).containsExactly("2026-12-01");
        assertThat(seenDay(made, 1)).isEqualTo(START.plus(Duration.ofDays(7)).toString());
        assertThat(seenDay(made, 2)).isEqualTo(START.plus(Duration.ofDays(14)).plusSeconds(7200).toString());
    }

    @Test
    void dates_are_cancelled_one_from_one_on_or_in_a_span() {
        var made = make(weekly(6)).ok();
        assertThat(cancel(nakamura, made, "this", START.plus(Duration.ofDays(7))).ok().getInteger("cancelled"))
                .isEqualTo(1);
        assertThat(nakamura.delete(SERIES + "/" + made.getLong("series") + "/span?from=2026-12-07&until=2026-12-15&op="
                + World.op()).ok().getInteger("cancelled")).isEqualTo(2);
        assertThat(cancel(nakamura, made, "later", START.plus(Duration.ofDays(28))).ok().getInteger("cancelled"))
                .isEqualTo(2);
        assertThat(seen(nakamura, id(made, 0)).getString("state")).isEqualTo("CONFIRMED");
        assertThat(cancel(nakamura, made, "all", START).ok().getInteger("cancelled")).isEqualTo(1);
        assertThat(cancel(nakamura, made, "all", START).code()).isEqualTo("series.over");
    }

    @Test
    void nobody_changes_or_reads_the_series_of_others() {
        var wish = weekly(3);
        wish.put("visibility", "PARTICIPANTS");
        var made = make(wish).ok();
        assertThat(change(takahashi, made, "all", START, Map.of("title", "横取り")).status()).isEqualTo(404);
        assertThat(cancel(takahashi, made, "all", START).status()).isEqualTo(404);
        assertThat(takahashi.get(SERIES + "/" + made.getLong("series")).status()).isEqualTo(404);
    }

    private Answer make(Map<String, Object> wish) {
        return nakamura.post(SERIES, wish);
    }

    private JsonObject preview(Map<String, Object> wish) {
        return nakamura.post(SERIES + "/preview", wish).ok();
    }

    private static Answer change(Browser who, JsonObject made, String scope, Instant from, Map<String, Object> change) {
        var wish = new HashMap<>(change);
        wish.put("op", World.op());
        return who.patch(SERIES + "/" + made.getLong("series") + "?scope=" + scope + "&from=" + from, wish);
    }

    private static Answer cancel(Browser who, JsonObject made, String scope, Instant from) {
        return who.delete(SERIES + "/" + made.getLong("series") + "?scope=" + scope + "&from=" + from + "&op="
                + World.op());
    }

    private Map<String, Object> weekly(int count) {
        return wish(START, repeat("WEEKLY", count));
    }

    private Map<String, Object> wish(Instant from, Map<String, Object> repeat) {
        var wish = Booker.wish("定例", from, 60, booth);
        wish.put("repeat", repeat);
        wish.put("conflicts", "BOOK_AROUND");
        return wish;
    }

    private static Map<String, Object> repeat(String freq, @Nullable Integer count) {
        var repeat = new HashMap<String, Object>(Map.of("freq", freq, "interval", 1, "days", List.of()));
        if (count != null) {
            repeat.put("count", count);
        }
        return repeat;
    }

    private static List<String> days(JsonObject made) {
        return objects(made.getJsonArray("bookings")).map(one -> Instant.parse(one.getString("from")))
                .sorted().map(from -> HubTime.dayOf(from).toString()).toList();
    }

    private static long id(JsonObject made, int n) {
        return made.getJsonArray("bookings").getJsonObject(n).getLong("id");
    }

    private String seenDay(JsonObject made, int n) {
        return seen(nakamura, id(made, n)).getString("from");
    }
}
