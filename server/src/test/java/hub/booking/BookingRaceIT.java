package hub.booking;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import hub.kernel.time.HubTime;
import hub.testing.Booker;
import hub.testing.Browser;
import hub.testing.Browser.Answer;
import hub.testing.HubProcess;
import hub.testing.TestClock;
import hub.testing.TestHub;
import hub.testing.World;

import static hub.testing.Booker.act;
import static hub.testing.Booker.atOnce;
import static hub.testing.Booker.book;
import static hub.testing.Booker.booked;
import static hub.testing.Booker.seen;
import static hub.testing.Booker.wish;
import static org.assertj.core.api.Assertions.assertThat;

/// Two people want the same at the same moment: one of them has it, the other is told so, and never both. Over HTTP, each
/// on a thread of its own, many times.
class BookingRaceIT {

    private static final int ROUNDS = Integer.getInteger("hub.race.rounds", 25);
    private static final LocalDate DAY = LocalDate.parse("2026-11-18");
    private static final Instant START = Booker.at(DAY, 13, 0);

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser sasaki;
    private Browser nakamura;
    private Browser takahashi;
    private Booker places;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        sasaki = hub.browser(World.SASAKI);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        places = Booker.in(sasaki);
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void create_and_create() {
        rounds(booth -> {
            var answers = atOnce(
                    () -> book(nakamura, wish("私の会議", START, 60, booth)),
                    () -> book(takahashi, wish("別の会議", START.plus(Duration.ofMinutes(30)), 60, booth)),
                    () -> book(sasaki, wish("長い会議", START.minus(Duration.ofMinutes(30)), 120, booth)));
            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() != 200)
                    .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("booking.occupied"));
        });
    }

    @Test
    void create_and_edit() {
        rounds(booth -> {
            var mine = booked(nakamura, "私の会議", START, 60, booth).getLong("id");
            var version = seen(nakamura, mine).getInteger("version");
            oneOf(atOnce(
                    () -> patch(nakamura, mine, version, to(START.plus(Duration.ofHours(2)), 60)),
                    () -> book(takahashi, wish("別の会議", START.plus(Duration.ofHours(2)), 60, booth))));
        });
    }

    @Test
    void edit_and_edit() {
        rounds(booth -> {
            var mine = booked(nakamura, "私の会議", START, 60, booth).getLong("id");
            var theirs = booked(takahashi, "別の会議", START.plus(Duration.ofHours(1)), 60, booth).getLong("id");
            oneOf(atOnce(
                    () -> patch(nakamura, mine, 1, to(START.plus(Duration.ofHours(3)), 60)),
                    () -> patch(takahashi, theirs, 1, to(START.plus(Duration.ofHours(3)), 60))));
        });
    }

    @Test
    void two_edits_of_one_booking_from_one_version() {
        rounds(booth -> {
            var mine = booked(nakamura, "私の会議", START, 60, booth).getLong("id");
            var answers = atOnce(
                    () -> patch(nakamura, mine, 1, Map.of("title", "一つ目")),
                    () -> patch(nakamura, mine, 1, Map.of("title", "二つ目")));
            assertThat(answers).extracting(Answer::code).containsExactlyInAnyOrder("", "booking.changed");
        });
    }

    @Test
    void approve_and_create() {
        rounds(_ -> {
            var hall = approved();
            var asked = booked(takahashi, "説明会", START, 60, hall);
            assertThat(asked.getString("state")).isEqualTo("TENTATIVE");
            var answers = atOnce(
                    () -> act(sasaki, asked.getLong("id"), "approval", Map.of("ok", true)),
                    () -> book(nakamura, wish("別の会議", START, 60, hall)));
            assertThat(answers).extracting(Answer::code).containsExactly("", "booking.occupied");
        });
    }

    @Test
    void approve_and_approve() {
        rounds(_ -> {
            var asked = booked(takahashi, "説明会", START, 60, approved()).getLong("id");
            var answers = atOnce(
                    () -> act(sasaki, asked, "approval", Map.of("ok", true)),
                    () -> act(sasaki, asked, "approval", Map.of("ok", false)));
            assertThat(answers).extracting(Answer::code).containsExactlyInAnyOrder("", "booking.not_waiting");
        });
    }

    @Test
    void extend_and_create() {
        clock.set(START);
        rounds(booth -> {
            var mine = booked(nakamura, "私の会議", START, 30, booth).getLong("id");
            oneOf(atOnce(
                    () -> act(nakamura, mine, "extend", Map.of("minutes", 30)),
                    () -> book(takahashi, wish("別の会議", START.plus(Duration.ofMinutes(30)), 30, booth))));
        });
    }

    @Test
    void parent_and_child() {
        rounds(_ -> {
            var whole = places.place(name("大会議室"), Map.of());
            var half = places.place(name("大会議室A"), Map.of("partOf", List.of(whole)));
            oneOf(atOnce(
                    () -> book(nakamura, wish("全体", START, 60, whole)),
                    () -> book(takahashi, wish("半分", START.plus(Duration.ofMinutes(30)), 60, half))));
        });
    }

    @Test
    void double_tap() {
        rounds(booth -> {
            var wish = wish("一度だけ", START, 60, booth);
            var answers = atOnce(() -> book(nakamura, wish), () -> book(nakamura, wish), () -> book(nakamura, wish));
            assertThat(answers).extracting(Answer::status).containsOnly(200);
            assertThat(answers.stream().map(answer -> answer.body().getLong("id")).distinct()).hasSize(1);
        });
    }

    @Test
    void release_and_check_in() {
        var bookings = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            bookings.add(booked(nakamura, "私の会議", START, 60, places.place(name("室"), Map.of())).getLong("id"));
        }
        Booker.pass(clock, hub, Duration.between(clock.instant(), START.plus(Duration.ofMinutes(9))));
        clock.advance(Duration.ofMinutes(1));
        var deeds = new ArrayList<Callable<Answer>>();
        bookings.forEach(booking -> deeds.add(() -> act(nakamura, booking, "check-in", Map.of("how", "BUTTON"))));
        deeds.add(() -> {
            hub.server().everyMinute();
            return new Answer(200, "{}");
        });
        var answers = atOnce(deeds);
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(bookings).allSatisfy(
                booking -> assertThat(seen(nakamura, booking).getString("state")).isEqualTo("CHECKED_IN"));
        nothingOverlaps();
    }

    @Test
    void waiting_list_and_walk_in() {
        rounds(booth -> {
            var theirs = booked(takahashi, "別の会議", START, 60, booth).getLong("id");
            nakamura.post("/api/booking/waits", Map.of("op", World.op(), "place", booth, "from", START.toString(),
                    "until", START.plus(Duration.ofHours(1)).toString(), "minutes", 60, "takeAtOnce", true)).ok();
            var answers = atOnce(
                    () -> Booker.cancel(takahashi, theirs),
                    () -> book(sasaki, wish("通りがかり", START, 60, booth)));
            assertThat(answers).extracting(Answer::code).containsExactly("", "booking.occupied");
        });
        assertThat(Booker.blocks(nakamura, DAY)).hasSize(ROUNDS);
    }

    @Test
    void series_and_single() {
        for (int round = 0; round < ROUNDS; round++) {
            var room = places.place(name("室"), Map.of());
            var third = START.plus(Duration.ofDays(14));
            var series = wish("定例会", START, 60, room);
            series.put("repeat", Map.of("freq", "WEEKLY", "interval", 1, "days", List.of(), "count", 5));
            series.put("conflicts", "BOOK_AROUND");
            var answers = atOnce(
                    () -> nakamura.post("/api/booking/series", series),
                    () -> book(takahashi, wish("単発", third, 60, room)));
            var around = answers.getFirst().ok().getJsonArray("around");
            var single = answers.getLast();
            assertThat(single.code()).isIn("", "booking.occupied");
            assertThat(around.size()).isEqualTo(single.status() == 200 ? 1 : 0);
            overlapNowhere(Booker.objects(nakamura.get("/api/booking/places/" + room + "/blocks?from=" + START
                    + "&until=" + START.plus(Duration.ofDays(40))).ok().getJsonArray("blocks")).toList());
        }
    }

    @Test
    void import_and_create() {
        var ics = """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//test//test//JA
                BEGIN:VEVENT
                UID:%s
                DTSTAMP:20261101T000000Z
                DTSTART:20261120T010000Z
                DTEND:20261120T020000Z
                SUMMARY:健康診断
                END:VEVENT
                END:VCALENDAR
                """;
        for (int round = 0; round < ROUNDS; round++) {
            var file = ics.formatted("race-" + round).replace("\n", "\r\n");
            var room = places.place(name("室"), Map.of());
            var at = Instant.parse("2026-11-20T01:00:00Z");
            var digest = imported(file, "", false).ok().getString("digest");
            var answers = atOnce(
                    () -> imported(file, digest, true),
                    () -> imported(file, digest, true),
                    () -> book(nakamura, wish("会議", at, 60, room)));
            assertThat(answers).filteredOn(answer -> !answer.code().equals("feed.changed"))
                    .extracting(Answer::status).containsOnly(200);
        }
        var mine = Booker.objects(nakamura.get("/api/booking/bookings?from=2026-11-20T00:00:00Z"
                + "&until=2026-11-20T03:00:00Z").ok().getJsonArray("bookings")).toList();
        assertThat(mine).filteredOn(booking -> booking.getString("title").equals("健康診断")).hasSize(ROUNDS);
        assertThat(mine).filteredOn(booking -> booking.getString("title").equals("会議")).hasSize(ROUNDS);
    }

    private Answer imported(String ics, String digest, boolean apply) {
        return nakamura.post("/api/booking/import", Map.of("ics", ics, "digest", digest, "apply", apply));
    }

    @Test
    void panel_and_phone_check_in_to_one_booking() {
        rounds(booth -> {
            var mine = booked(nakamura, "私の会議", Booker.at(DAY, 10, 30), 30, booth).getLong("id");
            var answers = atOnce(
                    () -> act(nakamura, mine, "check-in", Map.of("how", "BUTTON")),
                    () -> act(nakamura, mine, "check-in", Map.of("how", "QR", "code",
                            sasaki.get("/api/booking/places/" + booth + "/door-code").ok().getString("code"))),
                    () -> act(nakamura, mine, "check-in", Map.of("how", "BUTTON")));
            assertThat(answers).extracting(Answer::status).containsOnly(200);
            assertThat(Booker.objects(nakamura.get("/api/booking/bookings/" + mine + "/history").ok()
                    .getJsonArray("steps")).map(step -> step.getString("step"))).containsExactly("MADE", "CHECKED_IN");
        });
    }

    @Test
    void handed_over_and_cancelled() {
        rounds(booth -> {
            var mine = booked(nakamura, "私の会議", START, 60, booth).getLong("id");
            var answers = atOnce(
                    () -> act(nakamura, mine, "hand-over", Map.of("to", takahashi.person())),
                    () -> Booker.cancel(nakamura, mine));
            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        });
    }

    @Test
    void restart_in_the_middle() throws Exception {
        hub.close();
        var life = folder.resolve("life");
        World.found(life, HubTime.systemClock());
        var day = LocalDate.ofInstant(Instant.now().plus(Duration.ofDays(7)), HubTime.ZONE);
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        var wishes = new ArrayList<Map<String, Object>>();
        long booth;
        try (var first = HubProcess.start(life, 0)) {
            booth = Booker.in(new Browser(first.url()).signIn(World.SASAKI, World.PASSWORD)).booth("ブース1");
            for (int i = 0; i < 40; i++) {
                wishes.add(wish("会議" + i, Booker.at(day, 9, 0).plus(Duration.ofMinutes(10L * i)), 20, booth));
            }
            var sender = new Browser(first.url()).signIn(World.NAKAMURA, World.PASSWORD);
            var threads = wishes.stream().map(wish -> Thread.startVirtualThread(() -> unheard(sender, wish))).toList();
            Thread.sleep(60);
            first.kill();
            for (var thread : threads) {
                thread.join();
            }
        }
        try (var second = HubProcess.start(life, 0)) {
            var again = new Browser(second.url()).signIn(World.NAKAMURA, World.PASSWORD);
            var had = wishes.stream().filter(wish -> book(again, wish).status() == 200).count();
            var blocks = Booker.blocks(again, day);
            assertThat(blocks).hasSize((int) had);
            overlapNowhere(blocks);
        }
    }

    private static void unheard(Browser sender, Map<String, Object> wish) {
        try {
            book(sender, wish);
        } catch (RuntimeException gone) {
            // The hub was killed before it could answer.
        }
    }

    private interface Round {
        void with(long booth);
    }

    private void rounds(Round round) {
        for (int i = 0; i < ROUNDS; i++) {
            round.with(places.place(name("室"), Map.of()));
        }
        nothingOverlaps();
    }

    private int named;

    private String name(String base) {
        return base + ++named;
    }

    /// A room of 情報政策課 where others have to ask.
    private long approved() {
        return places.place(name("審議室"), Map.of("policy", 3, "owner", owner()));
    }

    private long owner() {
        return Booker.objects(sasaki.get("/api/directory/units").ok().getJsonArray("units"))
                .filter(unit -> unit.getString("name").equals("情報政策課")).findFirst().orElseThrow().getLong("id");
    }

    private void oneOf(List<Answer> answers) {
        assertThat(answers).extracting(Answer::code).containsExactlyInAnyOrder("", "booking.occupied");
    }

    private void nothingOverlaps() {
        overlapNowhere(Booker.blocks(nakamura, DAY));
    }

    private static void overlapNowhere(List<JsonObject> blocks) {
        var until = new HashMap<Long, Instant>();
        blocks.stream()
                .filter(block -> List.of("TENTATIVE", "CONFIRMED", "CHECKED_IN").contains(block.getString("state")))
                .sorted(Comparator.comparing(block -> block.getString("from")))
                .forEach(block -> {
                    var space = block.getLong("space");
                    assertThat(Instant.parse(block.getString("from")))
                            .isAfterOrEqualTo(until.getOrDefault(space, Instant.EPOCH));
                    until.put(space, Instant.parse(block.getString("until")));
                });
    }

    private static Answer patch(Browser who, long booking, int version, Map<String, Object> change) {
        var body = new HashMap<String, Object>(Map.of("op", World.op(), "version", version));
        body.putAll(change);
        return who.patch("/api/booking/bookings/" + booking, body);
    }

    private static Map<String, Object> to(Instant from, int minutes) {
        return Map.of("from", from.toString(), "until", from.plus(Duration.ofMinutes(minutes)).toString());
    }
}
