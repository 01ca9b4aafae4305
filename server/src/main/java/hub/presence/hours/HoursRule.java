package hub.presence.hours;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// Which hours and days can be.
final class HoursRule {

    /// A little more than a year: the lists of the next one are made before this one ends.
    static final int DAYS_AHEAD = 400;

    static final int MAX_SHIFTS = 400;
    static final int MAX_CLOSED_DAYS = 200;

    /// Fits the head of a column.
    static final int MAX_NAME = 40;

    private HoursRule() {}

    /// The week as it is kept: seven days, Monday first.
    ///
    /// @throws Refused for times that are none and weekdays that are none or named twice
    static List<HoursOn> week(List<HoursOn> week) {
        check(week.stream().allMatch(day -> day.weekday() >= 1 && day.weekday() <= 7));
        check(unique(week.stream().map(HoursOn::weekday)));
        week.forEach(day -> times(day.from(), day.to()));
        return IntStream.rangeClosed(1, 7).mapToObj(weekday -> week.stream()
                .filter(day -> day.weekday() == weekday)
                .findFirst()
                .orElseGet(() -> new HoursOn(weekday, null, null))).toList();
    }

    /// @throws Refused for times that are none, days named twice, passed or too far ahead
    static List<Shift> shifts(List<Shift> shifts, LocalDate today) {
        days(shifts, Shift::day, today, MAX_SHIFTS);
        shifts.forEach(shift -> times(shift.from(), shift.to()));
        return shifts;
    }

    /// @throws Refused for names that are none, days named twice, passed or too far ahead
    static List<ClosedDay> closedDays(List<ClosedDay> days, LocalDate today) {
        days(days, ClosedDay::day, today, MAX_CLOSED_DAYS);
        return days.stream().map(day -> new ClosedDay(day.day(), name(day.name()))).toList();
    }

    private static <T> void days(List<T> list, Function<T, LocalDate> dayOf, LocalDate today, int max) {
        if (list.size() > max) {
            throw new Refused(HoursError.TOO_MANY_DAYS, Map.of("max", max));
        }
        var last = today.plusDays(DAYS_AHEAD);
        if (list.stream().map(dayOf).anyMatch(day -> day.isBefore(today) || day.isAfter(last))) {
            throw new Refused(HoursError.DAY_INVALID, Map.of("first", today, "last", last));
        }
        check(unique(list.stream().map(dayOf)));
    }

    private static void times(@Nullable String from, @Nullable String to) {
        try {
            check((from == null) == (to == null));
            PersonHours.span(from, to);
        } catch (DateTimeException e) {
            throw new Refused(HoursError.HOURS_INVALID);
        }
    }

    private static String name(String text) {
        var line = text.replaceAll("[\\s\\p{Cntrl}\\u3000]+", " ").strip();
        if (line.isEmpty() || line.codePointCount(0, line.length()) > MAX_NAME) {
            throw Refused.invalid("name");
        }
        return line;
    }

    private static boolean unique(Stream<?> values) {
        return values.allMatch(new HashSet<Object>()::add);
    }

    private static void check(boolean right) {
        if (!right) {
            throw new Refused(HoursError.HOURS_INVALID);
        }
    }
}
