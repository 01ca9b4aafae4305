package hub.kernel.net;

/// What a person may do beyond what everyone may; a person can hold several.
public enum Role {
    MEMBER,
    /// Somebody from outside who works along: sees less of the staff than they of each other.
    GUEST,
    UNIT_MANAGER,
    FACILITY_MANAGER,
    MODERATOR,
    ADMINISTRATOR
}
