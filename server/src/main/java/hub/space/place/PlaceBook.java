package hub.space.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All areas and places at one moment. Immutable; any thread.
final class PlaceBook {

    private final Map<AreaId, Area> areas = new LinkedHashMap<>();
    private final Map<AreaId, List<Area>> inside = new HashMap<>();
    private final Map<SpaceId, Space> spaces = new LinkedHashMap<>();
    private final Map<SpaceId, List<Fault>> faults;
    private final Map<SpaceId, Set<SpaceId>> families;

    /// @param families of each place all that it excludes, itself too
    PlaceBook(
            Collection<Area> areas, Collection<Space> spaces, Map<SpaceId, List<Fault>> faults,
            Map<SpaceId, Set<SpaceId>> families) {
        areas.stream().sorted(Comparator.comparingInt(Area::order).thenComparing(Area::id)).forEach(area -> {
            this.areas.put(area.id(), area);
            var parent = area.parent();
            if (parent != null) {
                inside.computeIfAbsent(parent, _ -> new ArrayList<>()).add(area);
            }
        });
        spaces.stream().sorted(Comparator.comparingInt(Space::order).thenComparing(Space::id))
                .forEach(space -> this.spaces.put(space.id(), space));
        this.faults = Map.copyOf(faults);
        this.families = Map.copyOf(families);
    }

    Map<AreaId, Area> areas() {
        return areas;
    }

    Map<SpaceId, Space> spaces() {
        return spaces;
    }

    List<Fault> faults(SpaceId space) {
        return faults.getOrDefault(space, List.of());
    }

    Set<SpaceId> family(SpaceId space) {
        return families.getOrDefault(space, Set.of(space));
    }

    List<Area> upwards(AreaId from) {
        var way = new LinkedHashSet<Area>();
        for (var area = areas.get(from); area != null && way.add(area);) {
            var parent = area.parent();
            area = parent == null ? null : areas.get(parent);
        }
        return List.copyOf(way);
    }

    Set<AreaId> under(AreaId top) {
        var found = new LinkedHashSet<AreaId>();
        if (areas.containsKey(top)) {
            collect(top, found);
        }
        return found;
    }

    private void collect(AreaId top, Set<AreaId> found) {
        if (found.add(top)) {
            inside.getOrDefault(top, List.of()).forEach(area -> collect(area.id(), found));
        }
    }

    Place place(Space space) {
        return Place.of(space, faults(space.id()));
    }
}
