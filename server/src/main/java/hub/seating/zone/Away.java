package hub.seating.zone;

import java.time.LocalDate;
import java.util.Set;

import hub.kernel.db.Sql;
import hub.kernel.id.PersonId;

/// Who is planned to be elsewhere: filled from presence.
@FunctionalInterface
public interface Away {

    /// For tests and for a hub without presence: nobody is known to be away.
    Away NOBODY = (_, _, _, _) -> Set.of();

    /// Those of them of whom it is known that they will not be in the house on the half-day. Not knowing is not being away.
    ///
    /// @param morning false: the afternoon
    Set<PersonId> away(Sql sql, Set<PersonId> people, LocalDate day, boolean morning);
}
