package hub.chat.notice;

/// Whether a person is in a meeting, on the telephone or does not want to be disturbed. SOFT: no sounds. HELD: nothing
/// usual is shown either, as that person wishes.
enum Engaged {
    NO,
    SOFT,
    HELD
}
