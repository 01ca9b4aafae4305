package hub.demo;

import hub.seating.plan.SeatKind;

/// A seat of the town.
///
/// @param id of the place it is, `index` dense from 0
/// @param floor code of its floor, `area` its number
/// @param zone letter of its zone
/// @param code its number, such as A-12
record DemoSeat(int index, long id, String floor, int area, String zone, String code, SeatKind kind) {

    /// Of its zone among those of all floors.
    String zoneKey() {
        return floor + " " + zone;
    }
}
