package hub.space.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// From which day on a day can be booked. The fiscal year begins on 1 April.
///
/// @param days ahead, at most 400
/// @param yearOpens day of the year on which the coming fiscal year opens; null: nothing special
record Horizon(int days, @Nullable MonthDay yearOpens) {

    static final int MAX_DAYS = 400;

    private static final MonthDay YEAR_BEGINS = MonthDay.of(4, 1);

    /// @param yearOpens such as 02-01
    static Horizon of(int days, @Nullable String yearOpens) {
        return new Horizon(days, yearOpens == null ? null : monthDay(yearOpens));
    }

    /// The first day on which `day` can be booked.
    ///
    /// @param early days before others
    LocalDate opens(LocalDate day, int early) {
        var byDays = day.minusDays(days + (long) early);
        if (yearOpens == null) {
            return byDays;
        }
        var byYear = yearOpensBefore(day, yearOpens).minusDays(early);
        return byYear.isAfter(byDays) ? byYear : byDays;
    }

    /// The last day that can be booked today.
    LocalDate last(LocalDate today, int early) {
        return today.datesUntil(today.plusDays(days + (long) early + 1))
                .filter(day -> !opens(day, early).isAfter(today))
                .reduce(today, (_, later) -> later);
    }

    private static LocalDate yearOpensBefore(LocalDate day, MonthDay opens) {
        var begins = YEAR_BEGINS.atYear(day.getYear());
        var year = day.isBefore(begins) ? begins.minusYears(1) : begins;
        var same = opens.atYear(year.getYear());
        return same.isAfter(year) ? same.minusYears(1) : same;
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeParseException e) {
            throw Refused.invalid("yearOpens");
        }
    }
}
