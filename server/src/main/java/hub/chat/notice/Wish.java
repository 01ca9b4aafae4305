package hub.chat.notice;

/// What a person arranged for a room. USUAL: nothing.
enum Wish {
    USUAL,
    ALL,
    MENTIONS,
    MUTE
}
