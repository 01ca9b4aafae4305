package hub.chat;

import java.util.List;
import java.util.Set;

import hub.directory.PersonBrief;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// What chat asks of the directory; answered from memory, on any thread.
public interface ChatPeople {

    /// How a person is shown; also for those who have left.
    PersonBrief brief(PersonId person);

    /// Whether this person works here today.
    boolean active(PersonId person);

    /// The units of today with everybody in them or below them.
    List<Staff> units();

    /// A unit and its people.
    record Staff(UnitId unit, String name, Set<PersonId> people) {}
}
