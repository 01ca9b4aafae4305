package hub.space.policy;

/// Who may read on a place's plan what a booking is for.
public enum Titles {
    /// All staff, where the booking itself is shown to all staff.
    SHOWN,
    /// All staff see the section only.
    SECTION_ONLY
}
