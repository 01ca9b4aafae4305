package hub.seating.choice;

import java.util.List;

import hub.seating.plan.Spot;
import hub.seating.zone.Step;
import hub.space.place.SpaceId;

/// A seat that a person may have and that was free a moment ago.
///
/// @param fits whether it has all that was wished
record Candidate(Spot spot, Step step, int score, List<SeatReason> reasons, boolean fits) {

    SpaceId seat() {
        return spot.seat();
    }
}
