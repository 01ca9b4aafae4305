package hub.presence.reach;

/// For the description of the API.
public final class ReachLimits {
    public static final int MAX_PRESETS = PresetRule.MAX_PRESETS;
    public static final int MAX_STAND_INS = UnitService.MAX_STAND_INS;

    private ReachLimits() {}
}
