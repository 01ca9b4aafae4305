package hub.seating.sitting;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import hub.kernel.db.Database;
import hub.kernel.events.Tx;
import hub.kernel.id.PersonId;
import hub.seating.sitting.SeatingAnswer.SeatShown;

/// Who does not want to be shown on seats. From memory, any thread; follows the commits.
final class Hidden {

    private final Set<PersonId> people = ConcurrentHashMap.newKeySet();

    Hidden(Database db) {
        people.addAll(db.read(TasteRepository::hidden));
    }

    boolean hides(PersonId person) {
        return people.contains(person);
    }

    /// Those of them who can be shown.
    Collection<PersonId> without(Collection<PersonId> some) {
        return some.stream().filter(person -> !hides(person)).toList();
    }

    void follow(Tx tx, PersonId person, SeatShown shown) {
        tx.afterCommit(() -> {
            if (shown == SeatShown.NOBODY) {
                people.add(person);
            } else {
                people.remove(person);
            }
        });
    }
}
