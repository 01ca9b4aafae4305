package hub.space.figure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.time.HubTime;

/// How many places were in use when: by weekday and hour in Japan, and at the most at once. For one thread.
public final class UseHours {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final int HOURS_OF_DAY = 24;
    private static final int DAYS_OF_WEEK = 7;
    /// The first of January 1970 was a Thursday, the day after three of its week.
    private static final int EPOCH_WEEKDAY = 3;

    /// Japan has one zone and no summer time, so that hours of the week are a division.
    private static final long OFFSET = HubTime.ZONE.getRules().getOffset(Instant.EPOCH).getTotalSeconds() * 1_000L;

    private final long[] ofWeek = new long[DAYS_OF_WEEK * HOURS_OF_DAY];
    private final List<long[]> spans = new ArrayList<>();

    /// One use; milliseconds since 1970, the end not included.
    public void add(long from, long until) {
        if (until <= from) return;
        spans.add(new long[]{from, until});
        long at = from;
        while (at < until) {
            long hour = Math.floorDiv(at + OFFSET, HOUR);
            long next = Math.min(until, (hour + 1) * HOUR - OFFSET);
            ofWeek[(int) Math.floorMod(hour + EPOCH_WEEKDAY * HOURS_OF_DAY, (long) ofWeek.length)] += next - at;
            at = next;
        }
    }

    /// By weekday and hour, those in which anything was in use.
    public List<UseHour> heat() {
        var heat = new ArrayList<UseHour>();
        for (int i = 0; i < ofWeek.length; i++)
            if (ofWeek[i] > 0) heat.add(new UseHour(i / HOURS_OF_DAY + 1, i % HOURS_OF_DAY, ofWeek[i] / MINUTE));
        return heat;
    }

    /// The most at once.
    public Peak peak() {
        var begins = spans.stream().mapToLong(span -> span[0]).sorted().toArray();
        var ends = spans.stream().mapToLong(span -> span[1]).sorted().toArray();
        int most = 0;
        long at = 0;
        int ended = 0;
        for (int begun = 0; begun < begins.length; begun++) {
            while (ends[ended] <= begins[begun]) ended++;
            if (begun + 1 - ended > most) {
                most = begun + 1 - ended;
                at = begins[begun];
            }
        }
        return new Peak(most, most == 0 ? null : Instant.ofEpochMilli(at));
    }

    /// @param at the first moment of it; null if nothing was in use
    public record Peak(int most, @Nullable Instant at) {}
}
