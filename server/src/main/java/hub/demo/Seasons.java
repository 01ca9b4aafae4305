package hub.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// How much is said on a day: much at the turn of the year of office, little in mid-August.
final class Seasons {

    private Seasons() {}

    static double liveliness(LocalDate day) {
        double season = switch (day.getMonth()) {
            case MARCH, APRIL -> 1.3;
            case AUGUST -> day.getDayOfMonth() >= 10 && day.getDayOfMonth() <= 17 ? 0.55 : 0.85;
            case NOVEMBER, DECEMBER -> 1.1;
            case JANUARY, FEBRUARY, MAY, JUNE, JULY, SEPTEMBER, OCTOBER -> 1;
        };
        return season * (day.getDayOfWeek() == DayOfWeek.MONDAY ? 1.15 : 1) * 0.96;
    }
}
