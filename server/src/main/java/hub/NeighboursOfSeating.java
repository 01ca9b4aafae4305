package hub;

import hub.presence.PresenceFeature;
import hub.presence.hours.OfficeDay;
import hub.seating.SeatingNeighbours;

/// Answers seating from presence.
final class NeighboursOfSeating {

    private NeighboursOfSeating() {}

    static SeatingNeighbours of(PresenceFeature presence) {
        return new SeatingNeighbours(day -> presence.calendar().closed(day).map(OfficeDay::name));
    }
}
