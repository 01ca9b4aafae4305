package hub.space.place;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.file.FileId;
import hub.kernel.id.UnitId;

/// A place as clients see it; see [Space].
///
/// @param partOf the places it is part of
/// @param faults what is broken there, the oldest first
public record Place(
        SpaceId id, AreaId area, SpaceKind kind, @Nullable SpaceStyle style, String name, String reading, int capacity,
        int units, List<Feature> features, SpaceMode mode, @Nullable UnitId owner, @Nullable PolicyId policy, int setup,
        int teardown, List<SpaceId> partOf, String note, int order, @Nullable FileId photo, List<Fault> faults,
        @Nullable LocalDate retired) {

    static Place of(Space space, List<Fault> faults) {
        return new Place(space.id(), space.area(), space.kind(), space.style(), space.name(), space.reading(),
                space.capacity(), space.units(), space.features().stream().sorted(Comparator.naturalOrder()).toList(),
                space.mode(), space.owner(), space.policy(), space.setup(), space.teardown(), space.family(),
                space.note(), space.order(), space.photo(), faults, space.retired());
    }
}
