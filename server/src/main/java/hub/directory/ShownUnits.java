package hub.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.PersonId;
import hub.kernel.id.UnitId;

/// Which units may be looked at apart: those of enough people, as long as what remains of the unit above is of enough
/// people too. Else a subtraction would show the few that are not shown. Immutable; any thread.
public final class ShownUnits {

    private final Set<UnitId> shown = new HashSet<>();

    /// @param units all units of today, each after the one it belongs to
    /// @param smallest people a group must have to be shown
    public ShownUnits(List<Group> units, Set<PersonId> everybody, int smallest) {
        var below = new HashMap<@Nullable UnitId, List<Group>>();
        units.forEach(unit -> below.computeIfAbsent(unit.parent(), _ -> new ArrayList<>()).add(unit));
        show(below, null, everybody, smallest);
    }

    /// Whether figures of this unit alone may be shown.
    public boolean shows(UnitId unit) {
        return shown.contains(unit);
    }

    /// A unit that is not shown hides what is below it, too.
    private void show(Map<@Nullable UnitId, List<Group>> below, @Nullable UnitId parent, Set<PersonId> people,
            int smallest) {
        var children = enough(below.getOrDefault(parent, List.of()), people, smallest);
        children.forEach(child -> {
            shown.add(child.id());
            show(below, child.id(), child.people(), smallest);
        });
    }

    private static List<Group> enough(List<Group> children, Set<PersonId> people, int smallest) {
        var some = new ArrayList<>(children.stream()
                .filter(child -> child.people().size() >= smallest)
                .sorted(Comparator.comparingInt((Group child) -> child.people().size()).reversed()
                        .thenComparing(Group::id, Comparator.comparingLong(UnitId::value)))
                .toList());
        while (!some.isEmpty() && tooFew(people, some, smallest)) {
            some.removeLast();
        }
        return some;
    }

    private static boolean tooFew(Set<PersonId> people, List<Group> shown, int smallest) {
        var rest = new HashSet<>(people);
        shown.forEach(child -> rest.removeAll(child.people()));
        return !rest.isEmpty() && rest.size() < smallest;
    }

    /// A unit and everybody in it or below it.
    public record Group(UnitId id, @Nullable UnitId parent, Set<PersonId> people) {}
}
