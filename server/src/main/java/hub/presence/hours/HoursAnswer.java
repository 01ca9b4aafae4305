package hub.presence.hours;

import java.util.List;

import hub.kernel.id.PersonId;

/// What a client is told.
sealed interface HoursAnswer {

    /// Holidays and closed days, in order.
    record OfficeDays(List<OfficeDay> days) implements HoursAnswer {}

    /// When a person works.
    ///
    /// @param own whether the week is the person's own; else it is that of the town hall
    /// @param week Monday to Sunday
    /// @param shifts those that are still to come, in order, and of the last two weeks
    /// @param mayChange whether the asker may change them
    record HoursOf(PersonId person, boolean own, List<HoursOn> week, List<Shift> shifts, boolean mayChange)
            implements
            HoursAnswer {}
}
