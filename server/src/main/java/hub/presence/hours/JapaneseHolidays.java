package hub.presence.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedMap;
import java.util.TreeMap;

/// The national holidays as the law stands since 2022 (国民の祝日に関する法律). Right until 2099, when the formula of the
/// equinoxes ends, unless the law changes. RATIONALE.md says why no library.
final class JapaneseHolidays {

    private JapaneseHolidays() {}

    /// The holidays of a year with their names.
    static SortedMap<LocalDate, String> of(int year) {
        var days = new TreeMap<LocalDate, String>();
        named(year, days);
        var free = new TreeMap<>(days);
        days.keySet().forEach(day -> substitute(day, days, free));
        days.keySet().forEach(day -> between(day, days, free));
        return free;
    }

    /// Article 2.
    private static void named(int year, SortedMap<LocalDate, String> days) {
        days.put(LocalDate.of(year, 1, 1), "元日");
        days.put(monday(2, year, 1), "成人の日");
        days.put(LocalDate.of(year, 2, 11), "建国記念の日");
        days.put(LocalDate.of(year, 2, 23), "天皇誕生日");
        days.put(LocalDate.of(year, 3, equinox(20.8431, year)), "春分の日");
        days.put(LocalDate.of(year, 4, 29), "昭和の日");
        days.put(LocalDate.of(year, 5, 3), "憲法記念日");
        days.put(LocalDate.of(year, 5, 4), "みどりの日");
        days.put(LocalDate.of(year, 5, 5), "こどもの日");
        days.put(monday(3, year, 7), "海の日");
        days.put(LocalDate.of(year, 8, 11), "山の日");
        days.put(monday(3, year, 9), "敬老の日");
        days.put(LocalDate.of(year, 9, equinox(23.2488, year)), "秋分の日");
        days.put(monday(2, year, 10), "スポーツの日");
        days.put(LocalDate.of(year, 11, 3), "文化の日");
        days.put(LocalDate.of(year, 11, 23), "勤労感謝の日");
    }

    /// Article 3, 2: for a holiday on a Sunday, the next day that is none.
    private static void substitute(LocalDate day, SortedMap<LocalDate, String> days,
            SortedMap<LocalDate, String> free) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            var next = day.plusDays(1);
            while (days.containsKey(next)) {
                next = next.plusDays(1);
            }
            free.put(next, "振替休日");
        }
    }

    /// Article 3, 3: a day between two holidays.
    private static void between(LocalDate day, SortedMap<LocalDate, String> days, SortedMap<LocalDate, String> free) {
        if (days.containsKey(day.plusDays(2))) {
            free.putIfAbsent(day.plusDays(1), "国民の休日");
        }
    }

    private static LocalDate monday(int which, int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    /// The day of the month on which the sun crosses the equator in Japan, by the usual approximation for 1980 to 2099.
    private static int equinox(double in1980, int year) {
        var years = year - 1980;
        return (int) (in1980 + 0.242194 * years) - years / 4;
    }
}
