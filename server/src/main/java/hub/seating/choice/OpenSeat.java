package hub.seating.choice;

import hub.seating.plan.Spot;
import hub.seating.zone.Step;
import hub.space.place.Space;

/// A seat that is free and that a person may have.
record OpenSeat(Spot spot, Space space, Step step) {}
