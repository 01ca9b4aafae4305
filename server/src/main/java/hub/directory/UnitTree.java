package hub.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;

/// The units of one day as a tree. A unit whose parent is not of that day stands at the top, and a ring (which the
/// import refuses) is cut: a bad row must not hide a department. Immutable; any thread.
final class UnitTree {

    private static final Comparator<Unit> ORDER = Comparator.comparingInt(Unit::sort)
            .thenComparing(Unit::code);

    private final Map<UnitId, Unit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<Unit>> children = new HashMap<>();

    UnitTree(List<Unit> units) {
        var byId = new HashMap<UnitId, Unit>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        var tops = new ArrayList<Unit>();
        units.forEach(unit -> siblings(unit, byId, tops).add(unit));
        children.values().forEach(list -> list.sort(ORDER));
        tops.sort(ORDER);
        tops.forEach(this::plant);
        units.stream().filter(unit -> !this.units.containsKey(unit.id())).forEach(this::plant);
    }

    /// All units, each department followed by what is below it.
    List<Unit> all() {
        return List.copyOf(units.values());
    }

    @Nullable
    Unit get(UnitId id) {
        return units.get(id);
    }

    /// The unit and everything below it, in the order of the tree; empty if there is no such unit.
    Set<UnitId> subtree(UnitId top) {
        var found = new LinkedHashSet<UnitId>();
        if (units.containsKey(top)) {
            collect(top, found);
        }
        return found;
    }

    /// The unit and those above it, from the bottom up.
    List<Unit> upwards(UnitId from) {
        var way = new LinkedHashSet<Unit>();
        for (var unit = get(from); unit != null && way.add(unit);) {
            unit = unit.parent() == null ? null : get(unit.parent());
        }
        return List.copyOf(way);
    }

    private List<Unit> siblings(Unit unit, Map<UnitId, Unit> byId, List<Unit> tops) {
        var parent = unit.parent();
        return parent == null || !byId.containsKey(parent)
                ? tops
                : children.computeIfAbsent(parent, none -> new ArrayList<>());
    }

    private void plant(Unit unit) {
        if (units.putIfAbsent(unit.id(), unit) == null) {
            children.getOrDefault(unit.id(), List.of()).forEach(this::plant);
        }
    }

    private void collect(UnitId unit, Set<UnitId> found) {
        if (found.add(unit)) {
            children.getOrDefault(unit, List.of()).forEach(child -> collect(child.id(), found));
        }
    }
}
