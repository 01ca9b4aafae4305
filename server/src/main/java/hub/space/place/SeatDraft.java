package hub.space.place;

import java.util.List;
import java.util.Set;

/// A seat as it is to be.
///
/// @param name its number
/// @param units how many sit there at once
/// @param order among its neighbours, the lowest first
public record SeatDraft(String name, SpaceStyle style, int units, Set<Feature> features, SpaceMode mode, int order) {

    public SeatDraft {
        features = Set.copyOf(features);
    }

    Space on(AreaId floor) {
        return new Space(new SpaceId(0), floor, SpaceKind.SEAT, style, name, "", units, units, features, mode, null,
                null, 0, 0, List.of(), "", order, null, null);
    }

    /// The seat it was, as it is to be; whether it stays is not for a draft to say.
    Space over(Space before) {
        return new Space(before.id(), before.area(), SpaceKind.SEAT, style, name, before.reading(), units, units,
                features, mode, before.owner(), before.policy(), before.setup(), before.teardown(), before.family(),
                before.note(), order, before.retired(), before.photo());
    }
}
