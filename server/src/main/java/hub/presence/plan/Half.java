package hub.presence.plan;

/// Forenoon or afternoon, parted by the noon break.
public enum Half {
    AM, PM
}
