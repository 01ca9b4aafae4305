package hub.community.watch;

/// Something a person watches.
///
/// @param id of the question, tag or category
public record Watched(WatchKind kind, long id) {}
