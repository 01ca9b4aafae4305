package hub.presence.reach;

import org.jspecify.annotations.Nullable;

import hub.kernel.id.UnitId;
import hub.presence.board.PresenceState;

/// A preset as it is kept.
record UnitPreset(long id, UnitId unit, PresenceState state, String note, @Nullable Integer minutes) {

    Preset named(String unitName) {
        return new Preset(id, unit, unitName, state, note, minutes);
    }
}
