package hub.seating;

import hub.directory.ImportUndo;
import hub.seating.kiosk.KioskPorts;
import hub.seating.reform.UnitRoomsPlanned;
import hub.seating.sitting.SeatedPeople;
import hub.seating.sitting.StaffHours;
import hub.seating.zone.Away;
import hub.space.policy.OfficeDays;

/// What seating asks of its neighbours and tells them; filled by the composition root.
///
/// @param office on which days the house is closed
/// @param away who is planned to be elsewhere
/// @param hours when people work
/// @param presence is told who sits where
/// @param kiosks what kiosks and boards ask
/// @param imports takes staff lists back
/// @param rooms which chat rooms of units change on a day
public record SeatingNeighbours(OfficeDays office, Away away, StaffHours hours, SeatedPeople presence,
        KioskPorts kiosks, ImportUndo imports, UnitRoomsPlanned rooms) {}
