package hub.presence.hours;

import java.util.List;

/// What a client may ask for.
public sealed interface HoursCommand {

    /// Work these hours each week. A weekday that is not named is off.
    record SetHours(List<HoursOn> week) implements HoursCommand {}

    /// Work these shifts: all of them from today on, others are taken back. At most 400.
    record SetShifts(List<Shift> shifts) implements HoursCommand {}

    /// Close the town hall on these days: all of them from today on, others are open again. At most 200.
    record ClosedDays(List<ClosedDay> days) implements HoursCommand {}
}
