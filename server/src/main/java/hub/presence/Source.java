package hub.presence;

/// What a state may be derived from, the strongest first: the order is the rule. RATIONALE.md has the table that says
/// how long each holds.
enum Source {
    /// The person chose it, with an end.
    MANUAL,
    /// A device of the person was touched a short while ago.
    TOUCH,
    /// A device of the person is connected.
    CONNECTION
}
