package hub.space.device;

/// What a device is for.
public enum DeviceMode {
    /// A panel at the door of one place.
    DOOR,
    /// A kiosk at which staff take seats.
    DESK,
    /// A board that is only looked at.
    FOYER
}
