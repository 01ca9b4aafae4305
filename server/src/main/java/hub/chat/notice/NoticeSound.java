package hub.chat.notice;

/// What may make a sound.
public enum NoticeSound {
    NONE,
    URGENT,
    ALL
}
