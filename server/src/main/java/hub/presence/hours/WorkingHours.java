package hub.presence.hours;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import hub.kernel.id.PersonId;
import hub.kernel.time.HubTime;

/// When people work, from memory: any thread, never SQL. Days are those of Japan; a night belongs to the day it begins.
///
/// A shift says it all for its day. Without one nobody works on holidays and closed days; on others the own week counts,
/// and for who has none that of the town hall, Monday to Friday.
public final class WorkingHours {

    /// How far ahead the next working hour is looked for.
    private static final int DAYS_AHEAD = 31;

    private final Span standard;
    private final OfficeCalendar calendar;
    private final Map<PersonId, PersonHours> people = new ConcurrentHashMap<>();

    WorkingHours(Span standard, OfficeCalendar calendar) {
        this.standard = standard;
        this.calendar = calendar;
    }

    /// The clock times a person works, begun on this day; empty on a day off.
    public Optional<Span> spanOn(PersonId person, LocalDate day) {
        var hours = people.getOrDefault(person, PersonHours.STANDARD);
        var shift = hours.shifts().get(day);
        if (shift != null) {
            return shift;
        }
        return calendar.closed(day).isPresent() ? Optional.empty() : usual(hours, day.getDayOfWeek());
    }

    /// When a person works, begun on this day; empty on a day off.
    public Optional<Interval> on(PersonId person, LocalDate day) {
        return spanOn(person, day).map(span -> span.on(day));
    }

    /// Whether a person works at this moment.
    public boolean working(PersonId person, Instant moment) {
        var day = HubTime.dayOf(moment);
        return Stream.of(day.minusDays(1), day)
                .flatMap(begun -> on(person, begun).stream())
                .anyMatch(hours -> hours.contains(moment));
    }

    /// The first moment not before `from` at which a person works: `from` itself if it is working time. Empty if there is
    /// none within 31 days.
    public Optional<Instant> nextWorking(PersonId person, Instant from) {
        var day = HubTime.dayOf(from);
        return day.minusDays(1).datesUntil(day.plusDays(DAYS_AHEAD + 1L))
                .flatMap(begun -> on(person, begun).stream())
                .filter(hours -> hours.until().isAfter(from))
                .map(hours -> hours.from().isAfter(from) ? hours.from() : from)
                .findFirst();
    }

    /// When a person who works at this moment stops, or one who does not begins. Empty if that is not within 31 days.
    public Optional<Instant> changes(PersonId person, Instant moment) {
        var day = HubTime.dayOf(moment);
        return Stream.of(day.minusDays(1), day)
                .flatMap(begun -> on(person, begun).stream())
                .filter(hours -> hours.contains(moment))
                .map(Interval::until)
                .max(Comparator.naturalOrder())
                .or(() -> nextWorking(person, moment));
    }

    /// The hours of the town hall.
    public Span standard() {
        return standard;
    }

    void put(PersonId person, PersonHours hours) {
        people.put(person, hours);
    }

    void forgetBefore(LocalDate first) {
        people.replaceAll((_, hours) -> hours.from(first));
    }

    /// Whether the week is the person's own.
    boolean own(PersonId person) {
        return people.getOrDefault(person, PersonHours.STANDARD).week() != null;
    }

    /// The usual hours, Monday to Sunday.
    List<HoursOn> week(PersonId person) {
        var hours = people.getOrDefault(person, PersonHours.STANDARD);
        return Stream.of(DayOfWeek.values()).map(day -> usual(hours, day)
                .map(span -> new HoursOn(day.getValue(), span.fromText(), span.toText()))
                .orElseGet(() -> new HoursOn(day.getValue(), null, null))).toList();
    }

    /// The shifts, in order.
    List<Shift> shifts(PersonId person) {
        return people.getOrDefault(person, PersonHours.STANDARD).shifts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(shift -> new Shift(shift.getKey(), shift.getValue().map(Span::fromText).orElse(null),
                        shift.getValue().map(Span::toText).orElse(null)))
                .toList();
    }

    private Optional<Span> usual(PersonHours hours, DayOfWeek day) {
        var week = hours.week();
        if (week != null) {
            return Optional.ofNullable(week.get(day));
        }
        return day.compareTo(DayOfWeek.SATURDAY) < 0 ? Optional.of(standard) : Optional.empty();
    }
}
