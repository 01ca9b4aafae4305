package hub.presence;

import hub.presence.board.ViewRules;

/// The settings `presence.*` of an installation.
///
/// @param see who sees what
public record PresenceSettings(ViewRules see) {}
