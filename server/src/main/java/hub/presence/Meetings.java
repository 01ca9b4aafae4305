package hub.presence;

import java.util.List;

import hub.kernel.id.PersonId;

/// Where booking and the calendar report what somebody takes part in.
@FunctionalInterface
public interface Meetings {

    /// Replaces what was reported of a person before: all that is going on or will begin within the next fortnight. Each
    /// begins and ends by itself. Any thread; does not block.
    void attends(PersonId person, List<Meeting> meetings);
}
