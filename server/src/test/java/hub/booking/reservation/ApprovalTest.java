package hub.booking.reservation;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
import static hub.testing.Booker.book;
import static hub.testing.Booker.booked;
import static hub.testing.Booker.change;
import static hub.testing.Booker.objects;
import static hub.testing.Booker.seen;
import static hub.testing.Booker.wish;
import static org.assertj.core.api.Assertions.assertThat;

/// Rooms of 情報政策課, where others have to ask.
class ApprovalTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Instant START = Booker.at(DAY, 13, 0);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private long hall;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        var owner = objects(sasaki.get("/api/directory/units").ok().getJsonArray("units"))
                .filter(unit -> unit.getString("name").equals("情報政策課")).findFirst().orElseThrow().getLong("id");
        hall = Booker.in(sasaki).place("審議室", Map.of("policy", 3, "owner", owner));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void it_keeps_the_place_while_it_waits_and_is_confirmed_by_the_owner() {
        var id = booked(takahashi, "説明会", START, 60, hall).getLong("id");
        assertThat(seen(takahashi, id).getString("state")).isEqualTo("TENTATIVE");
        assertThat(book(nakamura, wish("別件", START, 60, hall)).code()).isEqualTo("booking.occupied");
        assertThat(objects(sasaki.get("/api/booking/approvals").ok().getJsonArray("bookings"))
                .map(booking -> booking.getLong("id"))).containsExactly(id);
        assertThat(nakamura.get("/api/booking/approvals").ok().getJsonArray("bookings")).isEmpty();
        assertThat(act(takahashi, id, "approval", Map.of("ok", true)).code()).isEqualTo("booking.not_yours");
        act(sasaki, id, "approval", Map.of("ok", true, "note", "鍵は2階です")).ok();
        var confirmed = seen(takahashi, id);
        assertThat(confirmed.getString("state")).isEqualTo("CONFIRMED");
        assertThat(confirmed.getJsonObject("approval").getString("note")).isEqualTo("鍵は2階です");
    }

    @Test
    void members_of_the_owner_ask_nobody() {
        assertThat(booked(nakamura, "課の会議", START, 60, hall).getString("state")).isEqualTo("CONFIRMED");
    }

    @Test
    void declined_it_is_free_at_once() {
        var id = booked(takahashi, "説明会", START, 60, hall).getLong("id");
        act(sasaki, id, "approval", Map.of("ok", false, "note", "改修中です")).ok();
        assertThat(seen(takahashi, id).getString("state")).isEqualTo("DECLINED");
        booked(nakamura, "課の会議", START, 60, hall);
        assertThat(act(sasaki, id, "approval", Map.of("ok", true)).code()).isEqualTo("booking.not_waiting");
    }

    @Test
    void what_was_agreed_to_is_asked_for_again_when_it_moves_but_not_when_it_gets_shorter() {
        var id = booked(takahashi, "説明会", START, 120, hall).getLong("id");
        act(sasaki, id, "approval", Map.of("ok", true)).ok();
        assertThat(change(takahashi, id, to(START, 60)).ok().getString("state")).isEqualTo("CONFIRMED");
        assertThat(change(takahashi, id, to(START.plus(Duration.ofHours(2)), 60)).ok().getString("state"))
                .isEqualTo("TENTATIVE");
        assertThat(book(nakamura, wish("別件", START.plus(Duration.ofHours(2)), 60, hall)).code())
                .isEqualTo("booking.occupied");
    }

    @Test
    void nobody_s_word_by_its_beginning_ends_it() {
        clock.set(Booker.at(DAY, 12, 0));
        sasaki = hub.browser(World.SASAKI);
        takahashi = hub.browser(World.TAKAHASHI);
        var id = booked(takahashi, "説明会", START, 60, hall).getLong("id");
        assertThat(seen(takahashi, id).getJsonObject("approval").getString("expires")).isEqualTo(START.toString());
        Booker.pass(clock, hub, Duration.ofMinutes(61));
        assertThat(seen(takahashi, id).getString("state")).isEqualTo("EXPIRED");
        assertThat(act(sasaki, id, "approval", Map.of("ok", true)).code()).isEqualTo("booking.not_waiting");
        assertThat(List.of("EXPIRED")).contains(seen(sasaki, id).getString("state"));
    }

    private static Map<String, Object> to(Instant from, int minutes) {
        return Map.of("from", from.toString(), "until", from.plus(Duration.ofMinutes(minutes)).toString());
    }
}
