package hub.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;

/// When the town hall is open: Monday to Friday without public holidays and the days from 29 December to 3 January.
///
/// The equinoxes are taken as 20 March and 23 September, which is a day off in some years: near enough for a demo.
final class Workdays {

    private Workdays() {}

    static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && !isHoliday(day) && !isYearEnd(day);
    }

    static LocalDate after(LocalDate day) {
        return plus(day, 1);
    }

    static LocalDate before(LocalDate day) {
        return Stream.iterate(day.minusDays(1), d -> d.minusDays(1)).filter(Workdays::isOpen).findFirst().orElseThrow();
    }

    /// The open day `count` open days after `day`.
    static LocalDate plus(LocalDate day, int count) {
        return Stream.iterate(day.plusDays(1), d -> d.plusDays(1)).filter(Workdays::isOpen).skip(count - 1L)
                .findFirst().orElseThrow();
    }

    static Stream<LocalDate> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(Workdays::isOpen);
    }

    private static boolean isYearEnd(LocalDate day) {
        return switch (day.getMonth()) {
            case DECEMBER -> day.getDayOfMonth() >= 29;
            case JANUARY -> day.getDayOfMonth() <= 3;
            default -> false;
        };
    }

    /// A holiday on a Sunday moves to the next day that is none.
    private static boolean isHoliday(LocalDate day) {
        if (isNamed(day)) return true;
        LocalDate earlier = day.minusDays(1);
        while (isNamed(earlier)) {
            if (earlier.getDayOfWeek() == DayOfWeek.SUNDAY) return true;
            earlier = earlier.minusDays(1);
        }
        return false;
    }

    private static boolean isNamed(LocalDate day) {
        int d = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> d == 1 || isMonday(day, 2);
            case FEBRUARY -> d == 11 || d == 23;
            case MARCH -> d == 20;
            case APRIL -> d == 29;
            case MAY -> d >= 3 && d <= 5;
            case JULY -> isMonday(day, 3);
            case AUGUST -> d == 11;
            case SEPTEMBER -> d == 23 || isMonday(day, 3);
            case OCTOBER -> isMonday(day, 2);
            case NOVEMBER -> d == 3 || d == 23;
            case JUNE, DECEMBER -> false;
        };
    }

    private static boolean isMonday(LocalDate day, int ofMonth) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY && (day.getDayOfMonth() + 6) / 7 == ofMonth;
    }
}
