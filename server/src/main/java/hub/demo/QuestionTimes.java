package hub.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// When questions are asked and answered: on open days, in office hours, over a year.
final class QuestionTimes {
    private static final int OPENS = 8 * 60 + 35;
    private static final int CLOSES = 17 * 60 + 10;

    private final LocalDateTime end;
    private final List<LocalDate> days;

    QuestionTimes(Moment moment) {
        this.end = moment.end();
        this.days = Workdays.between(moment.lastDay().minusYears(1), Workdays.before(moment.lastDay())).toList();
    }

    LocalDateTime end() {
        return end;
    }

    /// A moment of the year before today, in the months of the block.
    LocalDateTime any(QuestionBlock block, Dice dice) {
        var day = dice.pick(days);
        while (!block.fits(day.getMonthValue()))
            day = dice.pick(days);
        return day.atStartOfDay().plusMinutes(dice.between(OPENS, CLOSES));
    }

    /// A moment after another one and before today; none if that was too short ago.
    LocalDateTime after(LocalDateTime first, Dice dice) {
        int from = (int) days.stream().filter(day -> !day.isAfter(first.toLocalDate())).count();
        return from >= days.size() ? end
                : days.get(dice.between(from, days.size() - 1)).atStartOfDay().plusMinutes(dice.between(OPENS, CLOSES));
    }

    /// `-22m`: minutes ago; `-3d 9:40`: three open days ago.
    LocalDateTime of(String fact) {
        if (fact.endsWith("m")) return end.minusMinutes(Long.parseLong(fact.substring(1, fact.length() - 1)));
        var parts = fact.substring(1).split("d ");
        var time = parts[1].split(":");
        return days.get(days.size() - Integer.parseInt(parts[0]))
                .atTime(Integer.parseInt(time[0]), Integer.parseInt(time[1]));
    }

    /// Minutes of work later: what does not fit into a day goes on the next open morning.
    LocalDateTime later(LocalDateTime at, int minutes) {
        var later = at.plusMinutes(minutes);
        if (later.toLocalDate().equals(at.toLocalDate()) && later.getHour() * 60 + later.getMinute() <= CLOSES + 30)
            return later;
        var morning = Workdays.after(at.toLocalDate());
        return morning.atStartOfDay().plusMinutes(OPENS + minutes % 150);
    }
}
