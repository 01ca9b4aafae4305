package hub.booking.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

import net.fortuna.ical4j.model.Recur;

/// Expands rules of recurrence over days. Pure; any thread.
public final class Recurrence {

    private Recurrence() {}

    /// The days of a rule from `first` on, `first` only if it is one of them, in order.
    ///
    /// The library is given days without a zone and an end: it can neither shift a date nor run on for ever. How many
    /// dates a rule has is counted here.
    ///
    /// @param rule an RRULE by days, weeks, months or years, without UNTIL and COUNT
    /// @param last the last day looked at: what is stepped over is bounded by it
    /// @param most how many are answered, at most
    /// @throws IllegalArgumentException for what is no such rule
    public static List<LocalDate> dates(String rule, LocalDate first, LocalDate last, int most) {
        if (last.isBefore(first)) {
            return List.of();
        }
        try {
            var recur = new Recur<LocalDate>(rule);
            return recur.getDates(first, first, last.plusDays(1)).stream()
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                    .distinct().sorted().limit(most).toList();
        } catch (DateTimeException | ArithmeticException | ClassCastException e) {
            throw new IllegalArgumentException("not a rule of days", e);
        }
    }
}
