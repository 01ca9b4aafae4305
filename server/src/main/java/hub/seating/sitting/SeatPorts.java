package hub.seating.sitting;

import java.util.List;

import hub.seating.plan.FloorPlans;
import hub.seating.zone.Away;
import hub.seating.zone.Zoning;

/// What sittings ask of others and tell them.
///
/// @param plans where seats stand
/// @param zones who may sit where
/// @param standings what is sat on by itself; the first goes before the next
/// @param away who is planned not to be in
/// @param hours when people work
/// @param presence is told who sits where
/// @param refusals counts what was refused
public record SeatPorts(
        FloorPlans plans, Zoning zones, List<Standings> standings, Away away, StaffHours hours,
        SeatedPeople presence, RefusalCounts refusals) {}
