package hub.presence.hours;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;

/// Working hours for tests of other packages.
public final class WorkingHoursOf {

    private WorkingHoursOf() {}

    /// A town hall in which one person works these hours on a day; null for a day off.
    public static WorkingHours shift(HoursConfig town, PersonId person, LocalDate day, @Nullable String hours) {
        var ends = hours == null ? new String[2] : hours.split("-");
        var working = new WorkingHours(town.standard(), new OfficeCalendar(town.closed()));
        working.put(person, PersonHours.of(List.of(), List.of(new Shift(day, ends[0], ends[1]))));
        return working;
    }
}
