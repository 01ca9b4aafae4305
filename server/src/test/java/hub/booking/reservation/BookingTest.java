package hub.booking.reservation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import io.vertx.core.json.JsonObject;
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
import static hub.testing.Booker.blocks;
import static hub.testing.Booker.book;
import static hub.testing.Booker.booked;
import static hub.testing.Booker.cancel;
import static hub.testing.Booker.change;
import static hub.testing.Booker.invited;
import static hub.testing.Booker.objects;
import static hub.testing.Booker.seen;
import static hub.testing.Booker.wish;
import static org.assertj.core.api.Assertions.assertThat;

class BookingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-18");
    private static final Instant START = Booker.at(DAY, 13, 0);

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
    void what_is_booked_keeps_others_out_and_says_who_has_it() {
        var mine = booked(nakamura, "打ち合わせ", START, 60, booth);
        assertThat(mine.getString("state")).isEqualTo("CONFIRMED");
        var refused = book(takahashi, wish("別件", START.plus(Duration.ofMinutes(30)), 60, booth));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("booking.occupied");
        var detail = refused.body().getJsonObject("detail");
        assertThat(detail.getString("rule")).isEqualTo("booking.occupied");
        assertThat(detail.getLong("space")).isEqualTo(booth);
        assertThat(detail.getLong("whose")).isEqualTo(mine.getLong("unit"));
        assertThat(detail.getString("until")).isEqualTo(START.plus(Duration.ofHours(1)).toString());
        assertThat(detail.getJsonArray("alternatives")).isNotNull();
        assertThat(blocks(takahashi, DAY)).hasSize(1);
    }

    @Test
    void all_places_of_a_booking_are_taken_or_none() {
        booked(takahashi, "別件", START, 30, other);
        assertThat(book(nakamura, wish("両方", START, 60, booth, other)).code()).isEqualTo("booking.occupied");
        assertThat(blocks(nakamura, DAY)).hasSize(1);
        assertThat(booked(nakamura, "あと", START.plus(Duration.ofHours(1)), 60, booth, other).getJsonArray("places"))
                .hasSize(2);
    }

    @Test
    void without_a_place_it_is_an_event_of_my_own_that_nobody_sees() {
        var event = booked(nakamura, "通院", START, 60);
        assertThat(event.getString("visibility")).isEqualTo("PARTICIPANTS");
        assertThat(blocks(takahashi, DAY)).isEmpty();
        assertThat(takahashi.get("/api/booking/bookings/" + event.getLong("id")).status()).isEqualTo(404);
        assertThat(book(nakamura, wish(" ", START, 60)).code()).isEqualTo("request.invalid");
    }

    @Test
    void a_double_tap_books_once() {
        var wish = wish("一度だけ", START, 60, booth);
        var first = book(nakamura, wish).ok();
        assertThat(book(nakamura, wish).ok().getLong("id")).isEqualTo(first.getLong("id"));
        assertThat(blocks(nakamura, DAY)).hasSize(1);
    }

    @Test
    void it_moves_stretches_and_changes_its_place_under_the_same_check() {
        var id = booked(nakamura, "打ち合わせ", START, 60, booth).getLong("id");
        booked(takahashi, "別件", START.plus(Duration.ofHours(1)), 60, booth);
        assertThat(change(nakamura, id, to(START, 90)).code()).isEqualTo("booking.occupied");
        assertThat(change(nakamura, id, to(START.minus(Duration.ofMinutes(30)), 90)).ok().getString("from"))
                .isEqualTo(START.minus(Duration.ofMinutes(30)).toString());
        var moved = change(nakamura, id, Map.of("places", List.of(other), "until",
                START.plus(Duration.ofMinutes(90)).toString())).ok();
        assertThat(objects(moved.getJsonArray("places")).map(place -> place.getLong("space"))).containsExactly(other);
        assertThat(blocks(takahashi, DAY)).extracting(block -> block.getLong("space"))
                .containsExactlyInAnyOrder(booth, other);
        assertThat(objects(nakamura.get("/api/booking/bookings/" + id + "/history").ok().getJsonArray("steps"))
                .map(step -> step.getString("step"))).containsExactly("MADE", "MOVED", "MOVED");
    }

    @Test
    void a_change_that_saw_an_older_version_is_lost_to_nobody() {
        var booking = booked(nakamura, "打ち合わせ", START, 60, booth);
        var at = "/api/booking/bookings/" + booking.getLong("id");
        nakamura.patch(at, Map.of("op", World.op(), "version", 1, "title", "新しい題")).ok();
        assertThat(nakamura.patch(at, Map.of("op", World.op(), "version", 1, "note", "古い画面から")).code())
                .isEqualTo("booking.changed");
        assertThat(seen(nakamura, booking.getLong("id")).getString("title")).isEqualTo("新しい題");
    }

    @Test
    void others_change_nothing_and_the_past_stays() {
        var id = booked(nakamura, "打ち合わせ", START, 60, booth).getLong("id");
        assertThat(change(takahashi, id, Map.of("title", "乗っ取り")).code()).isEqualTo("booking.not_yours");
        assertThat(cancel(takahashi, id).code()).isEqualTo("booking.not_yours");
        assertThat(book(nakamura, wish("昨日", clock.instant().minus(Duration.ofDays(1)), 60, booth)).code())
                .isEqualTo("booking.past");
        assertThat(book(nakamura, wish("遠い先", START.plus(Duration.ofDays(401)), 60, booth)).code())
                .isEqualTo("booking.too_far");
        assertThat(book(nakamura, wish("逆", START, -60, booth)).code()).isEqualTo("space.slot");
        assertThat(book(nakamura, wish("長さなし", START, 0, booth)).code()).isEqualTo("space.slot");
        assertThat(book(nakamura, wish("ない場所", START, 60, 999)).status()).isEqualTo(404);
        clock.set(START.plus(Duration.ofHours(2)));
        assertThat(change(nakamura, id, Map.of("title", "あとから")).code()).isIn("booking.over", "booking.not_active");
    }

    @Test
    void what_has_begun_only_moves_its_end() {
        var id = booked(nakamura, "打ち合わせ", START, 60, booth).getLong("id");
        clock.set(START.plus(Duration.ofMinutes(20)));
        assertThat(change(nakamura, id, to(START.plus(Duration.ofMinutes(30)), 60)).code()).isEqualTo("booking.begun");
        assertThat(change(nakamura, id, to(START, 15)).code()).isEqualTo("booking.past");
        assertThat(change(nakamura, id, to(START, 90)).ok().getString("until"))
                .isEqualTo(START.plus(Duration.ofMinutes(90)).toString());
        var elsewhere = change(nakamura, id, Map.of("places", List.of(other))).ok();
        assertThat(objects(elsewhere.getJsonArray("places")).map(place -> place.getString("state")))
                .containsExactly("CONFIRMED", "ENDED_EARLY");
    }

    @Test
    void cancelled_it_is_free_and_for_ten_minutes_it_can_come_back() {
        var id = booked(nakamura, "打ち合わせ", START, 60, booth).getLong("id");
        assertThat(cancel(nakamura, id).ok().getString("state")).isEqualTo("CANCELLED");
        assertThat(blocks(nakamura, DAY)).isEmpty();
        assertThat(act(nakamura, id, "restore", Map.of()).ok().getString("state")).isEqualTo("CONFIRMED");
        cancel(nakamura, id).ok();
        booked(takahashi, "先に取った", START, 30, booth);
        assertThat(act(nakamura, id, "restore", Map.of()).code()).isEqualTo("booking.occupied");
        clock.advance(Duration.ofMinutes(11));
        assertThat(act(nakamura, id, "restore", Map.of()).code()).isEqualTo("booking.restore");
    }

    @Test
    void who_is_invited_answers_and_is_asked_again_when_it_moves() {
        var wish = wish("打ち合わせ", START, 60, booth);
        wish.put("attendees", invited(takahashi));
        var id = book(nakamura, wish).ok().getLong("id");
        var stream = nakamura.stream("");
        stream.next("welcome");
        act(takahashi, id, "answer", Map.of("answer", "YES")).ok();
        assertThat(stream.next("booking.answered").getJsonObject("d").getJsonObject("attendee"))
                .isEqualTo(
                        new JsonObject().put("person", takahashi.person()).put("answer", "YES").put("optional", false));
        assertThat(answers(id)).containsExactly("YES");
        change(nakamura, id, to(START, 90)).ok();
        assertThat(answers(id)).containsExactly("YES");
        change(nakamura, id, to(START.plus(Duration.ofHours(2)), 60)).ok();
        assertThat(answers(id)).containsExactly("NONE");
        assertThat(act(sasaki, id, "answer", Map.of("answer", "YES")).status()).isEqualTo(404);
        assertThat(act(nakamura, id, "answer", Map.of("answer", "YES")).code()).isEqualTo("booking.not_invited");
    }

    @Test
    void it_is_handed_over_to_a_colleague() {
        var id = booked(nakamura, "引き継ぎ", START, 60, booth).getLong("id");
        var stream = nakamura.stream("");
        stream.next("welcome");
        act(nakamura, id, "hand-over", Map.of("to", takahashi.person())).ok();
        stream.next("booking.left");
        assertThat(seen(takahashi, id).getLong("organiser")).isEqualTo(takahashi.person());
        assertThat(change(nakamura, id, Map.of("title", "まだ私の")).code()).isEqualTo("booking.not_yours");
        assertThat(blocks(nakamura, DAY).getFirst().getLong("unit")).isEqualTo(seen(takahashi, id).getLong("unit"));
    }

    @Test
    void one_books_for_colleagues_of_the_section_but_not_for_strangers() {
        var wish = wish("課長の予定", START, 60, booth);
        wish.put("onBehalf", sasaki.person());
        assertThat(book(nakamura, wish).ok().getLong("organiser")).isEqualTo(sasaki.person());
        var strange = wish("よその予定", START, 60, other);
        strange.put("onBehalf", takahashi.person());
        assertThat(book(nakamura, strange).code()).isEqualTo("booking.on_behalf");
    }

    @Test
    void my_bookings_come_in_pages_by_time() {
        booked(nakamura, "二番", START.plus(Duration.ofHours(1)), 60, booth);
        booked(nakamura, "一番", START, 60, booth);
        var wish = wish("呼ばれた", START.plus(Duration.ofHours(2)), 60, booth);
        wish.put("attendees", invited(nakamura));
        book(takahashi, wish).ok();
        var mine = nakamura.get("/api/booking/bookings?from=" + START + "&until=" + START.plus(Duration.ofDays(1)))
                .ok();
        assertThat(objects(mine.getJsonArray("bookings")).map(booking -> booking.getString("title")))
                .containsExactly("一番", "二番", "呼ばれた");
        assertThat(nakamura.get("/api/booking/bookings?from=" + START + "&until=" + START.plus(Duration.ofDays(63)))
                .code())
                .isEqualTo("request.invalid");
    }

    private List<String> answers(long booking) {
        return objects(seen(nakamura, booking).getJsonArray("attendees")).map(one -> one.getString("answer")).toList();
    }

    private static Map<String, Object> to(Instant from, int minutes) {
        return Map.of("from", from.toString(), "until", from.plus(Duration.ofMinutes(minutes)).toString());
    }
}
