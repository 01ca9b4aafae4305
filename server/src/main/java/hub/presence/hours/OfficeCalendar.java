package hub.presence.hours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// On which days the town hall is closed, Saturdays and Sundays apart. From memory, any thread.
public final class OfficeCalendar {

    private final List<YearlyDays> yearly;
    private final Map<Integer, SortedMap<LocalDate, String>> holidays = new ConcurrentHashMap<>();
    private volatile Map<LocalDate, ClosedDay> listed = Map.of();

    OfficeCalendar(List<YearlyDays> yearly) {
        this.yearly = yearly;
    }

    /// The day, if it is a holiday or closed day.
    public Optional<OfficeDay> closed(LocalDate day) {
        var holiday = holidays.computeIfAbsent(day.getYear(), JapaneseHolidays::of).get(day);
        if (holiday != null) {
            return Optional.of(new OfficeDay(day, DayKind.HOLIDAY, holiday));
        }
        return Optional.ofNullable(listed.get(day)).map(ClosedDay::name)
                .or(() -> yearly.stream().filter(days -> days.include(day)).map(YearlyDays::name).findFirst())
                .map(name -> new OfficeDay(day, DayKind.CLOSED, name));
    }

    /// The holidays and closed days from one day to another, both included.
    public List<OfficeDay> closed(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).flatMap(day -> closed(day).stream()).toList();
    }

    /// Replaces the days that an administrator has listed.
    void list(Collection<ClosedDay> days) {
        listed = days.stream().collect(Collectors.toUnmodifiableMap(ClosedDay::day, day -> day));
    }
}
