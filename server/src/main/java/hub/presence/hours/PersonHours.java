package hub.presence.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// What a person's hours differ in from those of the town hall.
///
/// @param week own hours by weekday, days off left out; null if the week is that of the town hall
/// @param shifts empty for a day off
record PersonHours(@Nullable Map<DayOfWeek, Span> week, Map<LocalDate, Optional<Span>> shifts) {

    static final PersonHours STANDARD = new PersonHours(null, Map.of());

    /// @param week empty if it is that of the town hall
    static PersonHours of(List<HoursOn> week, List<Shift> shifts) {
        return new PersonHours(week.isEmpty() ? null : own(week),
                shifts.stream().collect(Collectors.toUnmodifiableMap(Shift::day, PersonHours::span)));
    }

    /// The same without shifts before `first`.
    PersonHours from(LocalDate first) {
        return new PersonHours(week, shifts.entrySet().stream()
                .filter(shift -> !shift.getKey().isBefore(first))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Map<DayOfWeek, Span> own(List<HoursOn> week) {
        return week.stream()
                .filter(hours -> span(hours).isPresent())
                .collect(Collectors.toUnmodifiableMap(hours -> DayOfWeek.of(hours.weekday()),
                        hours -> span(hours).orElseThrow()));
    }

    private static Optional<Span> span(HoursOn hours) {
        return span(hours.from(), hours.to());
    }

    private static Optional<Span> span(Shift shift) {
        return span(shift.from(), shift.to());
    }

    /// @throws java.time.DateTimeException for times that are none
    static Optional<Span> span(@Nullable String from, @Nullable String to) {
        return from == null || to == null ? Optional.empty() : Optional.of(Span.of(from, to));
    }
}
