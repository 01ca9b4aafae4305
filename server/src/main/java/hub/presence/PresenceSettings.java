package hub.presence;

import hub.presence.board.ViewRules;

/// The settings `presence.*` of an installation.
///
/// @param see who sees what
/// @param meetingUrl address of a web meeting with `{room}` in it; empty if there are none
public record PresenceSettings(ViewRules see, String meetingUrl) {}
