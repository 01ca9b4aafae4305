package hub.booking.series;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

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

import static hub.testing.Booker.atOnce;
import static hub.testing.Booker.book;
import static hub.testing.Booker.objects;
import static org.assertj.core.api.Assertions.assertThat;

/// A series and others want the same dates at the same moment; a file is taken twice while somebody books.
class SeriesRaceIT {

    private static final int ROUNDS = Integer.getInteger("hub.race.rounds", 12);
    private static final int DATES = 5;
    private static final LocalDate FIRST = LocalDate.parse("2026-11-24");

    @TempDir Path folder;

    private final TestClock clock = new TestClock();
    private TestHub hub;
    private Browser nakamura;
    private Browser takahashi;
    private Booker places;

    @BeforeEach
    void start() {
        World.found(folder, clock);
        hub = TestHub.on(folder, clock);
        nakamura = hub.browser(World.NAKAMURA);
        takahashi = hub.browser(World.TAKAHASHI);
        places = Booker.in(hub.browser(World.SASAKI));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void series_and_single_have_each_date_once_between_them() {
        for (int round = 0; round < ROUNDS; round++) {
            var booth = places.booth("ブース" + round);
            var start = Booker.at(FIRST, 9, 0);
            var deeds = new ArrayList<Callable<Answer>>();
            deeds.add(() -> series(nakamura, start, booth));
            for (int day = 0; day < DATES; day++) {
                var from = start.plus(Duration.ofDays(day));
                deeds.add(() -> book(takahashi, Booker.wish("単発", from, 60, booth)));
            }
            var answers = atOnce(deeds);
            var singles = answers.stream().skip(1).filter(one -> one.status() == 200).count();
            var dates = answers.getFirst().status() == 200
                    ? answers.getFirst().ok().getJsonArray("bookings").size()
                    : 0;
            assertThat(singles + dates).as("round %d", round).isEqualTo(DATES);
            for (int day = 0; day < DATES; day++) {
                assertThat(taken(booth, FIRST.plusDays(day))).as("round %d, day %d", round, day).isEqualTo(1);
            }
        }
    }

    @Test
    void a_file_taken_twice_while_somebody_books_makes_each_entry_once() {
        for (int round = 0; round < ROUNDS; round++) {
            var uid = "race-" + round;
            var file = file(uid);
            var digest = nakamura.post("/api/booking/import", Map.of("ics", file, "apply", false)).ok()
                    .getString("digest");
            Callable<Answer> take = () -> nakamura.post("/api/booking/import",
                    Map.of("ics", file, "apply", true, "digest", digest));
            atOnce(List.of(take, take, () -> book(nakamura, Booker.wish("会議 " + uid, Booker.at(FIRST, 9, 0), 30))));
            var window = "from=" + Booker.at(FIRST, 0, 0) + "&until=" + Booker.at(FIRST.plusDays(20), 0, 0);
            assertThat(objects(nakamura.get("/api/booking/calendar?" + window).ok().getJsonArray("bookings"))
                    .filter(one -> one.getString("title").equals(uid))).as(uid).hasSize(10);
        }
    }

    private static Answer series(Browser who, Instant start, long booth) {
        var wish = Booker.wish("定例", start, 60, booth);
        wish.put("repeat", Map.of("freq", "DAILY", "interval", 1, "days", List.of(), "count", DATES));
        wish.put("conflicts", "BOOK_AROUND");
        return who.post("/api/booking/series", wish);
    }

    private long taken(long booth, LocalDate day) {
        return Booker.blocks(takahashi, day).stream().filter(block -> block.getLong("space") == booth).count();
    }

    private static String file(String uid) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:" + uid + "\nSUMMARY:" + uid
                + "\nDTSTART:20261124T130000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=10\nEND:VEVENT\nEND:VCALENDAR\n";
    }
}
