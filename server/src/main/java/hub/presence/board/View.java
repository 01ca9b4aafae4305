package hub.presence.board;

/// As whom somebody looks at a person's presence; [ViewRules] says what each of them sees.
public enum View {
    /// The person, and who works in the same section or leads it.
    SECTION,
    /// Everybody else on the staff.
    STAFF,
    /// Somebody from outside who works along.
    GUEST,
    /// A screen anybody can walk up to.
    KIOSK
}
