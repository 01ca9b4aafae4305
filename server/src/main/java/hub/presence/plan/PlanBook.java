package hub.presence.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.presence.hours.Span;
import hub.presence.hours.WorkingHours;

/// Planned half days at hand, put together to days.
///
/// @param halves by person, day and half
record PlanBook(Map<Key, HalfPlan> halves) {

    record Key(PersonId person, LocalDate day, Half half) {}

    static PlanBook of(Collection<PlannedHalf> rows) {
        var halves = new HashMap<Key, HalfPlan>();
        rows.forEach(row -> halves.put(new Key(row.person(), row.day(), row.half()), row.plan()));
        return new PlanBook(halves);
    }

    @Nullable
    HalfPlan at(PersonId person, LocalDate day, Half half) {
        return halves.get(new Key(person, day, half));
    }

    DayPlan day(PersonId person, LocalDate day, WorkingHours hours) {
        var span = hours.spanOn(person, day);
        return new DayPlan(day, at(person, day, Half.AM), at(person, day, Half.PM),
                span.map(Span::fromText).orElse(null), span.map(Span::toText).orElse(null));
    }

    List<DayPlan> days(PersonId person, Collection<LocalDate> days, WorkingHours hours) {
        return days.stream().map(day -> day(person, day, hours)).toList();
    }
}
