package hub.presence.hours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// On which days the town hall is closed, Saturdays and Sundays apart. From memory, any thread.
public final class OfficeCalendar {

    private static final Logger LOG = LoggerFactory.getLogger(OfficeCalendar.class);

    private final List<YearlyDays> yearly;
    private final AtomicBoolean toldOfTheEnd = new AtomicBoolean();
    private volatile Map<LocalDate, ClosedDay> listed = Map.of();

    OfficeCalendar(List<YearlyDays> yearly) {
        this.yearly = yearly;
    }

    /// The day, if it is a holiday or closed day. After the last year of the list of holidays there are closed days only,
    /// which the log says once.
    public Optional<OfficeDay> closed(LocalDate day) {
        tellOfTheEnd(day.getYear());
        return JapaneseHolidays.on(day).map(name -> new OfficeDay(day, DayKind.HOLIDAY, name))
                .or(() -> closedByTheHouse(day).map(name -> new OfficeDay(day, DayKind.CLOSED, name)));
    }

    /// The holidays and closed days from one day to another, both included.
    public List<OfficeDay> closed(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).flatMap(day -> closed(day).stream()).toList();
    }

    /// Replaces the days that an administrator has listed.
    void list(Collection<ClosedDay> days) {
        listed = days.stream().collect(Collectors.toUnmodifiableMap(ClosedDay::day, day -> day));
    }

    private Optional<String> closedByTheHouse(LocalDate day) {
        return Optional.ofNullable(listed.get(day)).map(ClosedDay::name)
                .or(() -> yearly.stream().filter(days -> days.include(day)).map(YearlyDays::name).findFirst());
    }

    private void tellOfTheEnd(int year) {
        if (year > JapaneseHolidays.lastYear() && !toldOfTheEnd.getAndSet(true)) {
            LOG.warn("The list of national holidays ends with {}: in {} none are known", JapaneseHolidays.lastYear(),
                    year);
        }
    }
}
