package hub.chat.room;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import hub.directory.PersonBrief;
import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// What chat asks of the directory; answered from memory, on any thread.
public interface ChatPeople {

    /// How a person is shown; also for those who have left.
    PersonBrief brief(PersonId person);

    /// The same for an id that may be nobody's.
    Optional<PersonBrief> known(PersonId person);

    /// Whether this person works here today.
    boolean active(PersonId person);

    /// The units of today with everybody in them or below them.
    List<Staff> units();

    /// The name of a unit of today.
    Optional<String> unitName(UnitId unit);

    /// The units a person is in today, and those above them.
    Set<UnitId> unitsOf(PersonId person);

    /// The sections (課) a person is in today; of a post above the sections, its unit.
    Set<UnitId> sectionsOf(PersonId person);

    /// Whether this person manages the unit: as an administrator, as its manager or as one above it.
    boolean manages(PersonId person, UnitId unit);

    /// A unit and its people.
    record Staff(UnitId unit, String name, Set<PersonId> people) {}
}
