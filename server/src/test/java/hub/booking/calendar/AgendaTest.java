package hub.booking.calendar;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.testing.Booker.booked;
import static hub.testing.Booker.invited;
import static hub.testing.Booker.objects;
import static org.assertj.core.api.Assertions.assertThat;

class AgendaTest {

    /// Thursday and Friday before a holiday on Monday.
    private static final LocalDate THURSDAY = LocalDate.parse("2026-11-19");
    private static final Instant MORNING = Booker.at(THURSDAY, 9, 0);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser nakamura;
    private Browser takahashi;
    private Browser igarashi;
    private Booker places;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        igarashi = hub.browser(World.IGARASHI);
        places = Booker.in(hub.browser(World.SASAKI));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void my_days_have_what_is_mine_what_i_am_invited_to_plans_and_hours() {
        booked(nakamura, "資料作り", MORNING, 60);
        var wish = Booker.wish("打合せ", MORNING.plusSeconds(7200), 60);
        wish.put("attendees", invited(nakamura));
        Booker.book(takahashi, wish).ok();
        nakamura.post("/api/presence/plans", Map.of("person", nakamura.person(), "from", "2026-11-20", "to",
                "2026-11-20", "part", "AM", "kind", "TELEWORK", "replace", false)).ok();
        var mine = days(nakamura, 6);
        assertThat(objects(mine.getJsonArray("bookings")).map(one -> one.getString("title")))
                .containsExactly("資料作り", "打合せ");
        assertThat(mine.getJsonArray("plans").getJsonObject(0).getString("kind")).isEqualTo("TELEWORK");
        assertThat(objects(mine.getJsonArray("days")).map(day -> day.getString("from") != null))
                .containsExactly(true, true, false, false, false, true);
        assertThat(mine.getJsonArray("days").getJsonObject(4).getString("closed")).isEqualTo("勤労感謝の日");
    }

    @Test
    void of_colleagues_one_sees_when_and_of_what_only_by_right() {
        for (var visibility : List.of("STAFF", "SECTION", "PARTICIPANTS")) {
            var wish = Booker.wish(visibility, MORNING.plusSeconds(3600L * visibility.length()), 30);
            wish.put("visibility", visibility);
            Booker.book(nakamura, wish).ok();
        }
        assertThat(titles(nakamura)).containsExactly("STAFF", "SECTION", "PARTICIPANTS");
        assertThat(titles(igarashi)).containsExactly("STAFF", "SECTION", null);
        assertThat(titles(takahashi)).containsExactly("STAFF", null, null);
    }

    @Test
    void who_is_on_leave_is_out() {
        nakamura.post("/api/presence/plans", Map.of("person", nakamura.person(), "from", "2026-11-19", "to",
                "2026-11-19", "part", "PM", "kind", "LEAVE", "replace", false)).ok();
        assertThat(busy(takahashi).getFirst().getString("state")).isEqualTo("OUT");
        assertThat(busy(takahashi).getFirst().getString("from")).isEqualTo(Booker.at(THURSDAY, 12, 0).toString());
    }

    @Test
    void the_best_time_is_the_first_at_which_all_can_and_a_place_is_free() {
        var small = places.place("小会議室", Map.of("capacity", 4));
        places.place("大会議室", Map.of("capacity", 20));
        booked(nakamura, "朝の会", MORNING.minusSeconds(1800), 90);
        booked(takahashi, "先約", Booker.at(THURSDAY, 10, 0), 60, small);
        var found = times();
        var first = found.getFirst();
        assertThat(first.getString("from")).isEqualTo(Booker.at(THURSDAY, 11, 0).toString());
        assertThat(first.getLong("place")).isEqualTo(small);
        assertThat(first.getJsonArray("missing")).isEmpty();
        assertThat(found).allSatisfy(one -> {
            var from = Instant.parse(one.getString("from"));
            assertThat(from).isAfterOrEqualTo(Booker.at(THURSDAY, 8, 30));
            assertThat(HubTime.dayOf(from)).isNotEqualTo(LocalDate.parse("2026-11-23"));
        });
    }

    @Test
    void questions_too_large_are_refused() {
        var many = LongStream.rangeClosed(1, 51).boxed().toList();
        var wish = question();
        wish.put("people", many);
        assertThat(nakamura.post("/api/booking/times", wish).code()).isEqualTo("calendar.too_many_people");
        var far = question();
        far.put("until", MORNING.plus(Duration.ofDays(15)).toString());
        assertThat(nakamura.post("/api/booking/times", far).code()).isEqualTo("calendar.too_long");
        assertThat(nakamura.get("/api/booking/calendar?from=" + MORNING + "&until="
                + MORNING.plus(Duration.ofDays(63))).status()).isEqualTo(400);
        assertThat(nakamura.get("/api/booking/free-busy?people=&from=" + MORNING + "&until=" + MORNING).status())
                .isEqualTo(400);
    }

    private Map<String, Object> question() {
        return new HashMap<>(Map.of("people", List.of(nakamura.person(), takahashi.person()), "optional", List.of(),
                "minutes", 60, "from", Booker.at(THURSDAY, 8, 0).toString(), "until",
                Booker.at(THURSDAY, 8, 0).plus(Duration.ofDays(6)).toString()));
    }

    private List<JsonObject> times() {
        var wish = question();
        wish.put("places", Map.of("features", List.of(), "people", 2));
        return objects(nakamura.post("/api/booking/times", wish).ok().getJsonArray("proposals")).toList();
    }

    private JsonObject days(Browser who, int days) {
        var from = Booker.at(THURSDAY, 0, 0);
        return who.get("/api/booking/calendar?from=" + from + "&until=" + from.plus(Duration.ofDays(days))).ok();
    }

    private List<JsonObject> busy(Browser viewer) {
        var from = Booker.at(THURSDAY, 0, 0);
        return objects(viewer.get("/api/booking/free-busy?people=" + nakamura.person() + "&from=" + from + "&until="
                + from.plus(Duration.ofDays(1))).ok().getJsonArray("people").getJsonObject(0).getJsonArray("busy"))
                .toList();
    }

    private List<String> titles(Browser viewer) {
        return busy(viewer).stream().map(one -> one.getString("title")).toList();
    }
}
