package hub.seating.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;
import hub.seating.figure.SeatFigureRepository.Granted;
import hub.seating.plan.ZoneId;

/// Whose zones they are, by number, and which of them are of enough people to be shown apart. What is not shown is together
/// of enough people, too: else a subtraction would show it. Immutable.
final class ZoneMembers {

    private final Map<ZoneId, Integer> counts = new HashMap<>();
    private final Set<ZoneId> hidden = new HashSet<>();

    /// @param people everybody of a unit
    ZoneMembers(List<Granted> grants, Function<UnitId, Collection<PersonId>> people, int smallest) {
        var members = new HashMap<ZoneId, Set<PersonId>>();
        var everybody = new HashSet<ZoneId>();
        grants.forEach(grant -> {
            var some = members.computeIfAbsent(grant.zone(), _ -> new HashSet<>());
            if (grant.unit() == null) everybody.add(grant.zone());
            else
                some.addAll(people.apply(grant.unit()));
        });
        members.keySet().removeAll(everybody);
        members.forEach((zone, some) -> counts.put(zone, some.size()));
        hide(smallest);
    }

    private void hide(int smallest) {
        var byCount = counts.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
        int together = 0;
        for (var zone : byCount) {
            if (zone.getValue() >= smallest && (together == 0 || together >= smallest)) return;
            hidden.add(zone.getKey());
            together += zone.getValue();
        }
    }

    /// How many people; empty: everybody's, or nobody's.
    Optional<Integer> count(ZoneId zone) {
        return Optional.ofNullable(counts.get(zone));
    }

    boolean shows(ZoneId zone) {
        return !hidden.contains(zone);
    }
}
