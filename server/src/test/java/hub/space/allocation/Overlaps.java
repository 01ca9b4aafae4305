package hub.space.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import hub.space.allocation.IntervalModel.Held;
import hub.space.place.SpaceKind;

/// Looks once more, at what occupies in the end, knowing nothing of how it came about: no part of the house is used twice
/// at a moment, no lounge by too many, nobody sits twice.
final class Overlaps {

    private Overlaps() {}

    static Optional<String> find(Collection<Held> rows) {
        var uses = new HashMap<String, List<Held>>();
        rows.stream().filter(row -> row.state().occupies()).forEach(row -> {
            var space = ModelTown.SPACES.get(row.space());
            space.atoms().forEach(atom -> uses.computeIfAbsent("part " + atom, _ -> new ArrayList<>()).add(row));
            if (space.kind() == SpaceKind.SEAT) {
                uses.computeIfAbsent("person " + row.person(), _ -> new ArrayList<>()).add(row);
            }
        });
        return uses.entrySet().stream().filter(use -> overlap(use.getValue())).map(use -> "overlap of " + use.getKey())
                .findFirst();
    }

    private static boolean overlap(List<Held> rows) {
        rows.sort(Comparator.comparingInt(Held::from));
        var running = new ArrayList<Held>();
        for (var row : rows) {
            running.removeIf(other -> other.until() <= row.from());
            running.add(row);
            if (running.stream().mapToInt(Held::units).sum() > ModelTown.SPACES.get(row.space()).units()) return true;
        }
        return false;
    }
}
