package hub.booking.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// How a booking is repeated; weeks begin on Monday.
///
/// @param interval every so many days, weeks or months, 1 to 99
/// @param days WEEKLY: weekdays, 1 for Monday to 7 for Sunday; none: that of the first day
/// @param monthDay MONTHLY: 1 to 31, where a month without that day is passed over, or -1 for the last
/// @param nth MONTHLY with `weekday`: 1 to 5, or -1 for the last of the month
/// @param weekday MONTHLY with `nth`: 1 for Monday to 7 for Sunday
/// @param until the last day that may be one of it; either this or `count` is given
/// @param count how many dates, holidays and skipped ones counted, too
public record Repeat(
        Freq freq, int interval, List<Integer> days, @Nullable Integer monthDay, @Nullable Integer nth,
        @Nullable Integer weekday, @Nullable LocalDate until, @Nullable Integer count) {

    private static final int MAX_INTERVAL = 99;

    /// What is counted between two dates.
    public enum Freq {
        DAILY,
        WEEKLY,
        MONTHLY
    }

    public Repeat {
        if (interval < 1 || interval > MAX_INTERVAL) {
            throw Refused.invalid("repeat.interval");
        }
        days = weekdays(freq, days);
        requireMonthly(freq, monthDay, nth, weekday);
        requireEnd(until, count);
    }

    private static List<Integer> weekdays(@Nullable Freq freq, @Nullable List<Integer> days) {
        var given = Objects.requireNonNullElse(days, List.<Integer>of());
        if (given.stream().anyMatch(day -> day == null || !isWeekday(day))
                || (freq != Freq.WEEKLY && !given.isEmpty())) {
            throw Refused.invalid("repeat.days");
        }
        return given.stream().distinct().sorted().toList();
    }

    private static void requireMonthly(
            @Nullable Freq freq, @Nullable Integer monthDay, @Nullable Integer nth, @Nullable Integer weekday) {
        if ((nth == null) != (weekday == null) || (nth != null && monthDay != null)
                || (freq != Freq.MONTHLY && (nth != null || monthDay != null))) {
            throw Refused.invalid("repeat.nth");
        }
        if (monthDay != null && monthDay != -1 && (monthDay < 1 || monthDay > 31)) {
            throw Refused.invalid("repeat.monthDay");
        }
        if (nth != null && nth != -1 && (nth < 1 || nth > 5)) {
            throw Refused.invalid("repeat.nth");
        }
        if (weekday != null && !isWeekday(weekday)) {
            throw Refused.invalid("repeat.weekday");
        }
    }

    private static void requireEnd(@Nullable LocalDate until, @Nullable Integer count) {
        if (until == null && count == null) {
            throw new Refused(SeriesError.ENDLESS);
        }
        if (until != null && count != null) {
            throw Refused.invalid("repeat.until");
        }
        if (count != null && count < 1) {
            throw Refused.invalid("repeat.count");
        }
    }

    private static boolean isWeekday(int day) {
        return day >= 1 && day <= 7;
    }

    /// Whether the rule itself asks for this weekday, so that a Saturday meant is no closed day.
    boolean names(DayOfWeek day) {
        return days.contains(day.getValue()) || (weekday != null && weekday == day.getValue());
    }

    /// The rule as iCalendar writes it, without an end.
    public String rule() {
        return "FREQ=" + freq + ";INTERVAL=" + interval + ";WKST=MO" + by();
    }

    private String by() {
        if (!days.isEmpty()) {
            return ";BYDAY=" + days.stream().map(Repeat::letters).collect(Collectors.joining(","));
        }
        if (monthDay != null) {
            return ";BYMONTHDAY=" + monthDay;
        }
        return nth == null || weekday == null ? "" : ";BYDAY=" + nth + letters(weekday);
    }

    private static String letters(int weekday) {
        return DayOfWeek.of(weekday).name().substring(0, 2);
    }

    /// The same with another end.
    Repeat ending(@Nullable LocalDate until, @Nullable Integer count) {
        return new Repeat(freq, interval, days, monthDay, nth, weekday, until, count);
    }
}
