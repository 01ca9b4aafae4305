package hub.seating.reform;

import java.time.LocalDate;
import java.util.List;

/// Which chat rooms of units change on a day: filled from chat.
@FunctionalInterface
public interface UnitRoomsPlanned {

    /// What the turn of that day will do to them.
    RoomsPlanned on(LocalDate day);

    /// @param begin names of rooms that will be opened
    /// @param end names of rooms that will no longer follow a unit; they keep their history
    /// @param members how many people come into a room or go out of one
    record RoomsPlanned(List<String> begin, List<String> end, int members) {}
}
