package hub.booking.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import hub.kernel.wire.Refused;

/// Which days a series takes place on. Pure.
///
/// @param repeat the rule
/// @param ifClosed null: closed days are days as any other
/// @param closings the name of the day on which the hall is closed, Saturdays and Sundays apart
record Dates(Repeat repeat, @Nullable IfClosed ifClosed, Function<LocalDate, Optional<String>> closings) {

    static final int MAX_DATES = 400;

    /// The reach of any booking.
    static final int MAX_DAYS = 400;

    /// The longest the hall is closed; a date that finds no open day within it is left out.
    private static final int SEARCH_DAYS = 14;

    /// All dates, those left out, too.
    ///
    /// @throws Refused if there are none, too many, or some too far ahead
    List<SeriesDate> from(LocalDate first) {
        var originals = originals(first);
        var taken = new HashSet<LocalDate>();
        if (ifClosed != null) {
            originals.stream().filter(day -> closed(day).isEmpty()).forEach(taken::add);
        }
        var dates = new ArrayList<SeriesDate>();
        originals.forEach(day -> dates.add(date(day, taken)));
        return List.copyOf(dates);
    }

    private List<LocalDate> originals(LocalDate first) {
        var until = repeat.until();
        var count = repeat.count();
        var reach = first.plusDays(MAX_DAYS);
        if (until != null && until.isAfter(reach)) {
            throw new Refused(SeriesError.TOO_FAR, Map.of("last", reach.toString()));
        }
        if (count != null && count > MAX_DATES) {
            throw tooMany();
        }
        var days = Recurrence.dates(repeat.rule(), first, until == null ? reach : until, MAX_DATES + 1);
        if (count != null && !days.isEmpty() && days.size() < count) {
            throw new Refused(SeriesError.TOO_FAR, Map.of("last", reach.toString()));
        }
        return checked(count == null ? days : days.stream().limit(count).toList());
    }

    private static List<LocalDate> checked(List<LocalDate> days) {
        if (days.isEmpty()) {
            throw new Refused(SeriesError.EMPTY);
        }
        if (days.size() > MAX_DATES) {
            throw tooMany();
        }
        return days;
    }

    private static Refused tooMany() {
        return new Refused(SeriesError.TOO_MANY, Map.of("max", MAX_DATES));
    }

    /// A day that another date of the series has is no place to move to.
    private SeriesDate date(LocalDate day, HashSet<LocalDate> taken) {
        var closed = ifClosed == null ? Optional.<String>empty() : closed(day);
        if (closed.isEmpty()) {
            return new SeriesDate(day, day, null);
        }
        var instead = instead(day).filter(taken::add).orElse(null);
        return new SeriesDate(day, instead, closed.get());
    }

    private Optional<LocalDate> instead(LocalDate day) {
        return switch (ifClosed) {
            case BEFORE -> open(Stream.iterate(day.minusDays(1), earlier -> earlier.minusDays(1)));
            case AFTER -> open(Stream.iterate(day.plusDays(1), later -> later.plusDays(1)));
            case SKIP -> Optional.empty();
            case null -> Optional.of(day);
        };
    }

    private Optional<LocalDate> open(Stream<LocalDate> days) {
        return days.limit(SEARCH_DAYS).filter(day -> closed(day).isEmpty()).findFirst();
    }

    private Optional<String> closed(LocalDate day) {
        return closings.apply(day).or(() -> weekend(day));
    }

    /// Who says Saturday means Saturday.
    private Optional<String> weekend(LocalDate day) {
        var weekday = day.getDayOfWeek();
        if (weekday.compareTo(DayOfWeek.SATURDAY) < 0 || repeat.names(weekday)) {
            return Optional.empty();
        }
        return Optional.of(weekday == DayOfWeek.SATURDAY ? "土曜日" : "日曜日");
    }
}
