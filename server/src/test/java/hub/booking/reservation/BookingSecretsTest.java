package hub.booking.reservation;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
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
import hub.testing.StreamClient;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.testing.Booker.act;
import static hub.testing.Booker.blocks;
import static hub.testing.Booker.book;
import static hub.testing.Booker.booked;
import static hub.testing.Booker.change;
import static hub.testing.Booker.invited;
import static hub.testing.Booker.seen;
import static hub.testing.Booker.wish;
import static org.assertj.core.api.Assertions.assertThat;

/// Who must not see what a booking is about. 中村 and 五十嵐 work in 情報政策課, 髙橋 and 小林 in 建築課.
class BookingSecretsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-18");
    private static final Instant START = Booker.at(DAY, 13, 0);
    private static final String TITLE = "早期退職の相談";
    private static final String NOTE = "封筒を持参";

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser igarashi;
    private Browser takahashi;
    private Browser kobayashi;
    private Booker places;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        igarashi = hub.browser(World.IGARASHI);
        takahashi = hub.browser(World.TAKAHASHI);
        kobayashi = hub.browser(World.KOBAYASHI);
        places = Booker.in(sasaki);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void what_is_for_its_participants_is_told_to_nobody_else_in_any_way() {
        var room = places.place("相談室", Map.of());
        try (var stranger = listening(kobayashi); var colleague = listening(igarashi)) {
            var wish = secret(room, "PARTICIPANTS");
            wish.put("attendees", invited(takahashi));
            var id = book(nakamura, wish).ok().getLong("id");
            act(takahashi, id, "answer", Map.of("answer", "YES")).ok();
            change(nakamura, id, Map.of("until", START.plus(Duration.ofMinutes(90)).toString(), "note", NOTE)).ok();
            for (var who : List.of(kobayashi, igarashi)) {
                assertThat(who.get("/api/booking/bookings/" + id).status()).isEqualTo(404);
                assertThat(who.get("/api/booking/bookings/" + id + "/history").status()).isEqualTo(404);
                assertThat(change(sasaki, id, Map.of("title", "見たい")).text()).doesNotContain(TITLE);
                assertThat(act(who, id, "answer", Map.of("answer", "NO")).status()).isEqualTo(404);
                assertThat(act(who, id, "room", Map.of()).status()).isEqualTo(404);
                assertThat(act(who, id, "check-in", Map.of("how", "BUTTON")).status()).isEqualTo(404);
                assertThat(book(who, wish("別件", START, 30, room)).text()).doesNotContain(TITLE, NOTE);
                silent(who.get("/api/booking/day?day=" + DAY).text());
            }
            Booker.cancel(nakamura, id).ok();
            for (var stream : List.of(stranger, colleague)) {
                stream.next("booking.unblock");
                stream.taken().forEach(frame -> silent(frame.encode()));
            }
        }
    }

    @Test
    void who_decides_on_the_place_learns_that_it_is_asked_for_but_not_what_for() {
        var room = places.place("特別室", Map.of("policy", 3, "owner", unit("情報政策課")));
        var id = book(takahashi, secret(room, "PARTICIPANTS")).ok().getLong("id");
        silent(sasaki.get("/api/booking/approvals").text());
        var asked = seen(sasaki, id);
        assertThat(asked.getString("title")).isEmpty();
        assertThat(asked.getLong("organiser")).isEqualTo(takahashi.person());
        assertThat(act(sasaki, id, "approval", Map.of("ok", true, "note", "どうぞ")).text()).doesNotContain(TITLE, NOTE);
        assertThat(seen(takahashi, id).getString("state")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_section_reads_its_own_titles_and_others_see_the_section_only() {
        var room = places.place("会議室", Map.of());
        var id = book(nakamura, secret(room, "SECTION")).ok().getLong("id");
        assertThat(seen(igarashi, id).getString("title")).isEqualTo(TITLE);
        assertThat(seen(igarashi, id).getString("note")).isEmpty();
        assertThat(kobayashi.get("/api/booking/bookings/" + id).status()).isEqualTo(404);
        var block = blocks(kobayashi, DAY).getFirst();
        assertThat(block.getString("title")).isNull();
        assertThat(block.getLong("organiser")).isNull();
        assertThat(block.getLong("unit")).isEqualTo(unit("情報政策課"));
    }

    @Test
    void what_all_staff_may_read_shows_neither_note_nor_link_nor_who_comes() {
        var room = places.place("会議室", Map.of());
        var wish = secret(room, "STAFF");
        wish.put("attendees", invited(takahashi));
        var id = book(nakamura, wish).ok().getLong("id");
        var read = seen(kobayashi, id);
        assertThat(read.getString("title")).isEqualTo(TITLE);
        assertThat(read.getBoolean("part")).isFalse();
        assertThat(read.getString("note")).isEmpty();
        assertThat(read.getJsonArray("attendees")).isEmpty();
        assertThat(read.getJsonArray("may")).isEmpty();
        assertThat(blocks(kobayashi, DAY).getFirst().getString("title")).isEqualTo(TITLE);
    }

    @Test
    void a_booth_whose_rules_hide_titles_shows_none() {
        var booth = places.place("ブース1", Map.of("kind", "BOOTH", "policy", 2));
        var id = book(nakamura, secret(booth, "STAFF")).ok().getLong("id");
        assertThat(blocks(kobayashi, DAY).getFirst().getString("title")).isNull();
        assertThat(kobayashi.get("/api/booking/bookings/" + id).status()).isEqualTo(404);
        assertThat(seen(igarashi, id).getString("title")).isEqualTo(TITLE);
    }

    @Test
    void a_title_taken_back_is_sent_to_nobody_who_comes_back() {
        var room = places.place("会議室", Map.of());
        var position = position(kobayashi);
        var id = book(nakamura, secret(room, "STAFF")).ok().getLong("id");
        change(nakamura, id, Map.of("visibility", "PARTICIPANTS")).ok();
        try (var back = kobayashi.stream(position)) {
            back.next("booking.block");
            silent(back.next("booking.block").encode());
        }
        try (var back = kobayashi.stream(position)) {
            silent(back.next("booking.block").encode());
        }
    }

    @Test
    void a_guest_sees_and_does_nothing_of_it() {
        var room = places.place("会議室", Map.of());
        var id = booked(nakamura, TITLE, START, 60, room).getLong("id");
        sasaki.put("/api/directory/people/" + takahashi.person() + "/roles", Map.of("roles", List.of("GUEST"))).ok();
        for (var path : List.of("/bookings", "/bookings/" + id, "/day", "/approvals", "/places/" + room + "/blocks")) {
            assertThat(takahashi.get("/api/booking" + path).code()).as(path).isEqualTo("not_allowed");
        }
        assertThat(book(takahashi, wish("客の予約", START, 60, room)).code()).isEqualTo("not_allowed");
        var wish = wish("客を招く", START.plus(Duration.ofHours(2)), 60, room);
        wish.put("attendees", invited(takahashi));
        assertThat(book(nakamura, wish).code()).isEqualTo("booking.person");
    }

    @Test
    void ten_minutes_later_the_log_knows_no_title() throws SQLException {
        book(nakamura, secret(places.place("会議室", Map.of()), "PARTICIPANTS")).ok();
        assertThat(inTheLog()).isPositive();
        clock.advance(Duration.ofMinutes(11));
        places.place("あとの会議室", Map.of());
        hub.server().everyMinute();
        assertThat(inTheLog()).isZero();
    }

    private int inTheLog() throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("hub.db"));
                var query = database.prepareStatement("select count(*) from event where body like ?")) {
            query.setString(1, "%" + TITLE + "%");
            try (var found = query.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    private static Map<String, Object> secret(long room, String visibility) {
        var wish = wish(TITLE, START, 60, room);
        wish.put("visibility", visibility);
        wish.put("note", NOTE);
        return wish;
    }

    private static void silent(String text) {
        assertThat(text).doesNotContain(TITLE, NOTE);
    }

    private static StreamClient listening(Browser who) {
        var stream = who.stream("");
        stream.next("welcome");
        return stream;
    }

    private static String position(Browser who) {
        try (var stream = who.stream("")) {
            var welcome = stream.next("welcome").getJsonObject("d");
            return welcome.getString("epoch") + ":" + welcome.getLong("seq");
        }
    }

    private long unit(String name) {
        return Booker.objects(sasaki.get("/api/directory/units").ok().getJsonArray("units"))
                .filter(unit -> unit.getString("name").equals(name)).findFirst().orElseThrow().getLong("id");
    }
}
