package hub.kernel.net;

/// What a person may do beyond what everyone may; a person can hold several.
public enum Role {
    MEMBER,
    UNIT_MANAGER,
    FACILITY_MANAGER,
    MODERATOR,
    ADMINISTRATOR
}
