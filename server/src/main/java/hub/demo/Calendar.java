package hub.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// How people speak of days and times, seen from the moment they speak.
final class Calendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d(E)", Locale.JAPANESE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("E曜", Locale.JAPANESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final int REIWA_BEFORE_FIRST = 2018;
    private static final int LATEST_MINUTE = 17 * 60;

    private Calendar() {}

    /// What the word means at `at`, or null when it is no word of time.
    static @Nullable String say(String word, LocalDateTime at, Dice dice) {
        var today = at.toLocalDate();
        return switch (word) {
            case "今日" -> day(today);
            case "明日" -> near(today, Workdays.after(today), "明日");
            case "昨日" -> near(Workdays.before(today), today, "昨日");
            case "数日" -> day(Workdays.plus(today, dice.between(2, 4)));
            case "締切" -> day(Workdays.plus(today, dice.between(4, 9)));
            case "来週" -> day(nextWeek(today, dice));
            case "先日" -> day(today.minusDays(dice.between(4, 12)));
            case "時刻" -> later(at, dice);
            case "このあと" -> soon(at, dice);
            case "さっき" -> TIME.format(at.minusMinutes(dice.between(4, 25)));
            case "午前" -> dice.pick(List.of("9:00", "9:30", "10:00", "10:30", "11:00"));
            case "午後" -> dice.pick(List.of("13:30", "14:00", "14:30", "15:00", "15:30", "16:00"));
            case "月" -> String.valueOf(today.getMonthValue());
            case "来月" -> String.valueOf(today.plusMonths(1).getMonthValue());
            case "先月" -> String.valueOf(today.minusMonths(1).getMonthValue());
            case "年度" -> fiscalYear(today);
            case "来年度" -> fiscalYear(today.plusYears(1));
            case "日付" -> today.getMonthValue() + "/" + today.getDayOfMonth();
            default -> null;
        };
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(LocalDateTime at) {
        return TIME.format(at);
    }

    /// 明日 when it is the very next day, otherwise its weekday (月曜) or, after a holiday, its date.
    private static String near(LocalDate first, LocalDate second, String word) {
        if (first.plusDays(1).equals(second)) return word;
        var other = word.equals("昨日") ? first : second;
        return first.plusDays(3).isBefore(second) ? day(other) : WEEKDAY.format(other);
    }

    private static LocalDate nextWeek(LocalDate today, Dice dice) {
        var monday = today.plusDays(8L - today.getDayOfWeek().getValue());
        var day = monday.plusDays(dice.below(5));
        return Workdays.isOpen(day) ? day : Workdays.after(day);
    }

    /// 午後 in the morning, an hour in the afternoon, 明日の朝一番 towards the evening.
    private static String soon(LocalDateTime at, Dice dice) {
        if (at.getHour() < 12) return "午後";
        return at.getHour() < 15 ? later(at, dice)
                : near(at.toLocalDate(), Workdays.after(at.toLocalDate()), "明日") + "の朝一番";
    }

    private static String later(LocalDateTime at, Dice dice) {
        int minute = at.getHour() * 60 + at.getMinute() + dice.between(45, 150);
        int half = Math.min(minute / 30 * 30, LATEST_MINUTE);
        return half / 60 + ":" + (half % 60 == 0 ? "00" : "30");
    }

    private static String fiscalYear(LocalDate day) {
        int year = day.getYear() - (day.getMonthValue() < 4 ? 1 : 0);
        return "令和" + (year - REIWA_BEFORE_FIRST) + "年度";
    }
}
