package hub.seating.zone;

/// Why the hub keeps a seat for somebody.
public enum StandingKind {
    /// A fixed seat, lent while its owner is away.
    FIXED,
    /// Counter duty by the rota.
    DUTY
}
