package hub.presence.plan;

/// Forenoon or afternoon, parted by the noon break.
enum Half {
    AM, PM
}
