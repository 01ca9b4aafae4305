package hub.proof;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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

import static hub.testing.Booker.invited;

/// The law of [LawIT] for bookings: the day of all places and her own bookings, as 中村 held them before, with what the
/// stream said, are what she is answered afterwards.
class BookingLawIT {

    private static final String BOOKINGS = "/api/booking/bookings";
    private static final Instant START = Booker.at(LocalDate.parse("2026-11-18"), 13, 0);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser me;
    private Browser owner;
    private Browser other;
    private Recorder recorder;
    private Booker places;
    private long room;
    private long second;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        me = hub.browser(World.NAKAMURA);
        owner = hub.browser(World.SASAKI);
        other = hub.browser(World.TAKAHASHI);
        recorder = new Recorder(me, owner, clock);
        places = Booker.in(owner);
        room = places.place("第一会議室", Map.of());
        second = places.place("第二会議室", Map.of());
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void the_recordings_of_making_and_changing_are_what_the_server_says() {
        record("made-by-another", () -> make(other, 0, 60, Map.of("title", "よその会議")));
        record("made-by-me", () -> make(me, 60, 60, Map.of("title", "私の会議")));
        record("made-at-two-places", () -> make(me, 180, 60, Map.of("places", List.of(room, second))));
        record("made-without-a-place", () -> make(me, 0, 30, Map.of("places", List.of())));
        record("made-in-secret", () -> make(other, 120, 60, Map.of("visibility", "PARTICIPANTS")));
        record("renamed", () -> change(other, 1, Map.of("title", "よその打ち合わせ")));
        record("moved", () -> change(me, 2, at(300, 60)));
        record("moved-to-another-place", () -> change(other, 1, Map.of("places", List.of(second))));
        record("moved-to-another-day", () -> change(other, 1, at(24 * 60, 60)));
        record("hidden", () -> change(me, 2, Map.of("visibility", "SECTION")));
        record("invited", () -> change(other, 1, Map.of("attendees", invited(me, owner))));
        record("invited-no-longer", () -> change(other, 1, Map.of("attendees", invited(owner))));
    }

    @Test
    void the_recordings_of_meeting_are_what_the_server_says() {
        make(other, 0, 60, Map.of("attendees", invited(me, owner)));
        make(me, 60, 60, Map.of());
        record("answered-by-me", () -> act(me, 1, "answer", Map.of("answer", "YES")));
        record("answered-by-another", () -> act(owner, 1, "answer", Map.of("answer", "MAYBE")));
        record("asked-again", () -> change(other, 1, at(30, 30)));
        record("handed-over-to-me", () -> act(other, 1, "hand-over", Map.of("to", me.person())));
        record("handed-over-by-me", () -> act(me, 2, "hand-over", Map.of("to", other.person())));
        record("cancelled-by-me", () -> me.delete(BOOKINGS + "/1?op=" + recorder.nextOperation()).ok());
        record("restored-by-me", () -> act(me, 1, "restore", Map.of()));
        record("cancelled-by-the-owner",
                () -> owner.delete(BOOKINGS + "/1?op=" + recorder.nextOperation() + "&reason=x").ok());
    }

    @Test
    void the_recordings_of_the_owner_s_word_are_what_the_server_says() {
        var unit = Booker.objects(owner.get("/api/directory/units").ok().getJsonArray("units"))
                .filter(one -> one.getString("name").equals("建設部")).findFirst().orElseThrow().getLong("id");
        var hall = places.place("審議室", Map.of("policy", 3, "owner", unit));
        record("asked-by-me", () -> make(me, 0, 60, Map.of("places", List.of(hall))));
        record("approved", () -> act(owner, 1, "approval", Map.of("ok", true)));
        record("moved-and-asked-again", () -> change(me, 1, at(60, 60)));
        record("declined", () -> act(owner, 1, "approval", Map.of("ok", false, "note", "改修中です")));
        record("kept-by-the-owner", () -> {
            make(me, 240, 60, Map.of("places", List.of(room)));
            act(owner, 2, "keep", Map.of("keep", true));
        });
    }

    @Test
    void the_recordings_of_coming_and_going_are_what_the_server_says() {
        make(me, 0, 60, Map.of());
        make(other, 60, 60, Map.of());
        make(me, 60, 60, Map.of("places", List.of(second)));
        Booker.pass(clock, hub, Duration.between(clock.instant(), START.minus(Duration.ofMinutes(8))));
        record("checked-in", () -> act(me, 1, "check-in", Map.of("how", "BUTTON")));
        record("extended-in-vain", () -> me.post(BOOKINGS + "/1/extend", Map.of("op", "never", "minutes", 15)));
        Booker.pass(clock, hub, Duration.ofMinutes(30));
        record("ended-early", () -> act(me, 1, "end", Map.of()));
        Booker.pass(clock, hub, Duration.between(clock.instant(), START.plus(Duration.ofMinutes(67))));
        record("released", () -> Booker.pass(clock, hub, Duration.ofMinutes(3)));
        record("revived", () -> act(me, 3, "check-in", Map.of("how", "BUTTON")));
        record("extended", () -> act(me, 3, "extend", Map.of("minutes", 15)));
        Booker.pass(clock, hub, Duration.between(clock.instant(), START.plus(Duration.ofMinutes(133))));
        record("completed", () -> Booker.pass(clock, hub, Duration.ofMinutes(2)));
    }

    private void record(String name, Runnable command) {
        recorder.record("booking/" + name, Recorder.Scope.BOOKING, 0, command);
    }

    private void make(Browser who, int after, int minutes, Map<String, Object> more) {
        var wish = Booker.wish("会議", START.plus(Duration.ofMinutes(after)), minutes, room);
        wish.put("op", recorder.nextOperation());
        wish.putAll(more);
        Booker.book(who, wish).ok();
    }

    private void change(Browser who, long booking, Map<String, Object> change) {
        var wish = new HashMap<String, Object>(Map.of("op", recorder.nextOperation()));
        wish.putAll(change);
        Booker.change(who, booking, wish).ok();
    }

    private void act(Browser who, long booking, String command, Map<String, Object> more) {
        var wish = new HashMap<String, Object>(Map.of("op", recorder.nextOperation()));
        wish.putAll(more);
        Booker.act(who, booking, command, wish).ok();
    }

    private static Map<String, Object> at(int after, int minutes) {
        var from = START.plus(Duration.ofMinutes(after));
        return Map.of("from", from.toString(), "until", from.plus(Duration.ofMinutes(minutes)).toString());
    }
}
