package hub.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;

/// What 32 people try to book: the same places and times in the same order for every contender. As the month fills up,
/// more and more is taken already.
final class Attempts {

    /// @param place from 0 on
    record Attempt(int place, Instant from, Instant until) {}

    static final int PLACES = 200;
    static final int DAYS = 30;

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final int OPENS_AT = 8;
    private static final int QUARTERS = 40;

    private final Random random = new Random(6);
    private final LocalDate first = LocalDate.now(TOKYO).plusDays(1);
    private int left;

    /// Has so many more tried.
    void allow(int more) {
        left = more;
    }

    /// Whether another one is to be tried.
    synchronized boolean hasNext() {
        return left > 0;
    }

    /// The next one: 30 to 120 minutes between 08:00 and 20:00.
    synchronized Attempt next() {
        left--;
        var from = first.plusDays(random.nextInt(DAYS)).atTime(OPENS_AT, 0).atZone(TOKYO).toInstant()
                .plus(Duration.ofMinutes(15L * random.nextInt(QUARTERS)));
        return new Attempt(random.nextInt(PLACES), from, from.plus(Duration.ofMinutes(30L * (1 + random.nextInt(4)))));
    }
}
