package hub.demo;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.presence.plan.DayPart;
import hub.presence.plan.PlanKind;

/// What somebody has planned for a day.
record DemoPlan(int person, LocalDate day, DayPart part, PlanKind kind, @Nullable String place, @Nullable String note) {

    /// The names of the halves of the day, as the table has them.
    List<String> halves() {
        return part == DayPart.DAY ? List.of("AM", "PM") : List.of(part.name());
    }
}
