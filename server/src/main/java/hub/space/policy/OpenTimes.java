package hub.space.policy;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads opening hours; minutes are counted from midnight.
final class OpenTimes {

    private OpenTimes() {}

    /// Whether the places are open all the time from one minute to another. Stretches that touch count as one.
    static boolean covers(List<HoursOfWeekday> opens, DayOfWeek day, long from, long until) {
        var reached = from;
        for (var open : of(opens, day)) {
            if (open.fromMinute() <= reached && reached <= open.untilMinute()) {
                reached = Math.max(reached, open.untilMinute());
                if (until <= reached) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The stretch of that day that is open at a minute or begins or ended nearest to it.
    static Optional<HoursOfWeekday> nearest(List<HoursOfWeekday> opens, DayOfWeek day, long minute) {
        return of(opens, day).stream().min(Comparator.comparingLong(open -> Math.max(0,
                Math.max(open.fromMinute() - minute, minute - open.untilMinute()))));
    }

    private static List<HoursOfWeekday> of(List<HoursOfWeekday> opens, DayOfWeek day) {
        return opens.stream().filter(open -> open.on(day))
                .sorted(Comparator.comparingInt(HoursOfWeekday::fromMinute)).toList();
    }
}
