package hub.demo;

import java.time.LocalDate;
import java.util.stream.Stream;

import hub.presence.hours.JapaneseHolidays;

/// When the town hall is open: Monday to Friday without public holidays and the days from 29 December to 3 January.
final class Workdays {

    private Workdays() {}

    static boolean isOpen(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5 && JapaneseHolidays.on(day).isEmpty() && !isYearEnd(day);
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
}
