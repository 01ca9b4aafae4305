package hub.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Half a day of the week at a counter: who keeps it, in turn week by week.
///
/// @param zone such as `B1-1 A`
/// @param weekday 1 is Monday
/// @param morning else the afternoon
record DemoCounter(String zone, DemoSeat seat, int weekday, boolean morning, List<DemoPerson> people) {

    /// The Monday from which the weeks are counted.
    static final LocalDate ANCHOR = LocalDate.of(2024, 1, 1);

    private static final int IN_TURN = 3;

    /// Every half day of every counter; nobody is at two of them at once.
    static Stream<DemoCounter> all(String zone, List<DemoSeat> counters, List<DemoPerson> turns) {
        int cells = 2 * counters.size();
        return IntStream.rangeClosed(DayOfWeek.MONDAY.getValue(), DayOfWeek.FRIDAY.getValue()).boxed()
                .flatMap(weekday -> IntStream.range(0, cells).mapToObj(n -> new DemoCounter(zone, counters.get(n / 2),
                        weekday, n % 2 == 0, IntStream.range(0, IN_TURN)
                                .mapToObj(k -> turns.get((weekday * 17 + n + k * cells) % turns.size())).toList())));
    }

    DemoPerson on(LocalDate day) {
        return people.get((int) (ChronoUnit.WEEKS.between(ANCHOR, day) % people.size()));
    }
}
