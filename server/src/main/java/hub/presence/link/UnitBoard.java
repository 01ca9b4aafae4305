package hub.presence.link;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.directory.PersonBrief;
import hub.kernel.id.UnitId;
import hub.presence.board.PresenceState;

/// The people of a unit and below it for a screen in the hall, one page of them.
///
/// @param next to be given as `after` for the following page, null on the last
record UnitBoard(UnitId unit, String name, List<BoardRow> rows, @Nullable String next) {

    /// @param place null if nothing says where, or screens are not told
    record BoardRow(PersonBrief person, PresenceState state, @Nullable String place) {}
}
