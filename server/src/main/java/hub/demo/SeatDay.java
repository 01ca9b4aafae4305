package hub.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import hub.seating.plan.SeatKind;

/// Which seats are taken on one day, by quarters of an hour. For one thread.
final class SeatDay {

    private static final int FIRST = 7 * 60;
    private static final int QUARTER = 15;
    private static final int LAST = 22 * 60;

    private final long[] taken;
    private final Set<Integer> seated = new HashSet<>();

    SeatDay(int seats) {
        taken = new long[seats];
    }

    /// Closes a seat for the day.
    void close(DemoSeat seat) {
        taken[seat.index()] = -1;
    }

    boolean isFree(DemoSeat seat, int from, int until) {
        return (taken[seat.index()] & mask(from, until)) == 0;
    }

    /// The first free seat from a place in the list on.
    Optional<DemoSeat> find(List<DemoSeat> seats, int first, int from, int until, Predicate<DemoSeat> fits) {
        for (int i = 0; i < seats.size(); i++) {
            var seat = seats.get((first + i) % seats.size());
            if (seat.kind() != SeatKind.COUNTER_DUTY && isFree(seat, from, until) && fits.test(seat))
                return Optional.of(seat);
        }
        return Optional.empty();
    }

    void take(DemoSeat seat, int person, int from, int until) {
        taken[seat.index()] |= mask(from, until);
        seated.add(person);
    }

    /// Whether somebody has a seat on this day already.
    boolean has(int person) {
        return seated.contains(person);
    }

    void seat(int person) {
        seated.add(person);
    }

    private static long mask(int from, int until) {
        int first = (Math.max(from, FIRST) - FIRST) / QUARTER;
        int last = Math.ceilDiv(Math.min(until, LAST) - FIRST, QUARTER);
        return last <= first ? 0 : (-1L >>> (64 - (last - first))) << first;
    }
}
