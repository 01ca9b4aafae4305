package hub.presence.reach;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.presence.board.PresenceState;

/// A state with a note that a unit has its people choose with one tap, such as 取込中「議会対応中」.
///
/// @param unitName as the unit is called today
/// @param minutes how long; null: until the end of work
public record Preset(
        long id, UnitId unit, String unitName, PresenceState state, String note, @Nullable Integer minutes) {

    Preset named(String name) {
        return new Preset(id, unit, name, state, note, minutes);
    }
}
