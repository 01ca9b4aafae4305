package hub.seating.zone;

import java.util.List;

import hub.kernel.id.PersonId;
import hub.seating.plan.ZoneId;
import hub.space.place.AreaId;

/// What is answered about zones.
public sealed interface ZoneAnswer {

    record ZoneList(long seq, List<ZoneDetail> zones) implements ZoneAnswer {}

    /// @param seats of today's plan
    /// @param captains who are named; who manages a unit that has the zone is one besides
    /// @param sisters where its people may go when it overflows, the first step first
    /// @param may whether I decide here
    record ZoneDetail(
            ZoneId id, AreaId floor, String letter, String name, int seats, List<PersonId> captains,
            List<Sister> sisters, boolean may) implements ZoneAnswer {}

    /// By zone and day.
    record GrantList(long seq, List<ZoneGrant> grants) implements ZoneAnswer {}

    /// What is not over, by its beginning.
    record SeatClosureList(long seq, List<SeatClosure> closures) implements ZoneAnswer {}

    /// What is not over, by its beginning; of the zones where I decide.
    record BlockList(long seq, List<Block> blocks) implements ZoneAnswer {}

    /// What is not over, by its beginning; of the zones where I decide.
    record FixedList(long seq, List<FixedSeat> fixed) implements ZoneAnswer {}

    record NeedList(long seq, List<Need> needs) implements ZoneAnswer {}
}
