package hub.booking.purpose;

import java.util.List;

import hub.space.place.Space;
import hub.space.place.SpaceKind;

/// What a place is wanted for. See [PurposeTerms] for what each says.
public record Purpose(
        PurposeId id, String name, String icon, String hint, int minutes, List<Integer> choices, List<SpaceKind> kinds,
        PurposeFeatures features, int peopleFrom, int peopleTo, boolean titleNeeded, boolean link, Weights weights,
        int order, boolean active) {

    /// Whether a place is made for it.
    boolean suits(Space space) {
        return kinds.contains(space.kind()) && space.features().containsAll(features.needed())
                && (!counts(space) || space.capacity() >= peopleFrom)
                && (!counts(space) || peopleTo == 0 || space.capacity() <= 2 * peopleTo);
    }

    /// Whether the size of a place says anything: a lounge is shared, a projector has none.
    private static boolean counts(Space space) {
        return space.kind() != SpaceKind.LOUNGE && space.kind() != SpaceKind.EQUIPMENT;
    }
}
