package hub.booking.figure;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
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
import static hub.testing.Booker.booked;
import static org.assertj.core.api.Assertions.assertThat;

class UseFigureTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-18");

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private long booth;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock, "--community.smallest-group=2");
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        booth = Booker.in(sasaki).booth("ブース1");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void who_came_used_the_place_and_who_did_not_gave_it_back() {
        var start = Booker.at(TODAY, 10, 30);
        var came = booked(nakamura, "面談", start, 30, booth).getLong("id");
        booked(nakamura, "来ない", start.plus(Duration.ofMinutes(40)), 60, booth);
        act(nakamura, came, "check-in", Map.of("how", "BUTTON")).ok();
        Booker.pass(clock, hub, Duration.ofMinutes(65));
        var all = figures("").getJsonObject("all");
        assertThat(all.getInteger("bookings")).isEqualTo(2);
        assertThat(all.getLong("booked")).isEqualTo(90);
        assertThat(all.getLong("used")).isEqualTo(30);
        assertThat(all.getInteger("noShows")).isEqualTo(1);
        assertThat(all.getLong("released")).isBetween(45L, 50L);
    }

    @Test
    void only_who_manages_places_or_a_unit_is_told() {
        assertThat(nakamura.get("/api/booking/figures").code()).isEqualTo("not_allowed");
        assertThat(nakamura.get("/api/booking/figures.csv").code()).isEqualTo("not_allowed");
    }

    @Test
    void odd_periods_are_refused() {
        assertThat(sasaki.get("/api/booking/figures?from=2026-11-18&to=2026-11-17").code())
                .isEqualTo("booking.figure_days");
        assertThat(sasaki.get("/api/booking/figures?from=2025-01-01&to=2026-11-17").code())
                .isEqualTo("booking.figure_days");
        assertThat(sasaki.get("/api/booking/figures?to=9999-12-31").code()).isEqualTo("request.invalid");
    }

    @Test
    void the_same_is_told_as_a_table() {
        booked(nakamura, "面談", Booker.at(TODAY, 15, 0), 30, booth);
        var file = sasaki.get("/api/booking/figures.csv?from=2026-11-18&to=2026-11-18").ok();
        assertThat(file.getString("name")).isEqualTo("予約の数字_2026-11-18_2026-11-18.csv");
        assertThat(file.getString("text")).contains("場所,ブース1,予約の数,1");
    }

    private JsonObject figures(String query) {
        return sasaki.get("/api/booking/figures" + query).ok();
    }
}
