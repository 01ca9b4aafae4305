package hub.chat.room;

/// What members see of each other's reading (既読): by name, as a number, or nothing.
public enum Receipts {
    NAMES,
    COUNT,
    OFF
}
