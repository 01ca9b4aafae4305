package hub.presence.reach;

/// A web meeting in a room that nobody can guess.
public record MeetingLink(String url) {}
