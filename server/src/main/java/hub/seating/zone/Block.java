package hub.seating.zone;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.space.place.SpaceId;

/// Seats that are reserved for a group for a while.
///
/// @param name what for, a line
/// @param unit for it and all units below it; null: for `people`
/// @param people none if there is a unit
public record Block(
        BlockId id, List<SpaceId> seats, String name, @Nullable UnitId unit, List<PersonId> people, Instant from,
        Instant until) {

    boolean meets(Block other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    boolean isFor(PersonId person, Collection<UnitId> units) {
        return people.contains(person) || (unit != null && units.contains(unit));
    }
}
