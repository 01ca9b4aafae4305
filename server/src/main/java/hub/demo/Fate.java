package hub.demo;

import java.time.Duration;
import java.time.LocalDateTime;

import hub.demo.DemoBooking.State;

/// What becomes of a booking.
///
/// @param end when the places are free again
record Fate(State state, LocalDateTime end) {

    /// How long one waits for somebody who booked and does not come.
    static final int GRACE_MINUTES = 10;

    private static final double CANCELLED = 0.05;
    private static final double MISSED = 0.15;
    private static final double LEFT_EARLY = 0.13;
    private static final double COMES_LATE = 0.3;
    private static final double UNDECIDED = 0.35;
    private static final int FIVE_MINUTES = 5;

    /// @param now the present of the town
    static Fate of(DemoPlace place, LocalDateTime from, LocalDateTime until, LocalDateTime now, Dice dice) {
        double luck = dice.fraction();
        if (luck < CANCELLED) return new Fate(State.CANCELLED, until);
        if (from.isAfter(now)) return ahead(place, until, luck);
        boolean missed = place.claimed() && luck < CANCELLED + MISSED;
        var released = from.plusMinutes(GRACE_MINUTES);
        if (missed && !released.isAfter(now) && released.isBefore(until)) return new Fate(State.RELEASED, released);
        if (until.isAfter(now)) return running(place, released.isAfter(now) && dice.chance(COMES_LATE), until);
        return over(from, until, luck, dice);
    }

    private static Fate ahead(DemoPlace place, LocalDateTime until, double luck) {
        boolean undecided = place.approved() && luck < CANCELLED + UNDECIDED;
        return new Fate(undecided ? State.TENTATIVE : State.CONFIRMED, until);
    }

    private static Fate running(DemoPlace place, boolean late, LocalDateTime until) {
        return new Fate(place.claimed() && !late ? State.CHECKED_IN : State.CONFIRMED, until);
    }

    private static Fate over(LocalDateTime from, LocalDateTime until, double luck, Dice dice) {
        if (luck > 1 - LEFT_EARLY) {
            long minutes = Duration.between(from, until).toMinutes();
            long spared = Math.round(minutes * (0.15 + dice.fraction() * 0.3) / FIVE_MINUTES) * FIVE_MINUTES;
            if (spared > 0 && spared < minutes) return new Fate(State.ENDED_EARLY, until.minusMinutes(spared));
        }
        return new Fate(State.COMPLETED, until);
    }
}
