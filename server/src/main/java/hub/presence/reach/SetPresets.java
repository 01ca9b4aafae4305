package hub.presence.reach;

import java.util.List;

import org.jspecify.annotations.Nullable;

import hub.presence.board.PresenceState;

/// All presets of a unit anew, in order.
///
/// @param presets at most 20
public record SetPresets(List<NewPreset> presets) {

    /// @param note one line, at most 60 characters
    /// @param minutes from 5 to 720; null: until the end of work
    public record NewPreset(PresenceState state, String note, @Nullable Integer minutes) {}
}
