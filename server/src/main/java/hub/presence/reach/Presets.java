package hub.presence.reach;

import java.util.List;

/// What can be chosen, in the order of each unit; the nearest unit first.
public record Presets(List<Preset> presets) {}
