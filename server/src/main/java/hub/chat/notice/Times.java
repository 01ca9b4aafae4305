package hub.chat.notice;

/// WORKING: any time at which everything is told, so always for who does not care about working hours. OFF: outside of
/// them. QUIET: within one's own quiet hours.
enum Times {
    WORKING,
    OFF,
    QUIET
}
