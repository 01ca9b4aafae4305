package hub.presence;

import hub.kernel.id.PersonId;

/// What presence asks of the directory.
@FunctionalInterface
public interface Staff {

    /// Whether this person belongs to the staff today. Asked on event loops: from memory, never SQL.
    boolean includes(PersonId person);
}
