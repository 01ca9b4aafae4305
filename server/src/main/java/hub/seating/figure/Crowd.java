package hub.seating.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;

import hub.kernel.time.HubTime;
import hub.seating.figure.SeatFigureAnswer.SeatCrowd;

/// How many sat at once, by quarters of an hour of office time. For one thread.
final class Crowd {

    private static final long QUARTER = 15 * 60_000L;
    private static final int OF_DAY = 96;
    private static final int OPENS = 34;
    private static final int CLOSES = 69;
    private static final double ENOUGH = 0.95;

    private final long begin;
    private final int[] change;

    Crowd(LocalDate from, LocalDate to) {
        begin = HubTime.startOf(from).toEpochMilli();
        change = new int[(int) (ChronoUnit.DAYS.between(from, to) + 1) * OF_DAY + 1];
    }

    /// Milliseconds since 1970; a quarter that was begun counts.
    void add(long from, long until) {
        change[at(from, 0)]++;
        change[at(until, QUARTER - 1)]--;
    }

    private int at(long moment, long more) {
        return Math.clamp((moment - begin + more) / QUARTER, 0, change.length - 1);
    }

    /// @param seats how many can sit
    /// @param open the office days from the first on
    /// @param now quarters that begin later do not count
    SeatCrowd of(int seats, BitSet open, long now) {
        var taken = new int[open.cardinality() * (CLOSES - OPENS)];
        int counted = 0;
        int sitting = 0;
        for (int i = 0; i < change.length - 1; i++) {
            sitting += change[i];
            int quarter = i % OF_DAY;
            boolean counts = open.get(i / OF_DAY) && quarter >= OPENS && quarter < CLOSES && begin + i * QUARTER < now;
            if (counts) taken[counted++] = sitting;
        }
        Arrays.sort(taken, 0, counted);
        if (counted == 0 || seats == 0) return new SeatCrowd(seats, 0, 0, 0);
        long sum = 0;
        for (int i = 0; i < counted; i++)
            sum += taken[i];
        return new SeatCrowd(seats, (int) Math.round(100.0 * sum / counted / seats),
                taken[(int) Math.ceil(counted * ENOUGH) - 1], taken[counted - 1]);
    }
}
