package hub.seating.figure;

import java.time.LocalDate;

import hub.seating.figure.SeatFigureAnswer.SeatSums;

/// Adds up sittings. For one thread.
final class SeatTally {

    private static final long MINUTE = 60_000;

    private final long now;
    private final Crowd crowd;
    private int sittings;
    private long used;
    private int noShows;
    private int due;
    private int refusals;
    private long beside;
    private long mixed;

    SeatTally(LocalDate from, LocalDate to, long now) {
        this.now = now;
        crowd = new Crowd(from, to);
    }

    void add(SeatUse use) {
        if (use.due()) due++;
        if (use.noShow()) noShows++;
        if (!use.used() || use.usedUntil(now) <= use.from()) return;
        sittings++;
        used += use.usedUntil(now) - use.from();
        crowd.add(use.from(), use.usedUntil(now));
    }

    void refused(int times) {
        refusals += times;
    }

    /// Two sat near one another.
    void near(boolean ofTwoSections) {
        beside++;
        if (ofTwoSections) mixed++;
    }

    Crowd crowd() {
        return crowd;
    }

    SeatSums sums() {
        return new SeatSums(sittings, used / MINUTE, noShows, due, refusals, beside, mixed);
    }
}
