package hub.booking.reservation;

import java.util.List;

import hub.kernel.id.PersonId;

/// Where the hub keeps who is in a meeting. Any thread; does not block.
@FunctionalInterface
public interface Attendances {

    /// Replaces what was said of a person before: all that is going on or begins within the next fortnight.
    void attends(PersonId person, List<Attendance> attendances);
}
