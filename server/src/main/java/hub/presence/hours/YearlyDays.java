package hub.presence.hours;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;

/// Days on which the town hall is closed each year, such as those around New Year.
record YearlyDays(MonthDay from, MonthDay to, String name) {

    private static final String USUAL_NAME = "閉庁日";

    /// Reads `12-29..01-03 年末年始, 08-15`: days or ranges, each with a name if it has one.
    ///
    /// @throws IllegalArgumentException for anything else
    static List<YearlyDays> parse(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(days -> !days.isEmpty())
                .map(YearlyDays::one)
                .toList();
    }

    boolean include(LocalDate date) {
        var day = MonthDay.from(date);
        var begun = !day.isBefore(from);
        var notOver = !day.isAfter(to);
        return from.isAfter(to) ? begun || notOver : begun && notOver;
    }

    private static YearlyDays one(String text) {
        var words = text.split("\\s+", 2);
        var ends = words[0].split("\\.\\.", 2);
        try {
            return new YearlyDays(day(ends[0]), day(ends[ends.length - 1]), words.length > 1 ? words[1] : USUAL_NAME);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("presence.closed: " + text, e);
        }
    }

    private static MonthDay day(String text) {
        return MonthDay.parse("--" + text);
    }
}
