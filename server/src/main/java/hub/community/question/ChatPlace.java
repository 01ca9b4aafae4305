package hub.community.question;

/// A message in chat.
///
/// @param room where it stands: a room or a thread
/// @param n its number there
public record ChatPlace(long room, long n) {}
