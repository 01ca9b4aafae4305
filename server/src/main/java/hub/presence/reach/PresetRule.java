package hub.presence.reach;

import java.util.List;
import java.util.Map;

import hub.kernel.wire.Refused;
import hub.presence.board.Claim;
import hub.presence.reach.SetPresets.NewPreset;

/// What a unit may have its people choose from: only what they may choose by hand.
final class PresetRule {

    /// More than fit into the menu without scrolling.
    static final int MAX_PRESETS = 20;

    private static final int MIN_MINUTES = 5;
    private static final int MAX_MINUTES = 12 * 60;

    private PresetRule() {}

    /// The presets as they are kept.
    ///
    /// @throws Refused `presence.list_invalid` if one of them cannot be
    static List<NewPreset> check(List<NewPreset> wished) {
        var presets = wished.stream().map(PresetRule::tidy).toList();
        if (presets.size() > MAX_PRESETS || !presets.stream().allMatch(PresetRule::mayBe)) {
            throw new Refused(ReachError.LIST_INVALID, Map.of("max", MAX_PRESETS, "maxNote", Claim.MAX_NOTE,
                    "minMinutes", MIN_MINUTES, "maxMinutes", MAX_MINUTES));
        }
        return presets;
    }

    private static NewPreset tidy(NewPreset preset) {
        return new NewPreset(preset.state(), preset.note().strip().replaceAll("\\s+", " "), preset.minutes());
    }

    private static boolean mayBe(NewPreset preset) {
        var length = preset.note().codePointCount(0, preset.note().length());
        var minutes = preset.minutes();
        return preset.state().byHand() && length >= 1 && length <= Claim.MAX_NOTE
                && (minutes == null || (minutes >= MIN_MINUTES && minutes <= MAX_MINUTES));
    }
}
