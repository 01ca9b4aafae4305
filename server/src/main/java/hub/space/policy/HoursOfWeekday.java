package hub.space.policy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// One stretch in which places are open, each week.
///
/// @param day 1 (Monday) to 7 (Sunday)
/// @param from such as 08:30, Japan's clock
/// @param until such as 17:15, later than `from`; 24:00 is the end of the day
public record HoursOfWeekday(int day, String from, String until) {

    private static final String MIDNIGHT = "24:00";
    private static final int MINUTES_OF_DAY = 24 * 60;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm")
            .withResolverStyle(ResolverStyle.STRICT);

    public HoursOfWeekday {
        if (day < DayOfWeek.MONDAY.getValue() || day > DayOfWeek.SUNDAY.getValue() || minutes(from) >= minutes(until)) {
            throw Refused.invalid("opens");
        }
    }

    /// Minutes after midnight.
    int fromMinute() {
        return minutes(from);
    }

    /// Minutes after midnight, at most 1,440.
    int untilMinute() {
        return minutes(until);
    }

    boolean on(DayOfWeek weekday) {
        return weekday.getValue() == day;
    }

    private static int minutes(@Nullable String clock) {
        try {
            return MIDNIGHT.equals(clock) ? MINUTES_OF_DAY : LocalTime.parse(given(clock), CLOCK).toSecondOfDay() / 60;
        } catch (DateTimeParseException e) {
            throw Refused.invalid("opens");
        }
    }

    private static String given(@Nullable String clock) {
        if (clock == null) {
            throw Refused.invalid("opens");
        }
        return clock;
    }
}
