package hub.seating.choice;

import java.util.List;

import hub.space.place.AreaId;

/// The most neighbouring seats that a team could have on a floor, in the detail of a refusal.
///
/// @param places such as 4F A-01
public record TeamBlock(AreaId floor, List<String> places) {}
