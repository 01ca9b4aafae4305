package hub.chat.notice;

/// How loudly a message is told. NOTHING: not at all. COUNTED: among the unread. SHOWN: by a notification without sound.
/// HEARD: by one with a sound.
enum Loudness {
    NOTHING,
    COUNTED,
    SHOWN,
    HEARD
}
