package hub.space.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import hub.file.FileId;
import hub.kernel.id.UnitId;

/// A place that can be taken.
///
/// @param reading in hiragana, for finding and sorting
/// @param capacity for how many people it is meant
/// @param units how many can be taken at once: 1, but of a lounge the heads
/// @param owner the unit that decides on it; null: nobody in particular
/// @param policy null: the one that holds everywhere
/// @param setup minutes that must be free before it is used
/// @param teardown minutes that must be free after
/// @param family the places it is part of, such as the whole hall of its half
/// @param order among its neighbours, the lowest first
/// @param retired the first day in Japan on which it is there no more; null if it stays
public record Space(
        SpaceId id, AreaId area, SpaceKind kind, @Nullable SpaceStyle style, String name, String reading, int capacity,
        int units, Set<Feature> features, SpaceMode mode, @Nullable UnitId owner, @Nullable PolicyId policy, int setup,
        int teardown, List<SpaceId> family, String note, int order, @Nullable LocalDate retired,
        @Nullable FileId photo) {

    /// The most minutes of setup or teardown.
    public static final int MAX_BUFFER = 240;

    /// The most units.
    public static final int MAX_UNITS = 500;

    public Space {
        features = Set.copyOf(features);
        family = List.copyOf(family);
    }

    /// Whether one sits on it: seats are taken by rules of their own, and are nowhere among places to be booked.
    public boolean isSeat() {
        return kind == SpaceKind.SEAT;
    }

    /// Whether it is there on a day in Japan.
    public boolean standsOn(LocalDate day) {
        return retired == null || day.isBefore(retired);
    }
}
